import { expect, test } from 'vitest';
import { areasOf } from '#core/show/areasOf.ts';

const topics = (papers: Record<string, string[]>, parents: Record<string, string>) =>
  Object.entries(papers).map(([id, own]) => ({ id, papers: own, parent: parents[id] }));
const parents = { tea: 'drinks', coffee: 'drinks' };

test.each([
  ['whose parts hold every paper is one', { drinks: ['a', 'b'], tea: ['a'], coffee: ['b'] }, ['drinks']],
  ['with a paper that no part holds is none', { drinks: ['a', 'b', 'c'], tea: ['a'], coffee: ['b'] }, []],
  ['whose parts hold nothing is none', { drinks: ['a'], tea: [], coffee: [] }, []],
  ['without parts is none', { tea: ['a'], cups: [] }, []],
])('A topic %s', (_, papers, areas) => {
  expect([...areasOf(topics(papers, parents))]).toEqual(areas);
});
