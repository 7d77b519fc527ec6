import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * What stands in the site of somebody else before a shelf does: pages at a fixed address, and files of `public`. One that
 * a page of many addresses makes (`[...path].ts`) is seen only when it is built.
 *
 * @returns the integration that finds them, and whether they have a path below the base
 */
export function ownersPaths(): { integration: AstroIntegration; has: (path: string) => boolean } {
  const pages = new Set<string>();
  let folder = '';
  const integration: AstroIntegration = {
    name: 'papershelf-owners-paths',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(config.publicDir);
      },
      'astro:routes:resolved': ({ routes }) => {
        pages.clear();
        for (const { origin, pathname } of routes) {
          if (origin === 'project' && pathname !== undefined) pages.add(pathname);
        }
      },
    },
  };
  return { integration, has: (path) => pages.has(`/${path}`) || existsSync(join(folder, path)) };
}
