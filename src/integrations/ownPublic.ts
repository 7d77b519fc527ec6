import { existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../loader/contentFolder.ts';
import { readShelf } from '../loader/readShelf.ts';
import { isMissing } from '../loader/unreadable.ts';
import { UseError } from '../loader/UseError.ts';

/**
 * Publishes the folder public of the content beside that of the program. A build ends where either links to what lies
 * outside: copied as it is, anything of the machine would be published.
 */
export function ownPublic(): AstroIntegration {
  let folder = '';
  return {
    name: 'papershelf-own-public',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.publicDir);
      },
      'astro:server:setup': ({ server }) => {
        const base = server.config.base.replace(/\/?$/, '/');
        server.middlewares.use((request, response, next) => {
          const path = decodeURI((request.url ?? '').split('?')[0] ?? '');
          readShelf()
            .then(async ({ publicFiles }) => {
              const file = publicFiles.find((each) => path === base + each);
              if (file === undefined) {
                next();
                return;
              }
              const type = needed[file.replace(/^.*\./, '').toLowerCase()];
              if (type !== undefined) response.setHeader('content-type', type);
              response.end(await readFile(join(ownFolder(), file)));
            })
            .catch(next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        for (const file of (await readShelf()).publicFiles) {
          const target = join(fileURLToPath(dir), file);
          if (existsSync(target))
            throw new UseError(
              `${join(ownFolder(), file)} would take the place of a file of the site. Call it otherwise.`,
            );
          await mkdir(dirname(target), { recursive: true });
          await copyFile(join(ownFolder(), file), target);
        }
      },
      'astro:build:start': async () => {
        const folders = [folder, ownFolder()];
        const [link] = (await Promise.all(folders.map(linksOut))).flat();
        if (link !== undefined)
          throw new UseError(
            `${link} is a link to what lies outside of its folder, and would be published. Put a copy there instead.`,
          );
      },
    },
  };
}

/** What a browser does not find out by itself, by the endings of files. */
const needed: Readonly<Record<string, string>> = { css: 'text/css', svg: 'image/svg+xml' };

function ownFolder(): string {
  return join(contentFolder(), 'public');
}

/** The links below a folder that lead out of it, or nowhere. */
export async function linksOut(folder: string): Promise<string[]> {
  const home = await truePath(folder);
  if (home === undefined) return [];
  const entries = await readdir(home, { recursive: true, withFileTypes: true });
  const links = entries
    .filter((entry) => entry.isSymbolicLink())
    .map(({ parentPath, name }) => join(parentPath, name));
  const targets = await Promise.all(links.map(truePath));
  return links.filter((_, at) => targets[at]?.startsWith(home + sep) !== true);
}

async function truePath(path: string): Promise<string | undefined> {
  try {
    return await realpath(path);
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
