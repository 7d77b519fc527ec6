import { expect, test } from 'vitest';
import type { Spine } from '#core/show/boards.ts';
import { rowWidth } from '#core/show/rowWidth.ts';

const spine = (label: string): Spine => ({ path: '', height: 0, label, title: label, told: '' });
const board = (...labels: string[]) => ({ id: '', path: '', spines: labels.map(spine) });
const low = { shortest: 8, tallest: 13 };

test('a shelf is as wide as its spines', () => {
  const one = rowWidth([board('PEARL')], { ...low, named: false });
  expect(rowWidth([board('PEARL', 'RADD', 'FHS')], { ...low, named: false })).toBeGreaterThan(2.5 * one);
});

test('a board is as wide as the name below it at least', () => {
  const upright = rowWidth([board('PEARL')], { ...low, named: false });
  expect(rowWidth([board('PEARL')], { ...low, named: true })).toBeGreaterThan(2 * upright);
});

test('a label of several lines makes its spine thicker, and a taller spine needs fewer', () => {
  const long = [board('Challenging the Need for Packet Spraying')];
  const three = rowWidth(long, { ...low, named: false });
  expect(three).toBeGreaterThan(rowWidth([board('PEARL')], { ...low, named: false }));
  expect(rowWidth(long, { shortest: 24, tallest: 30, named: false })).toBeLessThan(three);
});
