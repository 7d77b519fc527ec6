/** A kind of page that every site has: the one at `/path/`, and all below it. */
export interface Place {
  /** The first part of the address; empty for the home page. */
  path: string;
  /** Leads to it from the head of every page. */
  main?: true;
  /** What search engines shall not list, having nothing of its own: all, or what stands at these addresses below it. */
  unlisted?: true | RegExp;
  /** Kept by every browser that keeps anything of a large shelf: nothing works without. */
  shell?: true;
  /** Of no use on a disk. */
  hostOnly?: true;
}

/** In the order of the navigation. A page is listed, kept, copied and kept free from a curator's pages as it says here. */
export const places: readonly Place[] = [
  { path: '', shell: true },
  // A paper whose id is "by" is a paper; only what stands below it is an order.
  { path: 'papers', main: true, unlisted: /^by\/./ },
  { path: 'topics', main: true },
  { path: 'authors', main: true },
  { path: 'names', main: true },
  { path: 'numbers', main: true },
  { path: 'map', main: true },
  { path: 'years' },
  { path: 'search', shell: true },
  { path: 'saved', unlisted: true, shell: true },
  { path: 'compare', unlisted: true, shell: true },
  { path: 'offline', unlisted: true, shell: true, hostOnly: true },
  // The same on every shelf; below it stands the guide of Papershelf's own.
  { path: 'docs', unlisted: /^$/ },
  { path: 'report', unlisted: true },
  { path: '404', unlisted: true, shell: true },
];

/** The kind of a page, by its address below the base: `papers/x/`. Nothing for a curator's own page. */
export function placeOf(path: string): Place | undefined {
  const [first = ''] = path.split('/');
  return places.find((place) => place.path === first.replace(/\.html$/, ''));
}

/** Whether search engines shall list the page at this address below the base. */
export function isListed(path: string): boolean {
  const { unlisted } = placeOf(path) ?? {};
  if (unlisted === undefined || unlisted === true) return unlisted === undefined;
  return !unlisted.test(path.slice(path.indexOf('/') + 1));
}

/** Names a curator's page cannot have: the site has pages there, or a host takes the address for another. */
export const reservedNames: readonly string[] = ['index', ...places.map(({ path }) => path)];

export function isReserved(name: string): boolean {
  return reservedNames.includes(name);
}
