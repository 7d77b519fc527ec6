import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sift } from '#core/findings/sift.ts';

const about = (item: number) => ({ what: `item ${item}`, place: { file: 'a.txt', line: item } });

describe('work on many things', () => {
  test('goes on without those at which it fails, and tells them with their places', () => {
    const work = (items: readonly number[]) => {
      if (items.some((item) => item % 5 === 3)) throw new Error('no threes');
      return items.length;
    };
    const { result, kept, left, findings } = sift([1, 2, 3, 4, 8], work, about);
    expect({ result, kept, left }).toEqual({ result: 3, kept: [1, 2, 4], left: [3, 8] });
    expect(findings).toMatchObject([
      { code: 'internal-fault', severity: 'error', place: { file: 'a.txt', line: 3 } },
      { place: { line: 8 } },
    ]);
    expect(findings[0]?.message).toContain('item 3');
    expect(findings[0]?.hint).toContain('report');
  });

  test('goes on without one that fails only beside another', () => {
    const work = (items: readonly number[]) => {
      if (items.includes(2) && items.includes(7)) throw new Error('two and seven');
      return items;
    };
    expect(sift([1, 2, 3, 7, 9], work, about).result).toEqual([1, 2, 3, 9]);
  });

  test('that fails at nothing at all is thrown', () => {
    const work = () => {
      throw new Error('always');
    };
    expect(() => sift([1], work, about)).toThrow('always');
  });

  test('loses none but the culprits, whichever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(60)), fc.uniqueArray(fc.nat(60)), (items, culprits) => {
        const work = (given: readonly number[]) => {
          if (given.some((item) => culprits.includes(item))) throw new Error('culprit');
          return given;
        };
        expect(sift(items, work, about).result).toEqual(items.filter((item) => !culprits.includes(item)));
      }),
    );
  });
});
