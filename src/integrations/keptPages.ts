import { hash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration, AstroPrerenderer } from 'astro';
import { openKept, type KeptValues } from '../kept/keptValues.ts';
import { isMissing } from '../loader/unreadable.ts';
import { readdir } from 'node:fs/promises';

/**
 * Renders a page only where what it is made of is not that of the last build, whose bytes stand in its place else. A page
 * takes part by a `cacheKey` in its `getStaticPaths`: the digest of its props, which are then all it may read.
 *
 * @param program digest of all else a page is made of: the program, and what is said to the build beside the content
 * @param file where pages are kept
 */
export function keptPages(program: string, file: string): AstroIntegration {
  let folder = '';
  let base = '/';
  let kept: KeptValues | undefined;
  return {
    name: 'papershelf-kept-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL(`${config.build.assets}/`, config.outDir));
        base = baseOf(config);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((all) => {
          kept = openKept(file);
          return onlyNew(all, kept, base, async () => `${program} ${await namesIn(folder)}`);
        });
      },
      'astro:build:generated': ({ logger }) => {
        if (kept === undefined) return;
        const { found, made } = kept.count();
        kept.save();
        if (found > 0) logger.info(`${String(found)} pages are those of the last build, ${String(made)} new`);
      },
    },
  };
}

function onlyNew(
  all: AstroPrerenderer,
  kept: KeptValues,
  base: string,
  common: () => Promise<string>,
): AstroPrerenderer {
  const keys = new Map<string, string>();
  return {
    ...all,
    name: 'papershelf-kept-pages',
    getStaticPaths: async () => {
      const paths = await all.getStaticPaths();
      const shared = await common();
      for (const { pathname, route, cacheKey } of paths) {
        if (cacheKey === undefined) continue;
        const place = placeOf(route.component, pathname);
        keys.set(place, hash('sha256', `${shared}\0${place}\0${cacheKey}`, 'hex').slice(0, 32));
      }
      return paths;
    },
    render: async (request, options) => {
      const path = decodeURI(new URL(request.url).pathname);
      const key = keys.get(placeOf(options.routeData.component, path.slice(base.length - 1)));
      const before = key === undefined ? undefined : kept.get(key);
      if (before !== undefined) return new Response(new Uint8Array(before));
      const rendered = await all.render(request, options);
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (key === undefined || response.status !== 200) return rendered;
      const bytes = new Uint8Array(await response.arrayBuffer());
      kept.set(key, bytes);
      return new Response(bytes, response);
    },
  };
}

function placeOf(component: string, path: string): string {
  return `${component} ${path.replaceAll(/^\/+|\/+$/g, '')}`;
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
