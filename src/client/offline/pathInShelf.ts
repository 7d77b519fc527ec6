/** The file under the base that an address means, its query ignored; nothing for another shelf's or another site's. */
export function pathInShelf(address: string, scope: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const home = new URL(scope);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return undefined;
  const path = decode(pathname.slice(home.pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** A name with a stray percent sign means itself. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
