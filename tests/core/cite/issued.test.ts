import { expect, it } from 'vitest';
import { issued } from '#core/cite/issued.ts';
import { bare } from './papers.ts';

it.each([
  ['no date at all', {}, undefined],
  ['a year alone', { year: 2020 }, { year: 2020 }],
  ['a month', { date: '2020-02' }, { year: 2020, month: 2 }],
  ['a day', { date: '2020-02-29', year: 2020 }, { year: 2020, month: 2, day: 29 }],
  ['an arXiv day of a preprint', { date: '2020-02-29', arxiv: '2002.1' }, { year: 2020, month: 2, day: 29 }],
  [
    'an arXiv day of a published paper dates no publication',
    { date: '2020-02-29', year: 2020, arxiv: '2002.1', venue: 'ICLR 2020' },
    { year: 2020 },
  ],
  ['the record names another year', { date: '2019-12-30', year: 2020, venue: 'ICLR 2020' }, { year: 2020 }],
  ['nonsense', { date: 'soon' }, undefined],
  ['a month that is none', { date: '2020-13-01' }, { year: 2020 }],
  ['a day that its month has not', { date: '2023-02-31' }, { year: 2023, month: 2 }],
])('%s', (_, facts, expected) => {
  expect(issued({ ...bare, ...facts })).toEqual(expected);
});
