import { expect, test } from 'vitest';
import { search } from '#core/query/search.ts';
import { examples } from '#core/show/examples.ts';
import { indexable } from '../../../src/index/write/indexable.ts';
import { firstPapers, firstTopics } from '../firstShelf.ts';
import { memoryEngine } from '../query/memoryEngine.ts';

const titles = new Map(firstTopics.map(({ id, title }) => [id, title]));
const engine = memoryEngine(firstPapers.map((paper) => indexable(paper, titles)));

test.each(examples(firstPapers, firstTopics).map(({ lesson, query }) => [lesson, query]))(
  'the example for "%s" finds something: %s',
  async (_lesson, query) => {
    expect((await search(query, {}, engine, { typing: false })).total).toBeGreaterThan(0);
  },
);

test('a shelf that holds less has fewer examples, and of nothing there is none', () => {
  const bare = firstPapers.map((paper) => ({ ...paper, claims: [], links: [] }));
  const lessons = examples(bare, firstTopics).map(({ lesson }) => lesson);
  expect(lessons).not.toContain('claims');
  expect(lessons).not.toContain('code');
  expect(examples(firstPapers, firstTopics).length).toBe(lessons.length + 2);
  expect(examples([], [])).toEqual([]);
});
