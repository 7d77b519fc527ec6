/** The address of a page or file of this site under its base: `address('papers/x/')` → `/repo/papers/x/`. */
export function address(path = ''): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}

/** The path of a page below the base, as `places.ts` knows it: `/repo/papers/x/` → `papers/x/`. */
export function pathOf(pathname: string): string {
  return pathname.slice(address().length);
}

/** Where a curator's link leads: a whole address as it is, and a path below the base. */
export function linkAddress(url: string): string {
  return /^[a-z][a-z\d+.-]*:/i.test(url) ? url : address(url.replace(/^\//, ''));
}
