import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pagesOf } from '#core/show/pagesOf.ts';

describe('a list cut into pages', () => {
  test('stays in one piece while it is short', () => {
    expect(pagesOf([1, 2, 3], 2, 3)).toEqual([
      { number: 1, of: 1, first: 1, last: 3, total: 3, entries: [1, 2, 3] },
    ]);
  });

  test('is cut into pages of the wanted size beyond that', () => {
    expect(pagesOf([1, 2, 3, 4, 5], 2, 3)).toEqual([
      { number: 1, of: 3, first: 1, last: 2, total: 5, entries: [1, 2] },
      { number: 2, of: 3, first: 3, last: 4, total: 5, entries: [3, 4] },
      { number: 3, of: 3, first: 5, last: 5, total: 5, entries: [5] },
    ]);
  });

  test('has a first page even of nothing', () => {
    expect(pagesOf([], 2)).toEqual([{ number: 1, of: 1, first: 1, last: 0, total: 0, entries: [] }]);
  });

  test('loses, repeats and reorders nothing', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer()),
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 0, max: 20 }),
        (list, size, whole) => {
          const pages = pagesOf(list, size, whole);
          expect(pages.flatMap(({ entries }) => entries)).toEqual(list);
          for (const { first, entries } of pages) expect(list[first - 1]).toBe(entries[0]);
        },
      ),
      { seed: 5 },
    );
  });
});
