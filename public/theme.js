// Why this runs, and before the first paint: see layouts/Page.astro.
document.documentElement.classList.add('scripted');
for (const [scheme, content] of Object.entries({ light: '#f9f6f0', dark: '#1a1612' })) {
  const colour = document.createElement('meta');
  Object.assign(colour, { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content });
  document.head.append(colour);
}
addEventListener('pagereveal', ({ viewTransition }) => viewTransition?.ready.catch(() => undefined));
try {
  const choice = localStorage.getItem('papershelf.theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Storage is blocked.
}
