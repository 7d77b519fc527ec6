import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partPlate } from '#core/map/partPlate.ts';
import { planeRanks } from '#core/map/planeRanks.ts';
import { measure } from '#core/map/polygon.ts';

const plate = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 80 },
  { x: 0, y: 80 },
];

test('parts a plate into cells of the sizes that are wanted, which together are the plate', () => {
  const site = fc.record({ x: fc.integer({ min: 1, max: 99 }), y: fc.integer({ min: 1, max: 79 }) });
  const sites = fc.uniqueArray(fc.record({ site, share: fc.integer({ min: 2, max: 10 }) }), {
    minLength: 1,
    maxLength: 30,
    selector: ({ site: { x, y } }) => `${x} ${y}`,
  });
  fc.assert(
    fc.property(sites, (all) => {
      const sum = all.reduce((total, { share }) => total + share, 0);
      const cells = partPlate(
        plate,
        planeRanks(
          all.map((each) => each.site),
          plate,
        ),
        all.map(({ share }) => share),
      ).map((cell) => measure(cell).area);
      expect(cells.reduce((total, area) => total + area, 0)).toBeCloseTo(8000, 3);
      for (const [at, area] of cells.entries())
        expect(Math.abs(area / ((8000 * (all[at]?.share ?? 0)) / sum) - 1)).toBeLessThan(0.5);
    }),
    { seed: 5, numRuns: 30 },
  );
});

test('leaves cells where their sites were', () => {
  const cells = partPlate(
    plate,
    [
      { x: 20, y: 40 },
      { x: 80, y: 40 },
    ],
    [1, 3],
  ).map((cell) => measure(cell));
  expect(cells[0]?.middle.x).toBeLessThan(cells[1]?.middle.x ?? 0);
  expect(cells.map(({ area }) => Math.round(area / 100))).toEqual([20, 60]);
});
