import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { mediaTypeOf } from '../loader/mediaType.mjs';

/** What pages of a shelf ask for as it stands. A site has one public folder, and that is its owner's. */
const ASSETS = join(import.meta.dirname, '..', '..', 'public');

/**
 * Puts the program's own public files beside those of a site.
 *
 * @param isTheirs whether a path below the base is taken; what is there stays
 */
export function ownAssets(isTheirs: (path: string) => boolean): AstroIntegration {
  return {
    name: 'papershelf-assets',
    hooks: {
      'astro:server:setup': async ({ server }) => {
        const base = server.config.base.replace(/\/?$/, '/');
        const names = new Set(await namesOf());
        server.middlewares.use((request, response, next) => {
          const name = (request.url ?? '').split('?')[0]?.slice(base.length) ?? '';
          if (!names.has(name) || isTheirs(name)) {
            next();
            return;
          }
          readFile(join(ASSETS, name))
            .then((bytes) => {
              response.setHeader('content-type', mediaTypeOf(extname(name)));
              response.end(bytes);
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const name of await namesOf()) {
          const target = join(fileURLToPath(dir), name);
          if (existsSync(target)) continue;
          await mkdir(dirname(target), { recursive: true });
          await copyFile(join(ASSETS, name), target);
        }
      },
    },
  };
}

async function namesOf(): Promise<string[]> {
  return (await readdir(ASSETS)).filter((name) => name.endsWith('.js'));
}
