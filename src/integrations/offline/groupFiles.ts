import { placeOf } from '#core/places.ts';

/** Without these no page works; they are kept of every shelf, with the pages that are its shell. */
const CORE =
  /^([^/]+\.(js|css|svg|png|webmanifest)|feed\.(xml|json)|opensearch\.xml|_astro\/.*|search\/shelf\.json|search\/cite\/parts\.json|pagefind\/entry\.json|pagefind\/[^/]+\/(wasm|meta|equivalences)\.gz)$/;

export interface Grouped {
  path: string;
  group: string;
}

/**
 * Which choice of a reader brings a file: the shell, the search index, the lists, or the topics of its paper. A paper
 * comes with its first topic (`topic:x`) when the whole shelf is kept, with its further ones (`also:y`) when only
 * those topics are.
 */
export function groupFiles(
  paths: readonly string[],
  topicsOf: ReadonlyMap<string, readonly string[]>,
): Grouped[] {
  return paths.flatMap((path) => {
    if (CORE.test(path) || isShell(path)) return { path, group: 'core' };
    if (/^(pagefind|search)\//.test(path)) return { path, group: 'search' };
    const [, kind, id = ''] = /^(papers|topics)\/([^/.]+)[/.]/.exec(path) ?? [];
    if (kind === 'topics' && id !== 'index') return { path, group: `topic:${id}` };
    const topics = kind === 'papers' ? topicsOf.get(id) : undefined;
    if (!topics) return { path, group: 'lists' };
    const [first = 'none', ...others] = topics;
    return [{ path, group: `topic:${first}` }, ...others.map((topic) => ({ path, group: `also:${topic}` }))];
  });
}

function isShell(path: string): boolean {
  return path.endsWith('.html') && placeOf(path.replace(/(^|\/)index\.html$/, '$1'))?.shell === true;
}
