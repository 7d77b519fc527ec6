import type { Spot } from '../geometry/planeOf.ts';
import { measure, type Polygon, sidesOf } from './polygon.ts';

/** Of the way to the edge. */
const outermost = 0.9;

/**
 * Spreads spots evenly over a convex region, no two at one place: what lies farther left or higher than another still
 * does.
 */
export function planeRanks(spots: readonly Spot[], ground: Polygon): Spot[] {
  const sides = sidesOf(ground);
  const { middle } = measure(ground);
  const [across, down] = [ranks(spots.map(({ x }) => x)), ranks(spots.map(({ y }) => y))];
  return spots.map((_, at) => {
    const [x, y] = [across[at] ?? 0, down[at] ?? 0];
    const length = Math.hypot(x, y);
    if (length === 0) return middle;
    const reach = Math.min(
      ...sides.flatMap(({ a, b, c }) => {
        const along = (a * x + b * y) / length;
        return along > 1e-9 ? [(c - a * middle.x - b * middle.y) / along] : [];
      }),
    );
    const far = (outermost * Math.max(Math.abs(x), Math.abs(y)) * reach) / length;
    return { x: middle.x + far * x, y: middle.y + far * y };
  });
}

/** From -1 to 1 by their order. */
function ranks(values: readonly number[]): number[] {
  const order = [...values.entries()].toSorted(([a, one], [b, other]) => one - other || a - b);
  const found = values.map(() => 0);
  for (const [rank, [at]] of order.entries()) found[at] = (2 * rank + 1) / values.length - 1;
  return found;
}
