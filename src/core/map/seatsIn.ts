import type { Spot } from '../geometry/planeOf.ts';
import { measure, type Polygon, sidesOf } from './polygon.ts';

/** A place around the middle of a region. */
export interface Seat extends Spot {
  /** From the x axis towards the y axis. */
  angle: number;
}

/** What stays free for a name: half its width and height around its middle. */
export interface Hole extends Spot {
  across: number;
  down: number;
}

/** Where a row of trees begins, in parts of the distance from one to the next. */
const starts = [0, 0.25, 0.5, 0.75].flatMap((x) => [0, 0.5].map((y) => ({ x, y })));
const rounds = 18;

/**
 * As many places in a convex region, planted as an orchard is: every place as far from the six around it as there is
 * room for, none where a name is written unless all is written on. From the middle outwards.
 */
export function seatsIn(outline: Polygon, count: number, hole?: Hole): Seat[] {
  if (count === 0) return [];
  const sides = sidesOf(outline);
  const { area, middle } = measure(outline);
  const isOpen = (spot: Spot): boolean =>
    sides.every(({ a, b, c }) => a * spot.x + b * spot.y <= c) && !(hole && isIn(spot, hole));
  let best: { apart: number; spots: Spot[] } | undefined;
  for (const start of starts) {
    let [near, far] = [best?.apart ?? 0, 2 * Math.sqrt((1.16 * area) / count)];
    for (let round = 0; round < rounds && near < far; round += 1) {
      const apart = (near + far) / 2 || 1;
      const spots = orchard(outline, apart, start).filter(isOpen);
      if (spots.length < count) far = apart;
      else [near, best] = [apart, { apart, spots }];
    }
  }
  const found = best?.spots ?? Array.from({ length: count }, () => middle);
  const farness = ({ x, y }: Spot): number =>
    Math.max(
      0,
      ...sides.map(
        ({ a, b, c }) => (a * (x - middle.x) + b * (y - middle.y)) / (c - a * middle.x - b * middle.y),
      ),
    );
  const order = found.map((spot) => ({ spot, far: farness(spot) })).toSorted((a, b) => a.far - b.far);
  return order
    .slice(0, count)
    .map(({ spot }) => ({ ...spot, angle: Math.atan2(spot.y - middle.y, spot.x - middle.x) }));
}

function isIn({ x, y }: Spot, hole: Hole): boolean {
  return Math.abs(x - hole.x) < hole.across && Math.abs(y - hole.y) < hole.down;
}

/** Rows of trees, each row shifted by half a distance, over all a region reaches. */
function orchard(outline: Polygon, apart: number, start: Spot): Spot[] {
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const row = apart * Math.sqrt(0.75);
  const spots: Spot[] = [];
  for (let y = top + start.y * row, odd = 0; y <= bottom; y += row, odd = 1 - odd)
    for (let x = left + (start.x + odd / 2 - 1) * apart; x <= right; x += apart) spots.push({ x, y });
  return spots;
}
