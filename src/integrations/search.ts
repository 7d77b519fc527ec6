import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Shelf } from '#core/shelf.ts';
import { readShelf } from '../loader/readShelf.ts';
import { indexable } from './search/indexable.ts';
import { makeIndex } from './search/makeIndex.ts';

/** The folder of the built site that holds the index. */
const FOLDER = 'pagefind';

/** Files written at once; more keep the disk no busier. */
const AT_ONCE = 64;

/** Indexes the shelf after a build, and for every change of the content in a preview. */
export function search(): AstroIntegration {
  const made = new WeakMap<Shelf, Promise<Map<string, Uint8Array>>>();
  return {
    name: 'papershelf-search',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const prefix = `${server.config.base.replace(/\/$/, '')}/${FOLDER}/`;
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          if (!path.startsWith(prefix)) {
            next();
            return;
          }
          readShelf()
            .then(async (shelf) => {
              const index = made.get(shelf) ?? indexOf(shelf);
              made.set(shelf, index);
              const file = (await index).get(path.slice(prefix.length));
              response.statusCode = file ? 200 : 404;
              response.end(file);
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const shelf = await readShelf();
        const files = await indexOf(shelf);
        await replaceFolder(join(fileURLToPath(dir), FOLDER), files);
        const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
        logger.info(
          `indexed ${String(shelf.papers.length)} papers in ${String(files.size)} files, ${(size / 1e6).toFixed(1)} MB`,
        );
      },
    },
  };
}

async function indexOf(shelf: Shelf): Promise<Map<string, Uint8Array>> {
  const titles = new Map(shelf.topics.map(({ id, title }) => [id, title]));
  return makeIndex({
    papers: shelf.papers.map((paper) => indexable(paper, titles)),
    topics: shelf.topics.map(({ id, title }) => ({ id, title })),
    synonyms: shelf.synonyms,
  });
}

/** An output folder may hold an older index, whose files nothing would ever take away. */
async function replaceFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const path of new Set([...files.keys()].map(dirname)))
    await mkdir(join(folder, path), { recursive: true });
  const entries = [...files];
  for (let at = 0; at < entries.length; at += AT_ONCE) {
    await Promise.all(
      entries.slice(at, at + AT_ONCE).map(([path, bytes]) => writeFile(join(folder, path), bytes)),
    );
  }
}
