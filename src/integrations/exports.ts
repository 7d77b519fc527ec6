import { closeSync, createWriteStream, existsSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createGzip, gzipSync } from 'node:zlib';
import type { AstroConfig, AstroIntegration } from 'astro';
import { exportTypes } from '#core/cite/exportFormats.ts';
import type { Shelf } from '#core/shelf.ts';
import { withoutSystem } from '#index/write/withoutSystem.ts';
import { readShelf } from '../loader/readShelf.ts';
import { exportFiles } from './exports/exportFiles.ts';

/** By the endings of all files that there are; of XML only feeds. */
const mediaTypes: Readonly<Record<string, string>> = {
  ...exportTypes(),
  xml: 'application/atom+xml',
  gz: 'application/gzip',
};

/**
 * Writes what the shelf offers to machines. Not as Astro's endpoints, of which each costs as much as a page
 * (2.4 ms): five files a paper would be half of a build.
 *
 * @param isTheirs within somebody's own site, whether a path below the base is taken; what is there stays
 */
export function exports(isTheirs?: (path: string) => boolean): AstroIntegration {
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
          if (
            mediaType === undefined ||
            !path.startsWith(base) ||
            isTheirs?.(path.slice(base.length)) === true
          ) {
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
              const text = [...file()].join('');
              const zipped = path.endsWith('.gz');
              response.setHeader('content-type', zipped ? mediaType : `${mediaType}; charset=utf-8`);
              response.end(zipped ? gzipSync(text) : text);
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
        for (const [path, pieces] of files) {
          const target = join(folder, path);
          if (isTheirs !== undefined && existsSync(target)) continue;
          if (path.endsWith('.gz')) await writeZipped(target, pieces());
          else writePieces(target, pieces());
        }
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

/** Through a stream: the longest of a large shelf are longer than memory should hold. */
async function writeZipped(path: string, pieces: Iterable<string>): Promise<void> {
  await pipeline(Readable.from(pieces), createGzip(), sameEverywhere, createWriteStream(path));
}

async function* sameEverywhere(zipped: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const bytes of zipped) {
    yield isFirst ? withoutSystem(bytes) : bytes;
    isFirst = false;
  }
}

function baseOf({ base }: AstroConfig): string {
  return base.endsWith('/') ? base : `${base}/`;
}
