// A result's link says which words led to it; only then is the marking loaded. The address is that of the page again, to
// be kept and sent on.
const address = new URL(location.href);
const words = address.searchParams.get('highlight');
const article = document.querySelector('main article');

if (words !== null) {
  address.searchParams.delete('highlight');
  history.replaceState(history.state, '', address);
}

if (words !== null && article !== null)
  import('./highlight.ts').then(
    ({ highlight }) => highlight(words.slice(0, 500), article),
    // Marks are a kindness: the page reads without them.
    () => undefined,
  );

// A module, so that its names are its own.
export {};
