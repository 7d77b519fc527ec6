import { toMap } from './board.ts';
import type { Polygon } from './polygon.ts';

/** Sides of a region are no shorter, in thousandths. */
const finest = 6;

/** A region of the board on the map; corners that nobody could tell apart are one. */
export function outlineOf(polygon: Polygon): Polygon {
  const corners = polygon.map(toMap);
  const apart = corners.filter(({ x, y }, at) => {
    const next = corners[(at + 1) % corners.length] ?? { x, y };
    return Math.hypot(x - next.x, y - next.y) >= finest;
  });
  return apart.length < 3 ? corners : apart;
}
