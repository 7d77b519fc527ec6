import type { Spot } from '../geometry/planeOf.ts';
import { whole } from './sizes.ts';

/** What the map is drawn on: what is round here stays about round at every shape that the map takes on. */
export const board = { width: 930, height: 1000 };

/** A spot of the board in whole thousandths of the map, and back. */
export const toMap = ({ x, y }: Spot): Spot => ({
  x: Math.round((x * whole) / board.width),
  y: Math.round((y * whole) / board.height),
});
export const toBoard = ({ x, y }: Spot): Spot => ({
  x: (x * board.width) / whole,
  y: (y * board.height) / whole,
});
