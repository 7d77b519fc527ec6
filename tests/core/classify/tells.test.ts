import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coverage, either, tells } from '#core/classify/tells.ts';

const group = new Set([0, 1, 2, 3]);
const all = (...papers: number[]) => new Map(papers.map((paper) => [paper, 1]));

test.each([
  ['all of a group and nobody else', all(0, 1, 2, 3), 1, 1],
  ['half of it', all(0, 1), 2 / 3, 0.5],
  ['all of it and as many others', all(0, 1, 2, 3, 4, 5, 6, 7), 2 / 3, 1],
  ['others only', all(4, 5), 0, 0],
  ['nobody', all(), 0, 0],
  ['all of it, in passing', new Map([0, 1, 2, 3].map((paper) => [paper, 0.5])), 2 / 3, 0.5],
])('what %s say tells a group so well', (_, said, told, covered) => {
  expect(tells(said, group)).toBeCloseTo(told);
  expect(coverage(said, group)).toBeCloseTo(covered);
});

const sayers = fc
  .array(fc.tuple(fc.nat(12), fc.constantFrom(0.5, 1)))
  .map((pairs) => new Map<number, number>(pairs));

test('who says either is who says one or the other, as much as they say it most', () => {
  fc.assert(
    fc.property(sayers, sayers, (one, other) => {
      const both = either(one, other);
      for (let paper = 0; paper <= 12; paper += 1)
        expect(both.get(paper) ?? 0).toBe(Math.max(one.get(paper) ?? 0, other.get(paper) ?? 0));
      expect(coverage(both, group)).toBeGreaterThanOrEqual(coverage(one, group));
    }),
  );
});
