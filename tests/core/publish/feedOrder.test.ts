import { expect, it } from 'vitest';
import { feedOrder } from '#core/publish/feedOrder.ts';

const day = (date: string, seconds = '00') => `${date}T00:00:${seconds}Z`;
const told = (papers: Parameters<typeof feedOrder>[0], arrivals: [string, number][] = []) =>
  feedOrder(papers, new Map(arrivals)).map(({ paper: { id }, updated }) => `${id} ${updated}`);

it('of papers that came together, the newest by date comes first, told at its own date', () => {
  expect(
    told([
      { id: 'a', date: '2021-05' },
      { id: 'b', year: 2023 },
      { id: 'c', date: '2022-02-03' },
    ]),
  ).toEqual([`b ${day('2023-01-01')}`, `c ${day('2022-02-03')}`, `a ${day('2021-05-01')}`]);
});

it('a paper without a date came no earlier than the newest that came with it', () => {
  const many = Array.from({ length: 100 }, (_, index) => ({ id: `p${index}`, year: 1900 + index }));
  expect(told([...many, { id: 'undated' }]).slice(0, 3)).toEqual([
    `p99 ${day('1999-01-01')}`,
    `undated ${day('1999-01-01')}`,
    `p98 ${day('1998-01-01')}`,
  ]);
});

it('what came later stands before all that came earlier, though it is older or has no date', () => {
  const papers = [
    { id: 'first', date: '2023-06-14' },
    { id: 'old', year: 1950 },
    { id: 'undated' },
    { id: 'newest', date: '2024-01-02' },
  ];
  expect(
    told(papers, [
      ['old', 1],
      ['undated', 2],
      ['newest', 2],
    ]),
  ).toEqual([
    `undated ${day('2024-01-02', '02')}`,
    `newest ${day('2024-01-02', '02')}`,
    `old ${day('2023-06-14', '01')}`,
    `first ${day('2023-06-14')}`,
  ]);
});

it('a shelf without any date is not older than Papershelf, and tells what came later', () => {
  expect(
    told(
      [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
      [
        ['b', 1],
        ['c', 70],
      ],
    ),
  ).toEqual(['c 2026-11-23T00:01:10Z', `b ${day('2026-11-23', '01')}`, `a ${day('2026-11-23')}`]);
});

it('a date that the calendar has not counts as far as it has it', () => {
  expect(
    told([
      { id: 'a', date: '2023-02-31' },
      { id: 'b', date: '2023-13-01' },
    ]),
  ).toEqual([`a ${day('2023-02-01')}`, `b ${day('2023-01-01')}`]);
});
