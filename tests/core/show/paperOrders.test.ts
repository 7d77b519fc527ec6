import { expect, it } from 'vitest';
import type { Paper } from '#core/paper.ts';
import { paperOrders } from '#core/show/paperOrders.ts';
import type { Topic } from '#core/topic.ts';
import { aPaper } from '../cite/aPaper.ts';

const paper = (id: string, facts: Partial<Paper>): Paper => ({
  ...aPaper,
  id,
  title: [{ type: 'text', value: id }],
  ...facts,
});
const topic = (id: string, title: string): Topic => ({ id, title, description: '', papers: [], terms: [] });
const why: string[] = [];
const papers = [
  paper('Zinc', { year: 2022, date: '2022-03', topics: [{ id: 'b', why }] }),
  // Seen in 2021, published in 2023.
  paper('“Émile”', {
    year: 2023,
    date: '2021-05-01',
    topics: [
      { id: 'a', why },
      { id: 'b', why },
    ],
  }),
  paper('42 Ways', { year: 2022, date: '2022-11-30' }),
  paper('apple', {}),
  paper('Apex', { year: 2022, topics: [{ id: 'b', why }] }),
];
const topics = [topic('a', 'Alpha'), topic('b', 'Beta')];

it.each([
  ['newest', ['2023 “Émile”', '2022 42 Ways', '2022 Zinc', '2022 Apex', '? apple']],
  ['title', ['# 42 Ways', 'A Apex', 'A apple', 'E “Émile”', 'Z Zinc']],
  ['topic', ['Alpha “Émile”', 'Beta Zinc', 'Beta Apex', '? 42 Ways', '? apple']],
])('the order "%s" sorts and groups so', (id, expected) => {
  const order = paperOrders.find((each) => each.id === id);
  expect(
    order?.sort(papers, topics).map(({ group, paper: { id: title } }) => `${group ?? '?'} ${title}`),
  ).toEqual(expected);
});

it('no order loses a paper or moves what is equal', () => {
  const twins = ['a', 'b', 'c'].map((id) =>
    paper(id, { title: [{ type: 'text', value: 'Same' }], year: 2020 }),
  );
  for (const { sort } of paperOrders)
    expect(sort(twins, topics).map(({ paper: { id } }) => id)).toEqual(['a', 'b', 'c']);
});
