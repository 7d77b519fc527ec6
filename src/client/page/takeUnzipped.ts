// A large shelf keeps its lists gzipped; what reads them (a reference manager, a spreadsheet) wants them as they are. Links
// of papers to other files are not ours.
addEventListener('click', (event) => {
  const link =
    event.target instanceof Element
      ? event.target.closest<HTMLAnchorElement>('a[download][href$=".gz"]')
      : null;
  if (
    !link ||
    event.defaultPrevented ||
    event.button !== 0 ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  event.preventDefault();
  import('./saveUnzipped.ts')
    .then(({ saveUnzipped }) => saveUnzipped(link.href))
    // What cannot be unpacked here is left to the browser.
    .catch(() => location.assign(link.href));
});
