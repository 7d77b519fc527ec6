import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerFor, cleanBase, createSiteServer } from '../../scripts/serve.mjs';
import { addressOf, listen } from '../../scripts/start.mjs';

const outside = realpathSync(mkdtempSync(join(tmpdir(), 'papershelf-serve-')));
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
  writeFileSync(join(folder, '.env'), 'secret');
  mkdirSync(join(folder, '.git'));
  writeFileSync(join(folder, '.git', 'config'), 'secret');
  mkdirSync(join(outside, 'site-secret'));
  writeFileSync(join(outside, 'site-secret', 'index.html'), 'secret');
  symlinkSync(join(outside, 'site-secret'), join(folder, 'out'), 'junction');
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'), 'file');
  symlinkSync(join(folder, 'papers'), join(folder, 'inside'), 'junction');
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

  test.each([
    ['/../secret.txt', 400],
    ['/%2e%2e/secret.txt', 400],
    ['/.%2e/secret.txt', 400],
    ['/papers/..%2f..%2fsecret.txt', 400],
    ['/..\\secret.txt', 400],
    ['/%5c..%5csecret.txt', 400],
    ['/./papers/', 400],
    ['/%00', 400],
    ['/papers.bib%00.txt', 400],
    ['/%0d%0aset-cookie:a', 400],
    ['/%E0%A4%A', 400],
    ['/%', 400],
    ['/%zz', 400],
    ['/%c0%af', 400],
    ['', 400],
    ['papers', 400],
    ['//', 400],
    ['//papers/', 400],
    ['/papers//', 400],
    ['//evil.test/..%2fpapers', 400],
    ['//evil.test/%2e%2e/papers', 400],
    ['/\\evil.test/papers', 400],
    ['/%2fevil.test/..%2f..%2fpapers', 400],
    ['http://evil.test/papers', 400],
    ['https://evil.test', 400],
    ['*', 400],
    ['/.env', 404],
    ['/%2eenv', 404],
    ['/.git/config', 404],
    ['/papers/.', 400],
    ['/papers.bib::$DATA', 404],
    ['/papers.bib.', 404],
    ['/papers.bib%20', 404],
    ['/papers.bib/', 404],
    ['/link.txt', 404],
    ['/out/', 404],
    ['/out', 404],
    ['/out/index.html', 404],
    [`/${'a'.repeat(5000)}`, 404],
  ])('and never leaves its folder or its origin: %s', async (path, status) => {
    for (const base of ['', '/repo']) {
      const answer = await answerFor(folder, base, path);
      expect(answer.status).toBe(status);
      expect(answer).not.toHaveProperty('location');
    }
    const below = await answerFor(folder, '/repo', `/repo${path}`);
    expect([400, 404]).toContain(path.startsWith('/') ? below.status : status);
  });

  test('but follows a link that stays inside', async () => {
    expect(await answerFor(folder, '', '/inside/')).toEqual({
      status: 200,
      file: join(folder, 'papers', 'index.html'),
    });
  });
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

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not allowed', async (method) => {
    const response = await fetch(`${origin}/repo/`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD');
  });

  test.each([
    ['GET /repo/papers HTTP/1.1\r\nHost: evil.test', '301', '/repo/papers/'],
    ['GET /repo HTTP/1.1\r\nHost: evil.test\r\nX-Forwarded-Host: evil.test', '301', '/repo/'],
    ['GET /repo/papers?//evil.test HTTP/1.1\r\nHost: a', '301', '/repo/papers/?//evil.test'],
    ['GET http://evil.test/repo/papers HTTP/1.1\r\nHost: evil.test', '400', undefined],
    ['GET //evil.test/..%2fpapers HTTP/1.1\r\nHost: a', '400', undefined],
    ['GET /repo//evil.test/%2e%2e/ HTTP/1.1\r\nHost: a', '400', undefined],
    ['TRACE /repo/ HTTP/1.1\r\nHost: a', '405', undefined],
    ['OPTIONS * HTTP/1.1\r\nHost: a', '405', undefined],
    ['GET /repo/%E0%A4%A HTTP/1.1\r\nHost: a', '400', undefined],
    ['GET /repo/ HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: upgrade', '200', undefined],
    ['BREW /repo/ HTTP/1.1\r\nHost: a', '400', undefined],
    ['\u0000\u0001', '400', undefined],
  ])('%j is answered with %s', async (request, status, location) => {
    const answer = await rawAnswer(request);
    expect(answer.split(' ')[1]).toBe(status);
    expect(/^location: (.*)$/im.exec(answer)?.[1]).toBe(location);
  });

  async function rawAnswer(request: string): Promise<string> {
    const socket = connect(Number(new URL(origin).port), '127.0.0.1').setEncoding('latin1');
    let answer = '';
    socket.on('data', (part: string) => (answer += part));
    socket.write(`${request}\r\nConnection: close\r\n\r\n`);
    await once(socket, 'close');
    return answer;
  }

  test('it listens on this machine alone unless it is told otherwise', async () => {
    expect((server.address() as AddressInfo).address).toBe('127.0.0.1');
    const open = createSiteServer(folder, '');
    await listen(open, 47_331, '0.0.0.0');
    expect((open.address() as AddressInfo).address).toBe('0.0.0.0');
    open.close();
    await expect(listen(createSiteServer(folder, ''), 47_341, 'no.such.host.invalid')).rejects.toThrow(
      /HOST is "no\.such\.host\.invalid"/,
    );
  });
});

test.each([
  ['127.0.0.1', 'http://localhost:8080'],
  ['192.0.2.1', 'http://192.0.2.1:8080'],
  ['::1', 'http://[::1]:8080'],
  ['0.0.0.0', 'every address of this machine, for everybody who reaches it: http://localhost:8080'],
])('who listens at %s is told to type %s', (host, address) => {
  expect(addressOf(host, 8080)).toBe(address);
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
