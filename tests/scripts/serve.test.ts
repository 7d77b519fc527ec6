import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFor, cleanBase, createSiteServer } from '../../scripts/serve.mjs';
import { listen } from '../../scripts/start.mjs';

const outside = mkdtempSync(join(tmpdir(), 'papershelf-serve-'));
const folder = join(outside, 'site');
const page = (name: string): string => `<!doctype html><title>${name}</title>${' '.repeat(600)}`;

beforeAll(() => {
  mkdirSync(join(folder, 'papers', 'a b'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'index.html'), page('home'));
  writeFileSync(join(folder, '404.html'), page('missing'));
  writeFileSync(join(folder, 'about.html'), page('about'));
  writeFileSync(join(folder, 'papers', 'index.html'), page('papers'));
  writeFileSync(join(folder, 'papers', 'a b', 'index.html'), page('a b'));
  writeFileSync(join(folder, 'papers.bib'), '@misc{a}');
});

afterAll(() => rmSync(outside, { recursive: true }));

describe('the server answers as GitHub Pages does', () => {
  test.each([
    ['', '/', { status: 200, file: 'index.html' }],
    ['', '/papers/', { status: 200, file: 'papers/index.html' }],
    ['', '/papers', { status: 301, location: '/papers/' }],
    ['', '/papers/a%20b/', { status: 200, file: 'papers/a b/index.html' }],
    ['', '/papers/a%20b', { status: 301, location: '/papers/a%20b/' }],
    ['', '/papers.bib', { status: 200, file: 'papers.bib' }],
    ['', '/about', { status: 200, file: 'about.html' }],
    ['', '/nothing', { status: 404, file: '404.html' }],
    ['', '/nothing/', { status: 404, file: '404.html' }],
    ['/repo', '/', { status: 302, location: '/repo/' }],
    ['/repo', '/repo', { status: 301, location: '/repo/' }],
    ['/repo', '/repo/', { status: 200, file: 'index.html' }],
    ['/repo', '/repo/papers', { status: 301, location: '/repo/papers/' }],
    ['/repo', '/papers/', { status: 404, file: '404.html' }],
    ['/repo', '/repository/', { status: 404, file: '404.html' }],
  ])('with base "%s", %s', async (base, path, wanted) => {
    const expected = 'file' in wanted ? { ...wanted, file: join(folder, wanted.file) } : wanted;
    expect(await answerFor(folder, base, path)).toEqual(expected);
  });

  test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/papers/..%2f..%2fsecret.txt', '/%00', '/%E0%A4%A'])(
    'and never leaves its folder: %s',
    async (path) => {
      const answer = await answerFor(folder, '', path);
      expect([400, 404]).toContain(answer.status);
    },
  );
});

describe('over HTTP', () => {
  const server = createSiteServer(folder, '/repo');
  const taken = createSiteServer(folder, '');
  let origin = '';

  beforeAll(async () => {
    await listen(taken, 47_321);
    const { port: first } = taken.address() as AddressInfo;
    const port = await listen(server, first);
    expect(port).toBeGreaterThan(first);
    origin = `http://localhost:${port}`;
  });
  afterAll(() => {
    server.close();
    taken.close();
  });

  test('a redirect keeps the query', async () => {
    const response = await fetch(`${origin}/repo/papers?q=a%20b`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/repo/papers/?q=a%20b');
  });

  test('text is zipped for those who ask, and has its type', async () => {
    const response = await fetch(`${origin}/repo/`);
    expect(response.headers.get('content-encoding')).toBe('gzip');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe(page('home'));
  });

  test('HEAD has the headers and no body', async () => {
    const response = await fetch(`${origin}/repo/papers.bib`, { method: 'HEAD' });
    expect(response.headers.get('content-length')).toBe('8');
    expect(await response.text()).toBe('');
  });

  test('a missing page is the 404 page with status 404', async () => {
    const response = await fetch(`${origin}/repo/nothing/`);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe(page('missing'));
  });

  test('nothing may be written', async () => {
    expect((await fetch(`${origin}/repo/`, { method: 'POST' })).status).toBe(405);
  });
});

describe('a base path', () => {
  test.each([
    ['', ''],
    ['/', ''],
    ['repo', '/repo'],
    ['/repo', '/repo'],
    ['/repo/', '/repo'],
    ['/any/path/', '/any/path'],
  ])('written "%s" is "%s"', (written, meant) => {
    expect(cleanBase(written)).toBe(meant);
  });
});
