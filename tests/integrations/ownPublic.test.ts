import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { linksOut, ownPublic, pathBelow } from '../../src/integrations/ownPublic.ts';

test('a link in the public folder may lead to what is published anyway, and nowhere else', async () => {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'papershelf-public-')));
  const folder = join(top, 'public');
  mkdirSync(join(folder, 'pictures'), { recursive: true });
  mkdirSync(join(top, 'public-secret'));
  writeFileSync(join(top, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'pictures'), join(folder, 'inside'), 'junction');
  expect(await linksOut(folder)).toEqual([]);

  const links = ['a.txt', 'folder', 'gone'].map((name) => join(folder, 'pictures', name));
  symlinkSync(join(top, 'secret.txt'), links[0] ?? '', 'file');
  symlinkSync(join(top, 'public-secret'), links[1] ?? '', 'junction');
  symlinkSync(join(top, 'nothing'), links[2] ?? '', 'file');
  expect((await linksOut(folder)).sort()).toEqual(links);
  expect(await linksOut(join(top, 'no-such-folder'))).toEqual([]);
});

test('a public folder that is itself a link may not lead out of the folder it stands in', async () => {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'papershelf-public-')));
  mkdirSync(join(top, 'content', 'pictures'), { recursive: true });
  mkdirSync(join(top, 'content-of-another'));
  const outside = join(top, 'content', 'public');
  symlinkSync(join(top, 'content-of-another'), outside, 'junction');
  expect(await linksOut(outside)).toEqual([outside]);
  const inside = join(top, 'content', 'published');
  symlinkSync(join(top, 'content', 'pictures'), inside, 'junction');
  expect(await linksOut(inside)).toEqual([]);
});

test.each<[url: string, path: string | undefined]>([
  ['/lab/logo.svg', 'logo.svg'],
  ['/lab/', ''],
  ['/lab/pictures/a%20b%23.svg?v=1', 'pictures/a b#.svg'],
  ['/logo.svg', undefined],
  ['/laboratory/logo.svg', undefined],
  ['/lab/%E0%A4%A', undefined],
  ['/lab/%00', undefined],
])('of a request for %j the path below the base is %j', (url, path) => {
  expect(pathBelow('/lab/', url)).toBe(path);
});

test.each<[url: string, answer: [type: string, text: string] | 'next']>([
  ['/logo.svg', ['image/svg+xml; charset=utf-8', '<svg/>']],
  ['/a%20b.pdf', ['application/octet-stream', '%PDF']],
  ['/../shelf.yaml', 'next'],
  ['/%2e%2e%2fshelf.yaml', 'next'],
  ['/papers.json', 'next'],
  ['/pictures', 'next'],
  ['/%E0%A4%A', 'next'],
])('a preview answers %j with %j', async (url, answer) => {
  const content = mkdtempSync(join(tmpdir(), 'papershelf-content-'));
  for (const folder of ['papers', 'public/pictures']) mkdirSync(join(content, folder), { recursive: true });
  writeFileSync(join(content, 'shelf.yaml'), 'title: Kettles');
  writeFileSync(join(content, 'public', 'logo.svg'), '<svg/>');
  writeFileSync(join(content, 'public', 'a b.pdf'), '%PDF');
  // A page of the site has the name, which is told as a finding.
  writeFileSync(join(content, 'public', 'papers.json'), '{}');
  vi.stubEnv('PAPERSHELF_CONTENT', content);
  expect(await ask(url)).toEqual(answer);
});

type Middleware = (request: object, response: object, next: (error?: unknown) => void) => void;

function ask(url: string): Promise<[type: string, text: string] | 'next'> {
  const use = vi.fn<(each: Middleware) => void>();
  const setup = ownPublic().hooks['astro:server:setup'] as unknown as (options: object) => void;
  setup({ server: { config: { base: '/' }, middlewares: { use } } });
  const [middleware] = use.mock.calls[0] ?? expect.fail('there is no middleware');
  let type = '';
  return new Promise((resolve, reject) => {
    const response = {
      setHeader: (_name: string, value: string) => (type = value),
      end: (bytes: Buffer) => {
        resolve([type, bytes.toString()]);
      },
    };
    middleware({ url }, response, (error) => {
      if (error instanceof Error) reject(error);
      else resolve('next');
    });
  });
}
