import type { Kept } from './partLabels.ts';

/** A point and what is written at it; nothing where the name is empty. */
interface Named {
  x: number;
  y: number;
  name: string;
}

/** Where a name is written: an end or the middle of its base line, as `text-anchor` says. */
export interface PlacedName {
  name: string;
  x: number;
  y: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Of the names on the map, in its units. */
const characterWidth = 5;
const height = 11;
/** Of a point. */
const radius = 7;

/** Where a name may stand, best first: away from the point's middle, and which way it is written from there. */
const places: readonly { right: number; down: number; anchor: PlacedName['anchor'] }[] = [
  { right: 0, down: 17, anchor: 'middle' },
  { right: 10, down: 3, anchor: 'start' },
  { right: -10, down: 3, anchor: 'end' },
  { right: 0, down: -10, anchor: 'middle' },
];

/**
 * Writes each name beneath its point, or beside or above it where it would cover another name or a point beneath;
 * beneath all the same where every place is taken. In the order of the points.
 */
export function placeNames(points: readonly Named[]): (PlacedName | undefined)[] {
  const taken = points.map(extentOfPoint);
  return points.map(({ x, y, name }) => {
    if (name === '') return undefined;
    const possible = places.map(({ right, down, anchor }) => ({ name, x: x + right, y: y + down, anchor }));
    const placed =
      possible.find((place) => !taken.some((other) => overlap(extentOfName(place), other))) ?? possible[0];
    if (placed) taken.push(extentOfName(placed));
    return placed;
  });
}

/** What a point takes of the map. */
export function extentOfPoint({ x, y }: { x: number; y: number }): Kept {
  return { x, y: y + radius, width: 2 * radius, height: 2 * radius };
}

/** What a name takes of the map, about. */
export function extentOfName({ name, x, y, anchor }: PlacedName): Kept {
  const width = [...name].length * characterWidth;
  const toMiddle = { start: width / 2, middle: 0, end: -width / 2 }[anchor];
  return { x: x + toMiddle, y: y + 3, width, height };
}

function overlap(a: Kept, b: Kept): boolean {
  const apart = Math.abs(a.x - b.x) >= (a.width + b.width) / 2;
  return !apart && a.y > b.y - b.height && b.y > a.y - a.height;
}
