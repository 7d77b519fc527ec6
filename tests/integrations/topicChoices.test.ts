import { expect, test } from 'vitest';
import { topicChoices } from '../../src/integrations/offline/topicChoices.ts';

const topics = [
  { id: 'drinks', title: 'Drinks' },
  { id: 'tea', title: 'Tea', parent: 'drinks' },
  { id: 'green', title: 'Green tea', parent: 'tea' },
  { id: 'cups', title: 'Cups' },
];
const shelfOf = (papers: number) =>
  Array.from({ length: papers }, (_, at) => ({
    id: String(at),
    topics: (at % 2 === 0 ? ['green', 'tea', 'drinks', 'cups'] : ['cups']).map((id) => ({ id, why: [] })),
  }));
const counts = (papers: number) =>
  topicChoices(shelfOf(papers), topics).choices.map(({ group, papers: held }) => [group, held]);

test('on a small shelf each topic of a paper brings it', () => {
  const { papers, above } = topicChoices(shelfOf(4), topics);
  expect(papers[0]?.topics.map(({ id }) => id)).toEqual(['green', 'tea', 'drinks', 'cups']);
  expect([...above.values()].flat()).toEqual([]);
  expect(counts(4)).toEqual([
    ['topic:drinks', 2],
    ['topic:tea', 2],
    ['topic:green', 2],
    ['topic:cups', 4],
  ]);
});

test('on a large one its main topic does, with all that hold this one', () => {
  const { papers, above } = topicChoices(shelfOf(600), topics);
  expect(papers[0]?.topics.map(({ id }) => id)).toEqual(['green']);
  expect(above.get('topic:green')).toEqual(['topic:tea', 'topic:drinks']);
  expect(counts(600)).toEqual([
    ['topic:drinks', 300],
    ['topic:tea', 300],
    ['topic:green', 300],
    ['topic:cups', 300],
  ]);
});
