import { hash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { openKept, type KeptValues } from '../kept/keptValues.ts';
import { type PartHead, writeHead } from '../kept/partHead.ts';
import { isMissing } from '../loader/unreadable.ts';

export interface PageSource {
  /**
   * Digest, as it is now, of all a page is made of beside its props: the program, and what is said to the build beside
   * the content.
   */
  program: () => string;
  /** Where pages are kept. */
  file: string;
  /** The one part of the pages that is rendered, and the file it becomes. */
  part?: (PartHead & { file: string }) | undefined;
  /** Files of parts whose pages are those of this build. */
  parts?: readonly string[];
}

/**
 * Renders a page only where what it is made of is not that of the last build, whose bytes stand in its place else. A page
 * takes part by a `cacheKey` in its `getStaticPaths`: the digest of its props, which are then all it may read.
 */
export function keptPages({ program, file, part, parts = [] }: PageSource): AstroIntegration {
  const before = program();
  let folder = '';
  let base = '/';
  let made: KeptValues | undefined;
  const count = { taken: 0 };
  return {
    name: 'papershelf-kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL(`${config.build.assets}/`, config.outDir));
        base = baseOf(config);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((all) => {
          const kept = openKept(file);
          made = part === undefined ? kept : openKept(part.file);
          if (part !== undefined) writeHead(made, part);
          const others = part === undefined ? parts.map(openKept) : [kept];
          return onlyNew(all, {
            ...{ made, others, base, part, count },
            // Components are read while a build runs: pages of one that changed meanwhile are of no known program.
            common: async () => `${before} ${program()} ${await namesIn(folder)}`,
          });
        });
      },
      'astro:build:generated': ({ logger }) => {
        if (made === undefined) return;
        const { found, made: fresh } = made.count();
        made.save();
        if (part !== undefined) logger.info(`${String(fresh - 1)} pages are in ${part.file}`);
        else if (parts.length > 0) {
          const taken = found + count.taken;
          logger.info(
            `${String(taken)} pages are those of parts, ${String(fresh - count.taken)} were rendered here`,
          );
        } else if (found > 0) logger.info(`${String(found)} pages are those of the last build`);
      },
    },
  };
}

interface Pages {
  /** What this build keeps. */
  made: KeptValues;
  /** Where a page may stand, too. */
  others: readonly KeptValues[];
  part: PartHead | undefined;
  /** Digests of what all pages are made of. */
  common: () => Promise<string>;
  base: string;
  /** Counts the pages that stood elsewhere. */
  count: { taken: number };
}

function onlyNew(
  all: AstroPrerenderer,
  { made, others, part, common, base, count }: Pages,
): AstroPrerenderer {
  const keys = new Map<string, string>();
  const knownPage = (key: string): Uint8Array | undefined => {
    const before = made.get(key);
    if (before !== undefined) return before;
    const found = others.map((each) => each.get(key)).find((each) => each !== undefined);
    if (found === undefined) return undefined;
    made.set(key, found);
    count.taken += 1;
    return found;
  };
  return {
    ...all,
    name: 'papershelf-kept-pages',
    getStaticPaths: async () => {
      const paths = await all.getStaticPaths();
      // Once: all words of the interface and all names of files are in it.
      const shared = digest(await common());
      for (const { pathname, route, cacheKey } of paths) {
        if (cacheKey === undefined) continue;
        const place = placeOf(route.component, pathname);
        keys.set(place, digest(`${shared}\0${place}\0${cacheKey}`));
      }
      if (part === undefined) return paths;
      return paths.filter(({ pathname, route }) => {
        const place = placeOf(route.component, pathname);
        return (
          keys.has(place) && Number.parseInt(digest(place).slice(0, 8), 16) % part.of === part.number - 1
        );
      });
    },
    render: async (request, options) => {
      const path = decodeURI(new URL(request.url).pathname);
      const key = keys.get(placeOf(options.routeData.component, path.slice(base.length - 1)));
      const before = key === undefined ? undefined : knownPage(key);
      if (before !== undefined) return new Response(new Uint8Array(before));
      const rendered = await all.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (key === undefined || response.status !== 200) return rendered;
      const bytes = new Uint8Array(await response.arrayBuffer());
      made.set(key, bytes);
      return new Response(bytes, response);
    },
  };
}

function placeOf(component: string, path: string): string {
  return `${component} ${path.split('/').filter(Boolean).join('/')}`;
}

function digest(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 32);
}

/** The styles and scripts that pages name. */
async function namesIn(folder: string): Promise<string> {
  try {
    return (await readdir(folder)).toSorted().join(' ');
  } catch (error) {
    if (isMissing(error)) return '';
    throw error;
  }
}

function baseOf({ base }: AstroConfig): string {
  return base.endsWith('/') ? base : `${base}/`;
}
