import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { exportTypes } from '#core/cite/exportFormats.ts';
import type { Shelf } from '#core/shelf.ts';
import { readShelf } from '../loader/readShelf.ts';
import { exportFiles } from './exports/exportFiles.ts';

/** By the endings of all files that there are; of XML only feeds. */
const mediaTypes: Readonly<Record<string, string>> = { ...exportTypes(), xml: 'application/atom+xml' };

/**
 * Writes what the shelf offers to machines. Not as Astro's endpoints, of which each costs as much as a page
 * (2.4 ms): five files a paper would be half of a build.
 */
export function exports(): AstroIntegration {
  const made = new WeakMap<Shelf, ReturnType<typeof exportFiles>>();
  let publicAddress = (path: string): string => path;
  return {
    name: 'papershelf-exports',
    hooks: {
      'astro:config:done': ({ config }) => {
        const base = baseOf(config);
        publicAddress = (path) =>
          config.site ? new URL(`${base}${path}`, config.site).href : `${base}${path}`;
      },
      'astro:server:setup': ({ server }) => {
        const base = server.config.base.replace(/\/?$/, '/');
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          const mediaType = mediaTypes[path.replace(/^.*\./, '')];
          if (mediaType === undefined || !path.startsWith(base)) {
            next();
            return;
          }
          readShelf()
            .then((shelf) => {
              const files = made.get(shelf) ?? exportFiles(shelf, publicAddress);
              made.set(shelf, files);
              const file = files.get(path.slice(base.length));
              if (file === undefined) {
                next();
                return;
              }
              response.setHeader('content-type', `${mediaType}; charset=utf-8`);
              response.end([...file()].join(''));
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = exportFiles(await readShelf(), publicAddress);
        for (const each of new Set([...files.keys()].map(dirname))) {
          mkdirSync(join(folder, each), { recursive: true });
        }
        for (const [path, pieces] of files) writePieces(join(folder, path), pieces());
      },
    },
  };
}

/** One after the other: most are a kilobyte, for which a stream costs ten times the writing. */
function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    for (const piece of pieces) writeSync(file, piece);
  } finally {
    closeSync(file);
  }
}

function baseOf({ base }: AstroConfig): string {
  return base.endsWith('/') ? base : `${base}/`;
}
