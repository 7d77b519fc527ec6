import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { logScale } from '#core/show/logScale.ts';

describe('a logarithmic axis', () => {
  test.each([
    [
      [1.3, 20],
      [1, 2, 5, 10, 20],
    ],
    [
      [5.3, 101.52],
      [5, 10, 20, 50, 100, 200],
    ],
    [
      [0.8, 0.9],
      [0.5, 1],
    ],
    [
      [1, 8164],
      [1, 10, 100, 1000, 10000],
    ],
  ])('of %j is labelled %j', (values, ticks) => {
    expect(logScale(values).ticks).toEqual(ticks);
  });

  test('holds every value between its ends, in their order', () => {
    const value = fc.double({ min: 1e-6, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (values) => {
        const { place } = logScale(values);
        const places = values.toSorted((a, b) => a - b).map(place);
        expect(places[0]).toBeGreaterThanOrEqual(-1e-5);
        expect(places.at(-1)).toBeLessThanOrEqual(1 + 1e-5);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
      }),
      { seed: 1 },
    );
  });
});
