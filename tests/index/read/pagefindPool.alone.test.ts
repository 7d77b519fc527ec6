import { beforeEach, expect, test, vi } from 'vitest';
import { startPagefind } from '../../../src/index/read/pagefind.ts';
import { pagefindPool } from '../../../src/index/read/pagefindPool.ts';

vi.mock('../../../src/index/read/pagefind.ts');

/** The chunks that each Pagefind has loaded, in the order of their starts. */
let members: Set<string>[] = [];

beforeEach(() => {
  members = [];
  vi.mocked(startPagefind).mockImplementation(() => {
    const loaded = new Set<string>();
    members.push(loaded);
    return Promise.resolve({
      chunksFor: (text) => [`a-${text}`, `b-${text}`],
      load: (chunk) => loaded.add(new TextDecoder().decode(chunk)),
      search: (text) =>
        [`a-${text}`, `b-${text}`]
          .filter((chunk) => loaded.has(chunk))
          .map((page) => ({ page, score: 1, positions: [] })),
    });
  });
});

const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const open = () =>
  pagefindPool(emptyModule, new Uint8Array(), {}, (chunk) =>
    Promise.resolve(new TextEncoder().encode(chunk)),
  );

test('whatever is searched, no Pagefind holds more chunks than it is quick with', async () => {
  const pool = await open();
  for (let at = 0; at < 300; at += 1) {
    const found = await pool.search(String(at));
    expect(found.map(({ page }) => page)).toEqual([`a-${String(at)}`, `b-${String(at)}`]);
  }
  expect(Math.max(...members.map(({ size }) => size))).toBeLessThanOrEqual(40);
});

test('searches at the same time all find what they ask for', async () => {
  const pool = await open();
  const asked = Array.from({ length: 100 }, (_, at) => String(at));
  const found = await Promise.all(asked.map((name) => pool.search(name)));
  expect(found.map((pages) => pages.length)).toEqual(asked.map(() => 2));
});

test('a Pagefind that could not be started is started when there is need of it again', async () => {
  const pool = await open();
  vi.mocked(startPagefind).mockRejectedValueOnce(new Error('no memory'));
  const ended: string[] = [];
  for (let at = 0; at < 60; at += 1) ended.push(await pool.search(String(at)).then(() => 'found', String));
  expect(ended.filter((each) => each !== 'found')).toEqual(['Error: no memory']);
});
