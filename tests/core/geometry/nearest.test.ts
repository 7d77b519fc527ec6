import { expect, test } from 'vitest';
import { nearestIn } from '#core/geometry/nearest.ts';

/** Papers that all lie in one region, where `directionOf` says, in a plane. */
function crowd(count: number, directionOf: (paper: number) => number) {
  let compared = 0;
  const values = new Float32Array(
    Array.from({ length: count }, (_, paper) => [
      Math.cos(directionOf(paper)),
      Math.sin(directionOf(paper)),
    ]).flat(),
  );
  const positions = {
    values,
    // Asked for once a comparison.
    get dimensions() {
      compared += 1;
      return 2;
    },
  };
  const regions = Math.round(Math.sqrt(count));
  const cells = {
    labels: new Int32Array(count),
    middles: { values: new Float32Array(2 * regions), dimensions: 2 },
  };
  return { landscape: { positions, cells }, compared: () => compared };
}

test('the nearest papers of a region are found, nearest first', () => {
  const { landscape } = crowd(1500, (paper) => paper / 10_000);
  expect(
    nearestIn(
      landscape,
      4,
    )(700)
      .map(({ paper }) => paper)
      .toSorted(),
  ).toEqual([698, 699, 701, 702]);
  expect(nearestIn(landscape, 2)(0).map(({ paper }) => paper)).toEqual([1, 2]);
});

test('of more papers that are alike than can be compared each has its neighbours, at no higher price', () => {
  const { landscape, compared } = crowd(20_000, () => 0.5);
  const nearest = nearestIn(landscape, 6);
  for (const paper of [0, 7, 19_999]) {
    const found = nearest(paper);
    expect(new Set(found.map((each) => each.paper)).size).toBe(6);
    expect(found.map((each) => each.paper)).not.toContain(paper);
  }
  expect(compared()).toBeLessThan(3 * 5000);
  // Not the same few for all: each is compared with those that follow it.
  const [first, last] = [0, 12_000].map((paper) => nearest(paper).map((each) => each.paper));
  expect(last?.filter((paper) => first?.includes(paper))).toEqual([]);
});
