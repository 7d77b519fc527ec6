import { posix } from 'node:path';
import { exportFileOf } from '#core/cite/exportFileOf.ts';
import { placeOf } from '#core/places.ts';
import { isForNetwork } from '../builtFiles.ts';

/** Where a file of the site stands in the copy, and at which place in it. */
export interface Place {
  file: string;
  /** An element's id. */
  at?: string;
  /** Of an export, which the page at `file` writes. */
  query?: string;
}

/** Pages of one kind that are bound together: a shelf has many, and each alone is mostly frame. */
export interface Bound {
  file: string;
  /** The pages, by the id of the section each becomes. */
  pages: Map<string, string>;
}

export interface CopyPlan {
  /** Where a path of the site stands; nothing when the copy leaves it out. */
  place: (path: string) => Place | undefined;
  bound: Bound[];
  /** Pages copied one by one. */
  pages: string[];
  /** Files that only scripts read. */
  data: string[];
}

/** Authors in one file: some 40 kB. */
const AUTHORS = 24;

/** The page that writes exports when they are asked for: see makeExports.ts. */
export const EXPORT_PAGE = 'assets/export.html';

/**
 * Decides, by the paths of a built site and the ids of its papers, what a copy of it on a disk is made of. `first` says
 * which paper the page of an author begins with: authors of one paper share most of what their pages say, so that bound
 * side by side they take less than half the room.
 */
export function planCopy(
  paths: readonly string[],
  papers: ReadonlySet<string>,
  first: ReadonlyMap<string, string> = new Map(),
): CopyPlan {
  const kept = paths.filter((path) => !isForNetwork(path) && !isForHost(path));
  const shared = (path: string): string => first.get(path) ?? '';
  const authors = kept
    .filter(isAuthor)
    .sort((a, b) => Number(shared(a) > shared(b)) - Number(shared(a) < shared(b)));
  const bound: Bound[] = Array.from({ length: Math.ceil(authors.length / AUTHORS) }, (_, at) => ({
    file: `authors/part-${String(at + 1)}.html`,
    pages: new Map(
      authors
        .slice(at * AUTHORS, (at + 1) * AUTHORS)
        .map((path) => [posix.basename(posix.dirname(path)), path]),
    ),
  }));
  const boundPlaces = new Map(
    bound.flatMap(({ file, pages }) => [...pages].map(([at, path]) => [path, { file, at }] as const)),
  );
  const known = new Set(kept);
  return {
    place: (path) => {
      if (!known.has(path)) return undefined;
      // Written where it is asked for, it comes unzipped.
      if (exportFileOf(path)) return { file: EXPORT_PAGE, query: `?file=${path.replace(/\.gz$/, '')}` };
      return boundPlaces.get(path) ?? { file: path };
    },
    bound,
    pages: kept.filter((path) => path.endsWith('.html') && !boundPlaces.has(path)),
    data: kept.filter((path) => /^pagefind\/|^search\/.*\.(json|gz)$/.test(path) || isPaper(path, papers)),
  };
}

/** Whether a path of a site is the page of an author. */
export function isAuthor(path: string): boolean {
  return /^authors\/[^/]+\/index\.html$/.test(path);
}

/** What a site that is kept offline or installed needs, and a folder on a disk does not. */
function isForHost(path: string): boolean {
  return placeOf(path)?.hostOnly === true || path.endsWith('.webmanifest');
}

/** Comparing papers reads their pages. Lists of papers lie beside them. */
function isPaper(path: string, papers: ReadonlySet<string>): boolean {
  const [, id] = /^papers\/([^/]+)\/index\.html$/.exec(path) ?? [];
  return id !== undefined && papers.has(id);
}
