import type { Spot } from '../geometry/planeOf.ts';

/** The corners of a convex region, one way round. */
export type Polygon = readonly Spot[];

/** What of a convex polygon lies where `a x + b y <= c`. */
export function clip(polygon: Polygon, a: number, b: number, c: number): Polygon {
  const kept: Spot[] = [];
  for (const [at, spot] of polygon.entries()) {
    const next = polygon[(at + 1) % polygon.length] ?? spot;
    const [over, beyond] = [a * spot.x + b * spot.y - c, a * next.x + b * next.y - c];
    if (over <= 0) kept.push(spot);
    if (over < 0 !== beyond < 0 && over !== beyond) {
      const part = over / (over - beyond);
      if (part > 0 && part < 1)
        kept.push({ x: spot.x + part * (next.x - spot.x), y: spot.y + part * (next.y - spot.y) });
    }
  }
  return kept;
}

/** Its size, and the middle of that: a polygon of no size has the middle of its corners, one of none 0, 0. */
export function measure(polygon: Polygon): { area: number; middle: Spot } {
  let [twice, x, y] = [0, 0, 0];
  for (const [at, one] of polygon.entries()) {
    const next = polygon[(at + 1) % polygon.length] ?? one;
    const cross = one.x * next.y - next.x * one.y;
    twice += cross;
    x += (one.x + next.x) * cross;
    y += (one.y + next.y) * cross;
  }
  const corners = Math.max(1, polygon.length);
  const middle =
    Math.abs(twice) > 1e-9
      ? { x: x / (3 * twice), y: y / (3 * twice) }
      : {
          x: polygon.reduce((sum, spot) => sum + spot.x, 0) / corners,
          y: polygon.reduce((sum, spot) => sum + spot.y, 0) / corners,
        };
  return { area: Math.abs(twice) / 2, middle };
}

/** The half planes whose common part it is, each `a x + b y <= c` with `a, b` of length 1. */
export function sidesOf(polygon: Polygon): { a: number; b: number; c: number }[] {
  const { middle } = measure(polygon);
  return polygon.flatMap((one, at) => {
    const next = polygon[(at + 1) % polygon.length] ?? one;
    const length = Math.hypot(next.x - one.x, next.y - one.y);
    if (length < 1e-9) return [];
    const [a, b] = [(next.y - one.y) / length, (one.x - next.x) / length];
    const c = a * one.x + b * one.y;
    return a * middle.x + b * middle.y <= c ? [{ a, b, c }] : [{ a: -a, b: -b, c: -c }];
  });
}
