import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isMissing } from '../loader/unreadable.ts';
import { UseError } from '../loader/UseError.ts';

/** Ends a build whose public folder links to what lies outside: copied as it is, anything of the machine would be published. */
export function ownPublic(): AstroIntegration {
  let folder = '';
  return {
    name: 'papershelf-own-public',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.publicDir);
      },
      'astro:build:start': async () => {
        const [link] = await linksOut(folder);
        if (link !== undefined)
          throw new UseError(
            `${link} is a link to what lies outside of its folder, and would be published. Put a copy there instead.`,
          );
      },
    },
  };
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
