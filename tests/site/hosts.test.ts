import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import type { AddressInfo, Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openIndex } from '../../src/index/read/openIndex.ts';
import { search } from '../../src/core/query/search.ts';
import { type Build, builds, fewBuild } from './builds.ts';
import { createHost, hostBehaviours } from './hostBehaviours.ts';
import { type Page, readPages } from './pages.ts';

// A custom domain is the root of the site that the builds are made for; a test below holds them to its name.
const sites = [...builds, fewBuild].map((build) => {
  const pages = readPages(build);
  return { build, pages, links: new Map(pages.map((page) => [page.path, new Set(linked(page, build))])) };
});
const cases = hostBehaviours.flatMap((behaviour) => sites.map((site) => ({ behaviour, ...site })));

describe.each(cases)('on $behaviour.name at "$build.base/"', ({ behaviour, build, pages, links }) => {
  let server: Server;
  let origin: string;

  beforeAll(async () => {
    server = createHost(behaviour, build.folder, build.base).listen(0, '127.0.0.1');
    await once(server, 'listening');
    origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test('every page is reached from the first by links, none of which needs a redirect', async () => {
    const byPath = new Map(pages.map((page) => [page.path, page]));
    const faults: string[] = [];
    const queue = [`${build.base}/`];
    const seen = new Set(queue);
    for (const path of queue) {
      const response = await fetch(`${origin}${path}`, { redirect: 'manual' });
      const type = response.headers.get('content-type') ?? '';
      if (response.status !== 200 || !isRightType(path, type))
        faults.push(`${path}: ${response.status} ${type}`);
      const page = byPath.get(path);
      if ((await response.text()) !== page?.html && page) faults.push(`${path}: another page`);
      for (const next of links.get(path) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
    // Only old links from elsewhere lead to where a paper stood before.
    const former = ['snow-listens', 'song-of-ice'].map((id) => `${build.base}/papers/${id}/`);
    const lost = pages.filter(
      ({ path }) => !seen.has(path) && !path.endsWith('/404.html') && !former.includes(path),
    );
    expect(faults).toEqual([]);
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  test('a folder without its slash, and the home page without it, lead to the page', async () => {
    for (const path of ['/papers', '/search', build.base].filter((each) => each !== '')) {
      const address = `${origin}${path === build.base ? '' : build.base}${path}`;
      const response = await fetch(`${address}?q=a`);
      expect(response.status, address).toBe(200);
      expect(response.headers.get('content-type')).toContain('text/html');
      expect(new URL(response.url).search).toBe('?q=a');
    }
  });

  test('what is not there is answered as not there', async () => {
    const response = await fetch(`${origin}${build.base}/papers/no-such-paper/`);
    expect(response.status).toBe(404);
  });

  test('the search index is read whatever is said of its files', async () => {
    const engine = await openIndex(async (path) => {
      const response = await fetch(`${origin}${build.base}/pagefind/${path}`);
      if (!response.ok) throw new Error(`${path}: ${response.status}`);
      return new Uint8Array(await response.arrayBuffer());
    });
    const { total } = await search('diffusion', {}, engine, { count: 5 });
    expect(total).toBeGreaterThan(1);
  });

  test('the worker and its packs come as they are', async () => {
    const worker = await fetch(`${origin}${build.base}/sw.js`);
    expect(worker.headers.get('content-type')).toContain('javascript');
    const code = await worker.text();
    expect(code.length).toBeLessThanOrEqual(10_000);
    const [version = ''] = /\b[0-9a-f]{16}\b/.exec(code) ?? [];
    const list = (await (await fetch(`${origin}${build.base}/offline/${version}.json`)).json()) as {
      packs: { digest: string; bytes: number }[];
    };
    for (const { digest, bytes } of list.packs) {
      const pack = await fetch(`${origin}${build.base}/offline/${digest.slice(0, 32)}.pack`);
      expect((await pack.arrayBuffer()).byteLength).toBe(bytes);
    }
  });

  test('it can be installed: a name, a start under the base, icons that are there', async () => {
    const address = `${origin}${build.base}/manifest.webmanifest`;
    const manifest = JSON.parse(await (await fetch(address)).text()) as {
      name: string;
      start_url: string;
      scope: string;
      icons: { src: string; sizes: string; type: string; purpose: string }[];
    };
    expect(manifest.name).not.toBe('');
    expect(new URL(manifest.start_url, address).pathname).toBe(`${build.base}/`);
    expect(new URL(manifest.scope, address).pathname).toBe(`${build.base}/`);
    for (const { src, sizes, type } of manifest.icons.filter((icon) => icon.type === 'image/png')) {
      const icon = Buffer.from(await (await fetch(new URL(src, address))).arrayBuffer());
      expect(type).toBe('image/png');
      expect(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`).toBe(sizes);
    }
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain('maskable');
  });
});

describe.each(sites)('the site at "$build.base/"', ({ build: { folder, base, site } }) => {
  test('names itself by its public address only, wherever it is served from', () => {
    const faults = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(html|xml|json|txt|webmanifest|js|css)$/.test(file))
      .flatMap((file) => {
        const text = readFileSync(join(folder, file), 'utf8');
        const own = text.matchAll(/https?:\/\/(papers\.example|localhost)[^"'\s<)]*/g);
        return [...own]
          .filter(([address]) => address !== site && !address.startsWith(`${site}${base}/`))
          .map(([address]) => `${file}: ${address}`);
      });
    expect(faults).toEqual([]);
  });
});

/** What a browser must know by its type. */
function isRightType(path: string, type: string): boolean {
  if (path.endsWith('/') || path.endsWith('.html')) return type.includes('text/html');
  if (path.endsWith('.js')) return type.includes('javascript');
  if (path.endsWith('.css')) return type.includes('text/css');
  return true;
}

/** Paths on this site that a page leads to or loads, and what its stylesheets load. */
function linked(page: Page, build: Build): string[] {
  return page.elements.flatMap(({ name, attributes }) =>
    ['href', 'src', 'action'].flatMap((key) => {
      const address = attributes[key];
      if (address === undefined || /^(mailto|data):/.test(address)) return [];
      const url = new URL(address, `${build.site}${page.path}`);
      const isStyle = name === 'link' && attributes['rel'] === 'stylesheet';
      return url.origin === build.site
        ? [url.pathname, ...(isStyle ? inStyle(url.pathname, build) : [])]
        : [];
    }),
  );
}

function inStyle(path: string, { folder, base }: Build): string[] {
  const css = readFileSync(join(folder, path.slice(base.length)), 'utf8');
  return [...css.matchAll(/url\(["']?(?!data:)([^"')]+)/g)].map(
    ([, address = '']) => new URL(address, `http://host.invalid${path}`).pathname,
  );
}
