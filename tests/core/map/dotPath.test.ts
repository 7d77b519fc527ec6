import { expect, test } from 'vitest';
import { dotPath } from '#core/map/dotPath.ts';

test('Each dot is told by the way from the one before, row by row', () => {
  expect(
    dotPath([
      { x: 40, y: 20 },
      { x: 30, y: 41 },
      { x: 13, y: 20 },
    ]),
  ).toBe('m13 20h0m27 0h0m-10 21h0');
  expect(dotPath([])).toBe('');
});

test('A dot beside others costs seven bytes, wherever it lies', () => {
  const dots = Array.from({ length: 3000 }, (_, at) => ({
    x: 10 + 16 * (at % 60),
    y: 10 + 19 * Math.floor(at / 60),
  }));
  expect(dotPath(dots).length).toBeLessThan(7.2 * dots.length);
});
