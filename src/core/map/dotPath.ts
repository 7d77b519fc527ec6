import type { Spot } from '../geometry/planeOf.ts';

/**
 * Where dots stand, as the data of an SVG path: each a line of no length, told by how far it lies from the one before.
 * Row by row, for seats in a row stand side by side: told from the corner, 3,000 dots were a fifth of their page.
 */
export function dotPath(dots: readonly Spot[]): string {
  let from: Spot = { x: 0, y: 0 };
  let path = '';
  for (const dot of dots.toSorted((a, b) => a.y - b.y || a.x - b.x)) {
    path += `m${dot.x - from.x} ${dot.y - from.y}h0`;
    from = dot;
  }
  return path;
}
