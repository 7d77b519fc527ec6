import type { Spot } from '../geometry/planeOf.ts';
import { clip, measure, type Polygon } from './polygon.ts';

/** Rounds after which the sizes are right to a few per cent. */
const ROUNDS = 60;

/**
 * Parts a convex plate into convex cells, one around each site, of sizes in proportion to the shares: a power diagram
 * whose sites move to the middles of their cells and whose weights follow the sizes (Nocaj & Brandes 2012). Cells keep
 * the order in which their sites lie, and none is empty. The square of their number in work.
 *
 * @param sites within the plate, no two at one place
 */
export function partPlate(plate: Polygon, sites: readonly Spot[], shares: readonly number[]): Polygon[] {
  const sum = shares.reduce((all, share) => all + share, 0);
  const { area } = measure(plate);
  let spots = [...sites];
  let radii = sites.map(() => 1);
  let cells = cellsOf(plate, spots, radii);
  for (let round = 0; round < ROUNDS; round += 1) {
    spots = cells.map((cell, at) => (cell.length > 2 ? measure(cell).middle : (spots[at] ?? { x: 0, y: 0 })));
    const room = spots.map((spot, at) => nearest(spots, spot, at));
    radii = radii.map((radius, at) => Math.min(radius, room[at] ?? radius));
    const sizes = cellsOf(plate, spots, radii).map((cell) => measure(cell).area);
    radii = radii.map((radius, at) => {
      const wanted = (area * (shares[at] ?? 0)) / sum / Math.max(sizes[at] ?? 0, 1e-6);
      return Math.max(1e-3, Math.min(radius * wanted, room[at] ?? radius));
    });
    cells = cellsOf(plate, spots, radii);
  }
  return cells;
}

function nearest(spots: readonly Spot[], { x, y }: Spot, own: number): number {
  return Math.min(
    ...spots.map((other, at) => (at === own ? Infinity : Math.hypot(other.x - x, other.y - y))),
  );
}

/** What is nearer to each spot than to any other, when the squares of the radii are taken from the squared distances. */
function cellsOf(plate: Polygon, spots: readonly Spot[], radii: readonly number[]): Polygon[] {
  return spots.map((spot, at) => {
    const own = weightOf(spot, radii[at]);
    return spots.reduce((cell, other, place) => {
      if (place === at) return cell;
      const c = (weightOf(other, radii[place]) - own) / 2;
      return clip(cell, other.x - spot.x, other.y - spot.y, c);
    }, plate);
  });
}

function weightOf({ x, y }: Spot, radius = 0): number {
  return x * x + y * y - radius * radius;
}
