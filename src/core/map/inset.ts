import { clip, type Polygon, sidesOf } from './polygon.ts';

/** A convex polygon as if its sides had moved inwards; of no corners where nothing is left. */
export function inset(polygon: Polygon, by: number): Polygon {
  return sidesOf(polygon).reduce((rest: Polygon, { a, b, c }) => clip(rest, a, b, c - by), polygon);
}
