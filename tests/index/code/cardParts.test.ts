import { expect, test } from 'vitest';
import { cardParts } from '../../../src/index/code/cardParts.ts';

test('On a small shelf every card has a file', () => {
  expect(cardParts([[1], [0], []])).toEqual([[0], [1], [2]]);
  expect(cardParts([])).toEqual([]);
});

test('On a large one four share a file, those of one main topic side by side, and none is left out or told twice', () => {
  const topics = Array.from({ length: 602 }, (_, row) => (row % 3 === 2 ? [] : [row % 3, 2]));
  const parts = cardParts(topics);
  expect(parts.slice(0, 2)).toEqual([
    [0, 3, 6, 9],
    [12, 15, 18, 21],
  ]);
  expect(parts.at(-1)).toEqual([596, 599]);
  expect(parts.flat().toSorted((a, b) => a - b)).toEqual(topics.map((_, row) => row));
});
