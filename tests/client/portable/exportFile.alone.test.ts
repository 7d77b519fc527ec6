import { beforeEach, expect, test, vi } from 'vitest';
import { citables } from '#core/cite/citables.ts';
import { makeShelf } from '#core/shelf.ts';
import { exportFile } from '../../../src/client/portable/exportFile.ts';
import { loadJson } from '../../../src/client/page/loadJson.ts';

vi.mock('../../../src/client/page/loadJson.ts');

const { papers } = makeShelf({
  papers: [
    {
      file: 'papers/a.jsonl',
      text: '{"title":"Kettles","abstract":"They boil water."}\n{"title":"Teapots","abstract":"They hold tea."}\n',
    },
  ],
  corrections: [],
  topics: [],
  findings: [],
});
/** What a copy of that shelf holds, by path. */
const copy: Readonly<Record<string, unknown>> = {
  'assets/lists/papers.json': { head: '{"papers":[', ids: ['kettles', 'teapots'] },
  'assets/lists/empty.json': { head: '{"papers":[', ids: [] },
  'search/cite/parts.json': ['kettles'],
  'search/cite/0.gz': citables(papers, (id) => `https://papers.example/${id}/`),
  'assets/described/0.json': papers.map(({ id }) => [id, JSON.stringify({ id })]),
};

beforeEach(() => {
  vi.mocked(loadJson).mockImplementation((path) =>
    path in copy ? Promise.resolve(copy[path]) : Promise.reject(new Error(`${path} is missing`)),
  );
});

test.each([
  ['papers.csv', ['Kettles', 'Teapots']],
  ['papers/teapots.bib', ['Teapots']],
  ['topics/empty.csv', []],
])('a copy writes %s of the papers it is about', async (path, titles) => {
  const { text } = await exportFile(path);
  expect(text.match(/Kettles|Teapots/g) ?? []).toEqual(titles);
});

test('a copy writes JSON of one paper and of all', async () => {
  expect((await exportFile('papers/kettles.json')).text).toBe('{\n "id": "kettles"\n}\n');
  expect(JSON.parse((await exportFile('papers.json')).text)).toEqual({
    papers: [{ id: 'kettles' }, { id: 'teapots' }],
  });
});

test.each([
  'papers/pans.bib',
  'papers/pans.json',
  'papers/aaa.bib',
  'topics/pans.bib',
  'topics.bib',
  'papers.pdf',
  'kettles.bib',
  'feed.json',
])('a copy writes no %s, which the shelf does not have', async (path) => {
  await expect(exportFile(path)).rejects.toThrow(/There is no export|is missing/);
});
