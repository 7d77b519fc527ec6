import { isAbsolute, relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Shelf } from '#core/shelf.ts';
import { contentFolder } from './contentFolder.ts';
import { isContentName } from './contentNames.mjs';
import { reportFindings } from './reportFindings.ts';
import { sharedShelf } from './sharedShelf.ts';

type Entries = (shelf: Shelf) => { id: string; data: Record<string, unknown> }[];

/** The papers of the shelf, one entry each, in the order of their sources. */
export const papersLoader = shelfLoader('papers', (shelf) =>
  shelf.papers.map((paper) => ({ id: paper.id, data: { ...paper } })),
);

/** The topics of the shelf, in the curator's order. */
export const topicsLoader = shelfLoader('topics', (shelf) =>
  shelf.topics.map((topic) => ({ id: topic.id, data: { ...topic } })),
);

/** What is true of the whole shelf: one entry, `shelf`. */
export const wholeLoader = shelfLoader('shelf', ({ papers, topics, lock: _lock, ...whole }) => [
  // The store hands entries over by id; the order of the sources, and of what lies side by side, is kept here.
  {
    id: 'shelf',
    data: { ...whole, order: papers.map(({ id }) => id), topicOrder: topics.map(({ id }) => id) },
  },
]);

/**
 * Mark and sweep over digests of the *result*: an entry whose data is unchanged stays untouched,
 * whatever module of the pipeline changed meanwhile, and what is no longer given goes.
 */
function shelfLoader(name: string, entries: Entries): Loader {
  const load = async (context: LoaderContext): Promise<void> => {
    const { store, generateDigest } = context;
    const shelf = await sharedShelf();
    if (name === 'papers') reportFindings(shelf, context.logger);
    const stale = new Set(store.keys());
    for (const { id, data } of entries(shelf)) {
      stale.delete(id);
      store.set({ id, data, digest: generateDigest(JSON.stringify(data)) });
    }
    for (const id of stale) store.delete(id);
  };
  return {
    name: `papershelf-${name}`,
    load: async (context) => {
      await load(context);
      context.watcher?.add(contentFolder());
      context.watcher?.on('all', (_event, path) => {
        if (!isContent(path)) return;
        load(context).catch((error: unknown) => {
          context.logger.error(error instanceof Error ? error.message : String(error));
        });
      });
    },
  };
}

/** Whether a path is one of the content. */
function isContent(path: string): boolean {
  const [name = '', ...below] = relative(contentFolder(), path).split(sep);
  return isContentName(name) && (below.length > 0 || name !== '') && !isAbsolute(name);
}
