// Before the first paint, so that nothing flashes or moves: what needs scripts may show, and light or dark holds.
document.documentElement.classList.add('scripted');
try {
  const choice = localStorage.getItem('papershelf.theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Storage is blocked.
}
