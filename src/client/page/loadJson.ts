import { fetchUnzipped } from './fetchUnzipped.ts';

// Every address that search makes is made here: a copy that opens from a disk has no directory indexes. What it has
// in place of `fetch` is in portable/diskFiles.ts.

/** The folder of the whole site, with a trailing slash, wherever it is served from. */
function base(): URL {
  const trigger = document.querySelector<HTMLAnchorElement>('a[data-search-open]');
  return new URL('../', new URL(trigger?.getAttribute('href') ?? 'search/', document.baseURI));
}

/** The address of a page or file under the site's base, with the query given. */
export function siteAddress(path: string, query?: URLSearchParams): string {
  const address = new URL(path, base());
  if (address.protocol === 'file:' && address.pathname.endsWith('/')) address.pathname += 'index.html';
  if (query !== undefined) address.search = query.toString();
  return address.href;
}

/**
 * What a file of JSON under the site's base says, gzipped or not. Rejects when it cannot be had or is not what it should be, as a page of
 * the host's own is not; but first it is asked for once more, past all caches.
 */
export async function loadJson<T>(
  path: string,
  isRight: (value: unknown) => value is T,
  first: RequestCache = 'default',
): Promise<T> {
  const load = async (cache: RequestCache): Promise<T> => {
    const value: unknown = JSON.parse(
      new TextDecoder().decode(await fetchUnzipped(siteAddress(path), { cache })),
    );
    if (!isRight(value)) throw new TypeError(`${path} is not what it should be.`);
    return value;
  };
  return load(first).catch(() => load('reload'));
}

export function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
