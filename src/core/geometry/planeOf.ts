import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { agreement } from './clusters.ts';
import type { Positions } from './positions.ts';

/** A place on a plane. */
export interface Spot {
  x: number;
  y: number;
}

/** Rounds of bettering; after these a hundred topics hardly move. */
const ROUNDS = 80;
/** Things in one direction still want to stand beside each other, not on each other. */
const NEAREST = 0.05;

/**
 * Lays directions out on a plane so that what agrees lies together: classical scaling (Torgerson 1952), then, for the
 * nearest above all, stress majorization (Gansner, Koren & North 2005). The unit is the distance of two directions of
 * length 1, the middle 0, 0. The cube of their number in work, so of a few hundred.
 */
export function planeOf(directions: Positions): Spot[] {
  const count = directions.values.length / directions.dimensions;
  if (count === 0) return [];
  const far = Matrix.zeros(count, count);
  for (let one = 0; one < count; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const apart = Math.sqrt(Math.max(0, 2 - 2 * agreement(directions, one, directions, other)));
      far.set(one, other, Math.max(NEAREST, apart));
      far.set(other, one, Math.max(NEAREST, apart));
    }
  }
  const spots = scaled(far);
  for (let round = 0; round < ROUNDS; round += 1)
    for (let at = 0; at < count; at += 1) better(spots, at, far);
  return spots;
}

/** The two strongest axes of the distances. */
function scaled(far: Matrix): Spot[] {
  const count = far.rows;
  if (count < 3) return Array.from({ length: count }, (_, at) => ({ x: at - (count - 1) / 2, y: 0 }));
  const squares = Matrix.mul(far, far);
  const means = squares.mean('row');
  const mean = means.reduce((sum, each) => sum + each, 0) / count;
  const products = Matrix.zeros(count, count);
  for (let one = 0; one < count; one += 1) {
    for (let other = 0; other < count; other += 1) {
      const product = (means[one] ?? 0) + (means[other] ?? 0) - squares.get(one, other) - mean;
      products.set(one, other, product / 2);
    }
  }
  const found = new EigenvalueDecomposition(products, { assumeSymmetric: true });
  const axes = [...found.realEigenvalues.entries()].toSorted(([, a], [, b]) => b - a).map(([at]) => at);
  const along = (axis = 0): number[] => {
    const length = Math.sqrt(Math.max(0, found.realEigenvalues[axis] ?? 0));
    return found.eigenvectorMatrix.getColumn(axis).map((value) => value * length);
  };
  const [across, down] = [along(axes[0]), along(axes[1])];
  return across.map((x, at) => ({ x, y: down[at] ?? 0 }));
}

/** Moves one spot to where its distances want it, the short ones most. */
function better(spots: Spot[], at: number, far: Matrix): void {
  const spot = spots[at];
  if (!spot || spots.length < 2) return;
  let [x, y, sum] = [0, 0, 0];
  for (const [other, { x: left, y: top }] of spots.entries()) {
    if (other === at) continue;
    const wanted = far.get(at, other);
    const weight = wanted ** -2;
    const [right, down] = [spot.x - left, spot.y - top];
    const scale = wanted / Math.max(1e-9, Math.hypot(right, down));
    x += weight * (left + right * scale);
    y += weight * (top + down * scale);
    sum += weight;
  }
  spots[at] = { x: x / sum, y: y / sum };
}
