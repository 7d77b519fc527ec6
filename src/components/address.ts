/** The address of a page or file of this site under its base: `address('papers/x/')` → `/repo/papers/x/`. */
export function address(path = ''): string {
  const base = import.meta.env.BASE_URL;
  return `${base.endsWith('/') ? base : `${base}/`}${path}`;
}
