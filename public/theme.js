// Why this runs, and before the first paint: see layouts/Page.astro.
document.documentElement.classList.add('scripted');
for (const [scheme, content] of Object.entries({ light: '#f9f6f0', dark: '#1a1612' })) {
  const colour = document.createElement('meta');
  Object.assign(colour, { name: 'theme-color', media: `(prefers-color-scheme: ${scheme})`, content });
  document.head.append(colour);
}
function showOwn() {
  let own = document.querySelector('.own');
  try {
    const { href, pathname } = document.querySelector('.brand');
    const { papers } = JSON.parse(localStorage.getItem(`papershelf.saved:${pathname}`));
    if (papers.length === 0) throw new RangeError();
    if (!own) {
      own = document.createElement('a');
      own.className = 'tool own';
      own.href = href.replace(/(index\.html)?$/, 'saved/$1');
      own.innerHTML = '<span class="hidden"></span><b></b>';
      document.querySelector('.tool.search').before(own);
    }
    // Painted, at times, before the foot is there, which has the words.
    own.firstChild.textContent = document.querySelector('.foot [href*="saved/"]')?.textContent;
    const spines = papers.slice(-8).map(({ hue }) => {
      const spine = document.createElement('i');
      spine.className = `hue h${hue}`;
      return spine;
    });
    own.lastChild.replaceChildren(...spines, ` ${papers.length}`);
  } catch {
    own?.remove();
  }
}
requestAnimationFrame(showOwn);
for (const told of ['pagereveal', 'DOMContentLoaded', 'saved', 'storage']) addEventListener(told, showOwn);
addEventListener('pagereveal', ({ viewTransition }) => viewTransition?.ready.catch(() => undefined));
try {
  const choice = localStorage.getItem('papershelf.theme');
  if (choice === 'light' || choice === 'dark') document.documentElement.dataset.theme = choice;
} catch {
  // Storage is blocked.
}
