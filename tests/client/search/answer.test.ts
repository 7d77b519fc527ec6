import { beforeEach, expect, test, vi } from 'vitest';
import { IndexError } from '#core/index/engine.ts';
import { makeIndex } from '../../../src/index/write/makeIndex.ts';
import { answer } from '../../../src/client/search/answer.ts';
import { forgetEngine } from '../../../src/client/search/openEngine.ts';

vi.mock('../../../src/client/page/loadJson.ts', () => ({ siteAddress: () => base }));

const base = 'https://papers.example/pagefind/';

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
    code: false,
  }));
  return makeIndex({ papers, topics: [], synonyms: [] });
}

let host: ReadonlyMap<string, Uint8Array> | undefined;
const older = await deployment('Lanterns', 'Orchards');
const newer = await deployment('Lanterns', 'Orchards', 'Glaciers');

const found = async (query: string) =>
  (await answer(query, {}, {})).hits.map(({ title }) => title.map(({ text }) => text).join(''));

beforeEach(() => {
  forgetEngine(base);
  host = older;
  vi.stubGlobal('fetch', (address: URL) => {
    if (host === undefined) return Promise.reject(new TypeError('no network'));
    const file = host.get(address.href.slice(base.length));
    return Promise.resolve(file ? new Response(file.slice()) : new Response('gone', { status: 404 }));
  });
});

test('a page that is left open searches the shelf that was deployed meanwhile', async () => {
  expect(await found('lanterns')).toEqual(['Lanterns']);
  host = newer;
  expect(await found('glaciers')).toEqual(['Glaciers']);
  expect(await found('orchards')).toEqual(['Orchards']);
});

test('a page searches again once a half deployed shelf is whole', async () => {
  expect(await found('lanterns')).toEqual(['Lanterns']);
  host = new Map([...newer].filter(([path]) => path === 'entry.json'));
  await expect(found('glaciers')).rejects.toThrow(IndexError);
  host = newer;
  expect(await found('glaciers')).toEqual(['Glaciers']);
});

test('a page without network goes on searching by what it has loaded', async () => {
  expect(await found('lanterns')).toEqual(['Lanterns']);
  host = undefined;
  await expect(found('glaciers')).rejects.toThrow(/offline/);
  expect(await found('lanterns')).toEqual(['Lanterns']);
});
