// Before the first paint, so that nothing flashes or moves: what needs scripts may show, and light or dark holds.
document.documentElement.classList.add('scripted');
// The colours of the browser's own bars, which every page would have to say twice.
for (const [scheme, content] of Object.entries({ light: '#f9f6f0', dark: '#1a1612' })) {
  const colour = document.createElement('meta');
  Object.assign(colour, { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content });
  document.head.append(colour);
}
try {
  const choice = localStorage.getItem('papershelf.theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Storage is blocked.
}
