import type { Spot } from '../geometry/planeOf.ts';
import { widestPiece, wrapRows } from '../show/wrapText.ts';
import { type Label, reachOf } from './fitLabel.ts';
import { inset } from './inset.ts';
import { type Polygon, sidesOf } from './polygon.ts';
import { sizes, whole } from './sizes.ts';

/** A paper on the map. */
export interface Point extends Spot {
  id: string;
  /** The first of the sizes at which nothing is in the way of a finger. */
  from: number;
  name?: PlacedName | undefined;
}

/** Where a name is written, in CSS pixels from its point: an end or the middle of its rows, as `text-anchor` says. */
export interface PlacedName {
  rows: string[];
  anchor: 'start' | 'middle' | 'end';
  x: number;
  /** The middle of its rows. */
  y: number;
  from: number;
}

/** The papers of a region and what is written there already. */
export interface Peopled {
  outline: Polygon;
  /** What is written at a size, if anything. */
  written: (size: number) => Label | undefined;
  papers: (Spot & { id: string; name: string })[];
}

/** A target that a finger meets (WCAG 2.5.8), and a point itself. */
const target = 24;
const radius = 6;
/** In thousandths of the map: so much the corners of regions are rounded. */
const rounded = 4;
/** Half of a dot, and so much air that it is no full stop. */
const dot = 5;
/** Of a name: its width in ems, and its rows. */
const shapes = [
  { widest: 13, mostRows: 2 },
  { widest: 9, mostRows: 3 },
  { widest: 7, mostRows: 3 },
];

/** A box in CSS pixels: its middle, and half of what it takes. */
interface Box extends Spot {
  across: number;
  down: number;
}

/**
 * Says from which size on each paper can be met with a finger and has its name beside it. A name lies within its
 * region and on no other name, topic or point, then and at every larger size.
 */
export function revealPoints(regions: readonly Peopled[]): Point[][] {
  const met: Point[] = [];
  const all = regions.map(({ papers, written }) =>
    papers.map(({ id, x, y }) => {
      const point = { id, x, y, from: firstMet({ x, y }, written, met) };
      met.push(point);
      return point;
    }),
  );
  return regions.map((region, at) => withNames(region, all[at] ?? []));
}

/** From which size on nothing is written on a dot; from the first where something always is. */
export function firstSeen(spot: Spot, written: Peopled['written']): number {
  const covered = sizes.findLastIndex((_, size) => {
    const label = boxOfLabel(written(size), size);
    return overlap(label, { ...at(spot, size), across: dot, down: dot });
  });
  return (covered + 1) % sizes.length;
}

function firstMet(spot: Spot, written: Peopled['written'], met: readonly Point[]): number {
  const covered = sizes.findLastIndex((_, size) => {
    const label = boxOfLabel(written(size), size);
    return label !== undefined && overlap(label, { ...at(spot, size), across: target / 2, down: target / 2 });
  });
  let from = Math.min(covered + 1, sizes.length - 1);
  const isNear = (other: Point, size: number): boolean => {
    const [mine, theirs] = [at(spot, size), at(other, size)];
    return Math.hypot(mine.x - theirs.x, mine.y - theirs.y) < target;
  };
  while (from < sizes.length - 1 && met.some((other) => isNear(other, Math.max(from, other.from)))) from += 1;
  return from;
}

function withNames({ papers, outline, written }: Peopled, points: readonly Point[]): Point[] {
  const sides = sidesOf(inset(outline, rounded));
  const placed: (PlacedName & { point: Point; box: Box })[] = [];
  for (const size of sizes.keys()) {
    for (const [which, point] of points.entries()) {
      if (point.from > size || placed.some((other) => other.point === point)) continue;
      const name = waysToName(papers[which]?.name ?? '').find((way) => isFree(way, point, size));
      if (name) placed.push({ ...name, from: size, point });
    }
  }
  return points.map((point) => {
    const found = placed.find((each) => each.point === point);
    if (!found) return point;
    const { point: _, box: _box, ...name } = found;
    return { ...point, name };
  });

  function isFree({ box }: { box: Box }, point: Point, size: number): boolean {
    const mine = (then: number): Box => ({ ...box, ...moved(at(point, then), box) });
    const [width = 1, height = 1] = sizes[size] ?? [];
    const { x, y, across, down } = mine(size);
    const isWithin = sides.every(
      ({ a, b, c }) =>
        ((a * x + Math.abs(a) * across) * whole) / width + ((b * y + Math.abs(b) * down) * whole) / height <=
        c,
    );
    if (!isWithin) return false;
    if (sizes.some((_, then) => then >= size && overlap(boxOfLabel(written(then), then), mine(then))))
      return false;
    const besides = points.filter((other) => other !== point);
    if (besides.some((other) => overlap({ ...at(other, size), across: radius, down: radius }, mine(size))))
      return false;
    return !placed.some((other) =>
      overlap({ ...other.box, ...moved(at(other.point, size), other.box) }, mine(size)),
    );
  }
}

/** A name beside, below, above and aslant of its point, best first. */
function waysToName(name: string): (Omit<PlacedName, 'from'> & { box: Box })[] {
  if (name === '') return [];
  const [first, ...narrower] = shapes;
  const longest = widestPiece(name);
  // A word is broken only where no shape has room for it.
  return [...(first ? [first] : []), ...narrower.filter(({ widest }) => longest <= widest)].flatMap(
    ({ widest, mostRows }) => {
      const rows = wrapRows(name, widest, mostRows);
      // Letters of one size are as large on every map.
      const { across, down } = reachOf(rows, 'paper', 0);
      const [beside, below] = [radius + 3, Math.round(radius + down)];
      const [right, left] = [
        { anchor: 'start', x: beside, middle: radius + across },
        { anchor: 'end', x: -beside, middle: -radius - across },
      ] as const;
      const over = { anchor: 'middle', x: 0, middle: 0 } as const;
      const aslant = Math.round(down - 3);
      const places = [
        { ...right, y: 0 },
        { ...left, y: 0 },
        { ...over, y: below },
        { ...over, y: -below },
        ...[aslant, -aslant].flatMap((y) => [
          { ...right, y },
          { ...left, y },
        ]),
      ];
      return places.map(({ middle, ...place }) => ({
        ...place,
        rows,
        box: { x: middle, y: place.y, across, down },
      }));
    },
  );
}

function at({ x, y }: Spot, size: number): Spot {
  const [width = 1, height = 1] = sizes[size] ?? [];
  return { x: (x * width) / whole, y: (y * height) / whole };
}

function moved(spot: Spot, by: Spot): Spot {
  return { x: spot.x + by.x, y: spot.y + by.y };
}

function boxOfLabel(label: Label | undefined, size: number): Box | undefined {
  return label && { ...at(label, size), ...reachOf(label.rows, label.lettering, size) };
}

function overlap(one: Box | undefined, other: Box): boolean {
  if (!one) return false;
  return (
    Math.abs(one.x - other.x) < one.across + other.across && Math.abs(one.y - other.y) < one.down + other.down
  );
}
