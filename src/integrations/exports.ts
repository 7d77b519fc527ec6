import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { readShelf } from '../loader/readShelf.ts';
import { exportFiles } from './exports/exportFiles.ts';

/** Files written at once; more keep the disk no busier. */
const atOnce = 16;

const mediaTypes: Record<string, string> = {
  json: 'application/json',
  bib: 'application/x-bibtex',
  ris: 'application/x-research-info-systems',
  csv: 'text/csv',
  xml: 'application/atom+xml',
};

/**
 * Writes what the shelf offers to machines. Not as Astro's endpoints, of which each costs as much as a page
 * (2.4 ms): five files a paper would be half of a build.
 */
export function exports(): AstroIntegration {
  let publicAddress = (path: string): string => path;
  return {
    name: 'papershelf-exports',
    hooks: {
      'astro:config:done': ({ config }) => {
        publicAddress = (path) => new URL(path, new URL(baseOf(config), config.site)).href;
      },
      'astro:server:setup': ({ server }) => {
        const base = server.config.base.replace(/\/?$/, '/');
        server.middlewares.use((request, response, next) => {
          const path = (request.url ?? '').split('?')[0] ?? '';
          readShelf()
            .then((shelf) => {
              const file = path.startsWith(base)
                ? exportFiles(shelf, publicAddress).get(path.slice(base.length))
                : undefined;
              if (file === undefined) {
                next();
                return;
              }
              response.setHeader(
                'content-type',
                `${mediaTypes[path.replace(/^.*\./, '')] ?? 'text/plain'}; charset=utf-8`,
              );
              response.end([...file()].join(''));
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = [...exportFiles(await readShelf(), publicAddress)];
        const folders = new Set(files.map(([path]) => dirname(join(folder, path))));
        for (const each of folders) await mkdir(each, { recursive: true });
        const write = async (): Promise<void> => {
          for (let next = files.shift(); next !== undefined; next = files.shift()) {
            const [path, pieces] = next;
            await pipeline(Readable.from(pieces()), createWriteStream(join(folder, path)));
          }
        };
        await Promise.all(Array.from({ length: atOnce }, write));
      },
    },
  };
}

function baseOf({ base }: AstroConfig): string {
  return base.endsWith('/') ? base : `${base}/`;
}
