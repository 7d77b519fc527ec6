/**
 * Names of this shelf's caches, by the address of its home page. Its base is in them, since all sites of one origin
 * share their caches (`owner.github.io/one/`, `/other/`), and stands between spaces, since one base may begin another.
 */
export function cacheNames(scope: string): {
  prefix: string;
  state: string;
  of: (version: string) => string;
  visited: (version: string) => string;
} {
  const prefix = `papershelf ${new URL(scope).pathname} `;
  return {
    prefix,
    state: `${prefix}state`,
    of: (version) => `${prefix}kept ${version}`,
    visited: (version) => `${prefix}visited ${version}`,
  };
}
