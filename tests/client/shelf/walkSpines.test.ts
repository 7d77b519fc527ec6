import { expect, test } from 'vitest';
import { nextSpine } from '../../../src/client/shelf/walkSpines.ts';

/** Two rows: three spines above, two below. */
const stands = [
  { x: 10, foot: 100 },
  { x: 40, foot: 100 },
  { x: 70, foot: 100.4 },
  { x: 12, foot: 300 },
  { x: 66, foot: 300 },
];

test.each([
  ['ArrowRight', 0, 1],
  ['ArrowRight', 2, 3],
  ['ArrowLeft', 3, 2],
  ['ArrowDown', 0, 3],
  ['ArrowDown', 2, 4],
  ['ArrowUp', 4, 2],
  ['ArrowUp', 1, undefined],
  ['Home', 4, 0],
  ['End', 0, 4],
  ['Enter', 0, undefined],
])('%s leads from spine %i to %s', (key, from, to) => {
  expect(nextSpine(key, stands, from, false)).toBe(to);
});

test('on a shelf that is read from the right the next spine lies to the left', () => {
  expect(nextSpine('ArrowLeft', stands, 0, true)).toBe(1);
  expect(nextSpine('ArrowRight', stands, 1, true)).toBe(0);
});
