// Runs before the first paint: the reader's remembered choice of light or dark, so that nothing flashes.
try {
  var choice = localStorage.getItem('papershelf.theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch (blocked) {
  // Storage may be blocked; the system's choice then holds.
  void blocked;
}
