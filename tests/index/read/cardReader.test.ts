import { expect, test } from 'vitest';
import { type Facts, IndexError } from '#core/index/engine.ts';
import { cardReader } from '../../../src/index/read/cardReader.ts';

const topicTitles = ['tea', 'cups'].map((id) => ({ id, title: id }));
const papers = 600;
const facts = {
  years: Array.from({ length: papers }, (_, row) => 2000 + row),
  topics: Array.from({ length: papers }, (_, row) => [row % 2]),
  code: Array.from({ length: papers }, () => false),
  topicTitles,
} as unknown as Facts;
const card = (id: string) => [id, `Title ${id}`, '', [], [], '', []];

test('The card of a row stands beside those of its main topic, with what is known of this row', async () => {
  const cards = cardReader(
    () => Promise.resolve(facts),
    (path) => Promise.resolve(path === 'card/0.gz' ? ['0', '2', '4', '6'].map(card) : []),
  );
  expect(await cards([4, 0])).toMatchObject([
    { id: '4', title: 'Title 4', topics: ['tea'], year: 2004 },
    { id: '0', title: 'Title 0', topics: ['tea'], year: 2000 },
  ]);
});

test.each([papers, -1, 7])('Where there is none of row %i, no other paper stands in for it', async (row) => {
  const cards = cardReader(
    () => Promise.resolve(facts),
    () => Promise.resolve([]),
  );
  await expect(cards([row])).rejects.toThrow(IndexError);
});
