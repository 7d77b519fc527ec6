// A result's link says which words led to it; only then is the marking loaded.
const words = new URLSearchParams(location.search).get('highlight');
const article = document.querySelector('main article');

if (words !== null && article !== null)
  import('./highlight.ts').then(
    ({ highlight }) => highlight(words.slice(0, 500), article),
    // Marks are a kindness: the page reads without them.
    () => undefined,
  );

// A module, so that its names are its own.
export {};
