import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueAxis } from '#core/show/valueAxis.ts';

describe('an axis of values', () => {
  test.each([
    ['times begin at 1×, where nothing changes', [1.3, 18], '×', [1, 2, 5, 10, 20]],
    ['times below it reach down to them', [0.5, 3], '×', [0.5, 1, 2, 5]],
    ['of many times only powers are labelled', [1, 8164], '×', [1, 10, 100, 1000, 10000]],
    ['per cent begin at zero', [5.3, 41], '%', [0, 20, 40, 60]],
    ['a gain may be more than all', [20, 75, 101.52], '%', [0, 50, 100, 150]],
    ['small points have small steps', [0.4, 1.5], 'points', [0, 0.5, 1, 1.5]],
    ['one value is enough', [7], '%', [0, 2, 4, 6, 8]],
  ] as const)('%s', (_, values, unit, ticks) => {
    expect(valueAxis([...values], unit).ticks).toEqual(ticks);
  });

  test('of scores ends at all there is, and begins at half where none is less', () => {
    expect(valueAxis([88, 98.3], '%', true).ticks).toEqual([50, 75, 100]);
    expect(valueAxis([12, 98.3], '%', true).ticks).toEqual([0, 25, 50, 75, 100]);
  });

  test('has no place for a value far beyond the others, which it would press together', () => {
    const { place, ticks } = valueAxis([1.5, 2, 3, 8164], '×');
    expect(ticks.at(-1)).toBe(5);
    expect(place(8164)).toBeUndefined();
    expect(place(3)).toBeGreaterThan(0.5);
  });

  test('leaves no value out where there are few, or where many are far from the rest', () => {
    expect(valueAxis([2, 3, 8164], '×').place(8164)).toBeDefined();
    expect(valueAxis([2, 3, 900, 910, 920], '×').place(920)).toBeDefined();
  });

  test('has an end, and places on it, whatever else a text claims: a negative value, or one without end', () => {
    for (const unit of ['×', '%'] as const) {
      const { place, ticks } = valueAxis([-2, 0, 5, Infinity], unit);
      expect(ticks.at(-1)).toBeLessThan(10);
      expect([-2, 0, Infinity].map(place)).toEqual([0, 0, undefined]);
      expect(valueAxis([Infinity], unit).ticks.length).toBeGreaterThan(1);
    }
  });

  test('holds every value between its ends, in their order, with at most five labels', () => {
    const value = fc.double({ min: 1e-3, max: 1e6, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(value, { minLength: 1, maxLength: 20 }),
        fc.constantFrom('×' as const, '%' as const),
        (values, unit) => {
          const { place, ticks } = valueAxis(values, unit);
          const places = values.toSorted((a, b) => a - b).flatMap((each) => place(each) ?? []);
          expect(places.every((each) => each >= 0 && each <= 1)).toBe(true);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          expect(ticks.length).toBeLessThanOrEqual(5);
          expect(ticks.length).toBeGreaterThanOrEqual(2);
        },
      ),
      { seed: 1 },
    );
  });
});
