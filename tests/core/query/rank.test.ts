import { expect, test } from 'vitest';
import { fields } from '#core/index/engine.ts';
import type { Field } from '#core/index/engine.ts';
import { rank } from '#core/query/rank.ts';

/** A word with the papers that hold it, by the fields in which they do, all with one score. */
const word = (...held: Field[][]) => ({
  rows: new Map<number, { score: number; fields: number }>(
    held.flatMap((each, row) =>
      each.length === 0
        ? []
        : [[row, { score: 1, fields: each.reduce((set, field) => set | fields[field], 0) }] as const],
    ),
  ),
});

const order = (...words: ReturnType<typeof word>[]) => rank(words, 100).map(({ row }) => row);

test.each<Field>(['title', 'name', 'author'])(
  'a paper that holds all words in its %s comes before one that holds them here and there',
  (field) => {
    expect(order(word(['abstract'], [field], [field]), word([field], ['abstract'], [field]))).toEqual([
      2, 0, 1,
    ]);
    expect(order(word([field], ['abstract']), word([field], ['abstract']))).toEqual([0, 1]);
  },
);

test('all words in the topic or the text are no sign of their own', () => {
  const scores = rank([word(['topic'], ['abstract'], ['topic'])], 100).map(({ score }) => score);
  expect(new Set(scores).size).toBe(1);
});

test('a paper that holds all words comes before one that is three times as much about one of them', () => {
  const often = {
    rows: new Map<number, { score: number; fields: number }>([
      [0, { score: 3, fields: fields.abstract }],
      [1, { score: 1, fields: fields.abstract }],
    ]),
  };
  expect(order(often, word([], ['abstract'], ['abstract']))).toEqual([1, 0, 2]);
});

test('of equals the first on the shelf comes first', () => {
  expect(order(word(['title'], ['title'], ['title']))).toEqual([0, 1, 2]);
});

test('a small word in the title tells which of two titles was meant', () => {
  const small = new Map([[1, { score: 1, fields: fields.title }]]);
  const ranked = rank([word(['title'], ['title'])], 100, [small]);
  expect(ranked.map(({ row }) => row)).toEqual([1, 0]);
});
