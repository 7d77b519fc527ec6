// Runs before the first paint: what needs scripts may show, and the reader's remembered choice of light or dark
// holds, so that nothing flashes or moves.
document.documentElement.classList.add('scripted');
try {
  const choice = localStorage.getItem('papershelf.theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch (blocked) {
  // Storage may be blocked; the system's choice then holds.
  void blocked;
}
