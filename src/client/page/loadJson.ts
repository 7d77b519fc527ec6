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

/** Rejects when the file is missing or is no JSON. */
export async function loadJson(path: string): Promise<unknown> {
  const response = await fetch(siteAddress(path));
  if (!response.ok) throw new Error(`${path} cannot be loaded (${response.status}).`);
  return response.json();
}
