import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SILENCE } from '../../../src/client/page/inTime.ts';
import type { answer as Answer } from '../../../src/client/search/answer.ts';
import { makeIndex } from '../../../src/index/write/makeIndex.ts';

vi.mock('../../../src/client/page/loadJson.ts', () => ({ siteAddress: (path: string) => site + path }));

const site = 'https://papers.example/';
const base = `${site}pagefind/`;

async function deployment(...titles: string[]): Promise<Map<string, Uint8Array>> {
  const papers = titles.map((title, row) => ({
    id: `paper-${String(row)}`,
    title,
    abstract: 'Of a kettle.',
    authors: [],
    names: [],
    topics: [],
    topicTitles: [],
    repositories: [],
    identifiers: [],
    acronyms: [],
    year: 2024,
    venue: '',
    claims: [],
    code: false,
  }));
  return makeIndex({ papers, topics: [], synonyms: [] });
}

type Reply = 'hang' | 'gone' | Response;

let host: ReadonlyMap<string, Uint8Array> | undefined;
/** What the host does in place of a file, by its path and how often it was asked for before. */
let trouble: (path: string, before: number) => Reply | undefined;
let asked: Map<string, number>;
let answer: typeof Answer;
const older = await deployment('Lanterns', 'Orchards');
const newer = await deployment('Lanterns', 'Orchards', 'Glaciers');

const found = async (query: string) =>
  (await answer(query, {}, {})).hits.map(({ title }) => title.map(({ text }) => text).join(''));

beforeEach(async () => {
  // A page that has just been opened.
  vi.resetModules();
  ({ answer } = await import('../../../src/client/search/answer.ts'));
  host = older;
  trouble = () => undefined;
  asked = new Map();
  vi.stubGlobal('fetch', async (address: string, { signal }: { signal: AbortSignal }) => {
    if (host === undefined) throw new TypeError('no network');
    const path = address.slice(base.length);
    const before = asked.get(path) ?? 0;
    asked.set(path, before + 1);
    const reply = trouble(path, before);
    if (reply === 'hang')
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        queueMicrotask(() => vi.advanceTimersByTime(SILENCE));
      });
    if (reply instanceof Response) return reply;
    const file = reply === 'gone' ? undefined : host.get(path);
    return file ? new Response(file.slice()) : new Response('gone', { status: 404 });
  });
});
afterEach(() => vi.useRealTimers());

test('a page that is left open searches the shelf that was deployed meanwhile', async () => {
  expect(await found('lanterns')).toEqual(['Lanterns']);
  host = newer;
  expect(await found('glaciers')).toEqual(['Glaciers']);
  expect(await found('orchards')).toEqual(['Orchards']);
});

test('a page searches again once a half deployed shelf is whole', async () => {
  expect(await found('lanterns')).toEqual(['Lanterns']);
  host = new Map([...newer].filter(([path]) => path === 'entry.json'));
  await expect(found('glaciers')).rejects.toThrow('search index');
  host = newer;
  expect(await found('glaciers')).toEqual(['Glaciers']);
});

test('a page without network goes on searching by what it has loaded', async () => {
  expect(await found('lanterns')).toEqual(['Lanterns']);
  host = undefined;
  await expect(found('glaciers')).rejects.toThrow(/offline/);
  expect(await found('lanterns')).toEqual(['Lanterns']);
});

const files = [...older.keys()].filter((path) => /entry|wasm|meta|words|chunk|card|facts/.test(path));
const page = '<!doctype html><title>Sign in</title>';
const html = () => new Response(page, { headers: { 'content-type': 'text/html' } });
const wrong: Readonly<Record<string, (path: string) => Response>> = {
  'a page of the host in its place': html,
  'JSON of the host in its place': () => Response.json({ error: 'Sign in first' }),
  'half of it': (path) => new Response(whole(path).slice(0, whole(path).length / 2)),
  'nothing in it': () => new Response(''),
  'an answer of 503': () => new Response(page, { status: 503 }),
  'another file of the index': (path) =>
    new Response(whole(files[(files.indexOf(path) + 1) % files.length] ?? '').slice()),
  'the file of an older deployment': (path) =>
    new Response((newer.get(path.replace(folderOf(older), folderOf(newer))) ?? new Uint8Array()).slice()),
};

function whole(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(older.get(path) ?? []);
}

function folderOf(files: ReadonlyMap<string, Uint8Array>): string {
  return [...files.keys()].find((path) => path.endsWith('/wasm.gz'))?.split('/')[0] ?? '';
}

describe.each(Object.entries(wrong))('a file of the index with %s', (_, reply) => {
  test.each(files)('is asked for again, and never found empty: %s', async (path) => {
    // The entry of another deployment is a right one, whose files are not here.
    trouble = (wanted, before) => (wanted === path && before === 0 ? reply(path) : undefined);
    expect(await found('lanterns')).toEqual(['Lanterns']);
    trouble = (wanted) => (wanted === path ? reply(path) : undefined);
    vi.resetModules();
    ({ answer } = await import('../../../src/client/search/answer.ts'));
    if (asked.has(path)) await expect(found('lanterns')).rejects.toThrow('search index');
    trouble = () => undefined;
    expect(await found('lanterns')).toEqual(['Lanterns']);
  });
});

test.each(files)(
  'a request for %s that hangs is given up, tried again and told, and the next query works',
  async (path) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    trouble = (wanted, before) => (wanted === path && before === 0 ? 'hang' : undefined);
    expect(await found('lanterns')).toEqual(['Lanterns']);
    if (!asked.has(path)) return;
    trouble = (wanted) => (wanted === path ? 'hang' : undefined);
    vi.resetModules();
    ({ answer } = await import('../../../src/client/search/answer.ts'));
    await expect(found('lanterns')).rejects.toMatchObject({ fault: 'slow' });
    trouble = () => undefined;
    expect(await found('lanterns')).toEqual(['Lanterns']);
  },
);
