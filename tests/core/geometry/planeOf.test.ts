import { expect, test } from 'vitest';
import { planeOf } from '#core/geometry/planeOf.ts';

/** Directions in a room of eight dimensions, each near one of four axes. */
const near = (axis: number, lean: number): number[] =>
  Array.from({ length: 8 }, (_, at) => (at === axis ? 1 : at === 4 + lean ? 0.4 : 0));
const directions = [0, 1, 2, 3].flatMap((axis) => [0, 1, 2].map((lean) => near(axis, lean)));
const values = Float32Array.from(
  directions.flatMap((each) => each.map((value) => value / Math.hypot(...each))),
);

test('what agrees lies together', () => {
  const spots = planeOf({ dimensions: 8, values });
  for (const [at, { x, y }] of spots.entries()) {
    const others = [...spots.entries()].filter(([other]) => other !== at);
    const nearest = others.toSorted(
      ([, a], [, b]) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y),
    );
    expect(nearest.slice(0, 2).map(([other]) => Math.floor(other / 3))).toEqual([
      Math.floor(at / 3),
      Math.floor(at / 3),
    ]);
  }
});

test.each([0, 1, 2])('%i things have a place each, and all are the same every time', (count) => {
  const few = { dimensions: 8, values: values.slice(0, 8 * count) };
  const spots = planeOf(few);
  expect(new Set(spots.map(({ x, y }) => `${x} ${y}`)).size).toBe(count);
  expect(planeOf(few)).toEqual(spots);
});

test('things in one direction have places side by side', () => {
  const alike = { dimensions: 2, values: Float32Array.from([1, 0, 1, 0, 1, 0, 0, 1]) };
  const spots = planeOf(alike);
  const [one, other, third, far] = spots;
  if (!one || !other || !third || !far) throw new Error('There are four.');
  const apart = (a: typeof one, b: typeof one): number => Math.hypot(a.x - b.x, a.y - b.y);
  for (const [a, b] of [
    [one, other],
    [one, third],
    [other, third],
  ] as const) {
    expect(apart(a, b)).toBeGreaterThan(0.02);
    expect(apart(a, b)).toBeLessThan(apart(a, far) / 4);
  }
});

test('short distances are kept better than by the two strongest axes alone', () => {
  // Twelve axes of a room: to all of them each is as far, so that two axes throw most of them onto one heap.
  const count = 12;
  const axes = { dimensions: count, values: new Float32Array(count * count) };
  for (let at = 0; at < count; at += 1) axes.values[at * count + at] = 1;
  const spots = planeOf(axes);
  const apart = spots.flatMap((a, at) => spots.slice(0, at).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
  expect(Math.min(...apart)).toBeGreaterThan(0.3);
});
