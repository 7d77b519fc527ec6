import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Where the pages of a shelf are. */
const PAGES = join(import.meta.dirname, '..', 'pages');

/** Gives a site of Astro's the pages of a shelf, but those that it has itself. */
export function ownPages(): AstroIntegration {
  return {
    name: 'papershelf-pages',
    hooks: {
      'astro:config:setup': ({ config, injectRoute }) => {
        const there = new Set(routesIn(fileURLToPath(new URL('pages/', config.srcDir))).map(shapeOf));
        for (const route of routesIn(PAGES)) {
          if (there.has(shapeOf(route))) continue;
          injectRoute({ pattern: route.pattern, entrypoint: route.file, prerender: true });
        }
      },
    },
  };
}

interface Route {
  /** The addresses, as Astro writes them: `/papers/[id]`. */
  pattern: string;
  file: string;
}

/** The pages in a folder, as Astro names them; none where it is missing. */
export function routesIn(folder: string): Route[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(?:astro|mdx?|[jt]s)$/.test(path) && !/(?:^|\/)_/.test(path))
    .toSorted()
    .map((path) => ({
      pattern: `/${path.replace(/\.\w+$/, '').replace(/(?:^|\/)index$/, '')}`,
      file: join(folder, path),
    }));
}

/** Two patterns of the same shape answer the same addresses, whatever they call what varies. */
function shapeOf({ pattern }: Route): string {
  return pattern.replaceAll(/\[(\.\.\.)?\w+\]/g, '[$1]');
}
