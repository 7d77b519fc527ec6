import { board } from './board.ts';
import type { Polygon } from './polygon.ts';

/** Its corners, and how square it is: an ellipse has 2. */
const coast = { corners: 64, square: 4.2 };

/** An island whose corners the sea has rounded: a superellipse. */
export function coastline(): Polygon {
  return Array.from({ length: coast.corners }, (_, at) => {
    const angle = (2 * Math.PI * at) / coast.corners;
    const bent = (value: number): number => Math.sign(value) * Math.abs(value) ** (2 / coast.square);
    return {
      x: (board.width / 2) * (1 + bent(Math.cos(angle))),
      y: (board.height / 2) * (1 + bent(Math.sin(angle))),
    };
  });
}
