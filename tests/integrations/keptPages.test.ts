import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroConfig, AstroPrerenderer } from 'astro';
import { beforeEach, describe, expect, test } from 'vitest';
import { keptPages, type PageSource } from '../../src/integrations/keptPages.ts';

let work = '';
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'kept-pages-'));
  mkdirSync(join(work, '_astro'));
});

const pages = [
  { pathname: '/a/', cacheKey: 'props of a' },
  { pathname: '/b/é', cacheKey: 'props of b' },
  // One that renders the text of a curator.
  { pathname: '/c/', cacheKey: undefined },
];

/** Builds these pages as Astro does. @returns their bytes, and which of them were rendered */
async function build(more: Partial<PageSource> = {}, paths: readonly object[] = pages, status = 200) {
  const rendered: string[] = [];
  const route = { component: 'src/pages/[page].astro' };
  const all = {
    name: 'all',
    getStaticPaths: () => Promise.resolve(paths.map((path) => ({ route, ...path }))),
    render: (request: Request) => {
      const path = decodeURI(new URL(request.url).pathname);
      rendered.push(path);
      return Promise.resolve(new Response(`Page ${path}`, { status }));
    },
  } as unknown as AstroPrerenderer;
  const { hooks } = keptPages({ program: () => 'program', file: join(work, 'kept', 'pages'), ...more });
  const config = {
    base: '/repo',
    outDir: pathToFileURL(`${work}/`),
    build: { assets: '_astro' },
  } as unknown as AstroConfig;
  let own = all;
  // Only what the hooks ask for is there.
  const call = async (hook: keyof typeof hooks, given: object) =>
    (hooks[hook] as ((given: object) => unknown) | undefined)?.(given);
  await call('astro:config:done', { config });
  await call('astro:build:start', {
    setPrerenderer: (make: (all: AstroPrerenderer) => AstroPrerenderer) => (own = make(all)),
  });
  const texts: string[] = [];
  for (const { pathname, route: routeData } of await own.getStaticPaths()) {
    const made = await own.render(new Request(`https://a.example/repo${pathname}`), { routeData });
    texts.push(await (made instanceof Response ? made : made.response).text());
  }
  await call('astro:build:generated', { logger: { info: () => undefined } });
  return { texts, rendered };
}

const texts = ['Page /repo/a/', 'Page /repo/b/é', 'Page /repo/c/'];
const everything = ['/repo/a/', '/repo/b/é', '/repo/c/'];

describe('a page is that of the last build', () => {
  test('where what it is made of is the same; one without a digest never is', async () => {
    expect(await build()).toEqual({ texts, rendered: everything });
    expect(await build()).toEqual({ texts, rendered: ['/repo/c/'] });
  });

  test.each<[string, () => Promise<{ rendered: string[] }>]>([
    ['another program', () => build({ program: () => 'other' })],
    ['the props of another page', () => build({}, [{ pathname: '/other/', cacheKey: 'props of a' }])],
    ['other props', () => build({}, [{ pathname: '/a/', cacheKey: 'other props' }])],
    [
      'other names of styles',
      () => (writeFileSync(join(work, '_astro', 'Page.new.css'), ''), build({}, pages.slice(0, 1))),
    ],
    ['a program that changes while it builds', () => build(changing())],
  ])('never of %s', async (_what, again) => {
    await build();
    const { rendered } = await again();
    expect(rendered).not.toEqual([]);
    expect(rendered).not.toEqual(['/repo/c/']);
  });

  test('but not of one during which the program changed, whatever it is by now', async () => {
    await build(changing());
    expect((await build()).rendered).toEqual(everything);
    expect((await build({ program: () => 'program 2' })).rendered).toEqual(everything);
  });

  test('and never one that could not be shown', async () => {
    await build({}, pages, 500);
    expect((await build()).rendered).toEqual(everything);
  });
});

test('parts have each page with a digest once, and a build that knows them renders no such page', async () => {
  const many = Array.from({ length: 40 }, (_, at) => ({ pathname: `/${String(at)}/`, cacheKey: 'props' }));
  const all = [...many, { pathname: '/c/', cacheKey: undefined }];
  const parts = [1, 2, 3].map((number) => join(work, `${String(number)}.part`));
  const counts = [];
  for (const [at, file] of parts.entries()) {
    const part = { number: at + 1, of: 3, site: 'site', file };
    counts.push((await build({ part }, all)).rendered.length);
  }
  expect(counts.reduce((sum, count) => sum + count)).toBe(40);
  expect(Math.min(...counts)).toBeGreaterThan(5);
  expect(existsSync(join(work, 'kept'))).toBe(false);
  expect((await build({ parts }, all)).rendered).toEqual(['/repo/c/']);
  rmSync(join(work, 'kept'), { recursive: true });
  expect((await build({ parts: parts.slice(1) }, all)).rendered).toHaveLength((counts[0] ?? 0) + 1);
});

/** A program of which a component is edited after the build began. */
function changing(): Partial<PageSource> {
  let asked = 0;
  return { program: () => ((asked += 1), asked === 1 ? 'program' : 'program 2') };
}
