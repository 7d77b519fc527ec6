import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { counted } from '#core/words/counted.ts';
import type { Shelf } from '#core/shelf.ts';
import { readShelf } from '../loader/readShelf.ts';
import { indexable } from '#index/write/indexable.ts';
import { makeIndex } from '#index/write/makeIndex.ts';

/** The folder of the built site that holds the index. */
const FOLDER = 'pagefind';

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
        writeFiles(join(fileURLToPath(dir), FOLDER), files);
        const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
        logger.info(
          `indexed ${counted(shelf.papers.length, 'paper')} in ${counted(files.size, 'file')}, ${(size / 1e6).toFixed(1)} MB`,
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
    language: shelf.settings.language,
  });
}

function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  for (const path of new Set([...files.keys()].map(dirname))) {
    mkdirSync(join(folder, path), { recursive: true });
  }
  for (const [path, bytes] of files) writeFileSync(join(folder, path), bytes);
}
