import { existsSync, statSync } from 'node:fs';
import { copyFile, mkdir, readdir, readFile, realpath } from 'node:fs/promises';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentFolder } from '../loader/contentFolder.ts';
import { mediaTypeOf } from '../loader/mediaType.mjs';
import { readShelf } from '../loader/readShelf.ts';
import { isMissing } from '../loader/unreadable.ts';
import { UseError } from '../loader/UseError.ts';

/** The public folder of the program. */
const PROGRAM = join(import.meta.dirname, '..', '..', 'public');

/**
 * Publishes the folder public of the content beside that of the program. A build ends where either links to what lies
 * outside: copied as it is, anything of the machine would be published.
 */
export function ownPublic(): AstroIntegration {
  return {
    name: 'papershelf-own-public',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const base = server.config.base.replace(/\/?$/, '/');
        server.middlewares.use((request, response, next) => {
          const path = pathBelow(base, request.url ?? '');
          // First what costs nothing: each of a preview's requests comes by here.
          if (path === undefined || !isFile(join(ownFolder(), path))) {
            next();
            return;
          }
          readShelf()
            .then(async ({ publicFiles }) => {
              if (!publicFiles.includes(path)) {
                next();
                return;
              }
              response.setHeader('content-type', mediaTypeOf(extname(path)));
              response.end(await readFile(join(ownFolder(), path)));
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
        const [link] = (await Promise.all([PROGRAM, ownFolder()].map(linksOut))).flat();
        if (link !== undefined)
          throw new UseError(
            `${link} is a link to what lies outside of its folder, and would be published. Put a copy there instead.`,
          );
      },
    },
  };
}

/** The path that a request asks for, below the base of a site; undefined where it is elsewhere, or no path at all. */
export function pathBelow(base: string, url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/\?.*$/s, ''));
    return path.startsWith(base) && !path.includes('\0') ? path.slice(base.length) : undefined;
  } catch (error) {
    // "/%E0%A4%A" means nothing.
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function ownFolder(): string {
  return join(contentFolder(), 'public');
}

/** The links below a folder that lead out of it, or nowhere; and the folder itself, where it leads out of its own. */
export async function linksOut(folder: string): Promise<string[]> {
  const [home, above] = await Promise.all([folder, dirname(folder)].map(truePath));
  if (home === undefined || above === undefined) return [];
  if (!home.startsWith(above.endsWith(sep) ? above : above + sep)) return [folder];
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
