interface Entry {
  /** Pixels from the top of the page. */
  scroll?: number;
  /** The reader came to rest here: typing on makes a new entry instead of overwriting this one. */
  settled?: boolean;
}

/**
 * Keeps the place of each entry of the history. The browser cannot: it comes back before the results do.
 */
export function keepPlace(): void {
  history.scrollRestoration = 'manual';
  const save = (): void => history.replaceState({ ...entry(), scroll: scrollY }, '');
  addEventListener('scrollend', save);
  addEventListener('pagehide', save);
  // Before the click leads away: the one moment that every browser still tells.
  document.addEventListener('click', save, { capture: true });
}

/** Goes to the place this entry was left at, once the list is drawn. */
export function restorePlace(): void {
  scrollTo({ top: entry().scroll ?? 0, behavior: 'instant' });
}

/**
 * Shows another address: in a new entry, or in this one while the reader types. Where a reader chooses something of a
 * list, that list is a place to come back to, though its query was never sent off.
 */
export function showAddress(parameters: URLSearchParams, settled: boolean): void {
  const query = parameters.toString();
  const address = query === '' ? location.pathname : `?${query}`;
  const same = location.search === (query === '' ? '' : `?${query}`);
  if (same || (!settled && !entry().settled)) {
    history.replaceState({ ...entry(), settled }, '', address);
    return;
  }
  history.replaceState({ ...entry(), settled: true }, '');
  history.pushState({ settled, scroll: 0 }, '', address);
}

/** Marks the entry the page was opened with, when there is something to come back to. */
export function settlePlace(settled: boolean): void {
  history.replaceState({ ...entry(), settled }, '');
}

function entry(): Entry {
  return (history.state ?? {}) as Entry;
}
