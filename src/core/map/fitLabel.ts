import type { Spot } from '../geometry/planeOf.ts';
import { widestPiece, widthOf, wrapRows, wrapText } from '../show/wrapText.ts';
import { measure, type Polygon, sidesOf } from './polygon.ts';
import { large, sizes, whole } from './sizes.ts';

/** How large something is written, in CSS pixels: on a small map, and on one of the usual size. */
const letterings = {
  area: [13, 17],
  head: [13, 15],
  topic: [12, 14],
  few: [15, 18],
  paper: [12, 12],
} as const;
export type Lettering = keyof typeof letterings;

/** From one row to the next, in ems. */
export const rowHeight = 1.2;
/** Around what is written, in ems; more around names of papers, which stand close to each other. */
const margin = { name: 0.2, paper: 0.25 };
/** Of what is reckoned for a wide serif: a usual one takes less, a wide sans, in which papers are written, more. */
const widths = { serif: 0.94, sans: 1.08 };

/** A name written around its middle. */
export interface Label extends Spot {
  rows: string[];
  /** The first of the sizes at which there is room for it. */
  from: number;
  lettering: Lettering;
}

/** On a phone the names of two topics together want more rows than their region is wide. */
const mostRows = { area: 6, other: 4 };
/** In ems: of a row longer than this the eye loses the region. */
const widest = 16;
/** In thousandths: where so much is free on every side, a name has fewer rows and no better place. */
const roomy = 30;
/** Places along each side that are tried. */
const tried = 9;

/** Writes a title into a convex region, where and in as many rows as make it fit first; nothing where it never fits. */
export function fitLabel(title: string, lettering: Lettering, outline: Polygon): Label | undefined {
  const sides = sidesOf(outline);
  const anchors = anchorsIn(outline, sides);
  let best: (Label & { slack: number }) | undefined;
  for (const rows of waysToWrap(title, lettering === 'area' ? mostRows.area : mostRows.other)) {
    const reaches = sizes.map((_, size) => reachOf(rows, lettering, size));
    for (const spot of anchors) {
      const { from, slack } = firstFit(spot, reaches, sides);
      const room = Math.min(slack, roomy);
      if (best && (from > best.from || (from === best.from && room <= Math.min(best.slack, roomy)))) continue;
      best = { x: Math.round(spot.x), y: Math.round(spot.y), rows, from, lettering, slack };
    }
  }
  if (!best || best.from === sizes.length) return undefined;
  const { slack: _, ...label } = best;
  return label;
}

/** Half of what rows take at a size, in CSS pixels. */
export function reachOf(
  rows: readonly string[],
  lettering: Lettering,
  size: number,
): { across: number; down: number } {
  const em = letterings[lettering][size < large ? 0 : 1];
  const free = lettering === 'paper' ? margin.paper : margin.name;
  const width = Math.max(0, ...rows.map(widthOf)) * widths[lettering === 'paper' ? 'sans' : 'serif'];
  return { across: (width / 2 + free) * em, down: ((rows.length * rowHeight) / 2 + free) * em };
}

/** In one row, two and more, each time as evenly as words allow. */
function waysToWrap(title: string, most: number): string[][] {
  const all = widthOf(title);
  const least = Math.min(widestPiece(title), widest);
  const ways: string[][] = [];
  for (let wanted = 1; wanted <= most; wanted += 1) {
    for (let width = Math.max(all / wanted, least, 1); width <= widest * 1.08; width *= 1.08) {
      const rows = wrapText(title, Math.min(width, widest));
      if (rows.length > wanted) continue;
      if (rows.length === wanted) ways.push(rows);
      break;
    }
  }
  return ways.length > 0 ? ways : [wrapRows(title, widest, most)];
}

function anchorsIn(outline: Polygon, sides: ReturnType<typeof sidesOf>): Spot[] {
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  const grid = Array.from({ length: tried * tried }, (_, at) => ({
    x: left + (width * ((at % tried) + 1)) / (tried + 1),
    y: top + (height * (Math.floor(at / tried) + 1)) / (tried + 1),
  }));
  return [measure(outline).middle, ...grid].filter(({ x, y }) =>
    sides.every(({ a, b, c }) => a * x + b * y <= c),
  );
}

/** The size from which on a box around a spot lies within, and how much is then free on its narrowest side. */
function firstFit(
  spot: Spot,
  reaches: readonly { across: number; down: number }[],
  sides: ReturnType<typeof sidesOf>,
): { from: number; slack: number } {
  let [from, free]: [number, number] = [sizes.length, 0];
  // Backwards, for where letters become larger a name may lack the room that it had.
  for (let size = sizes.length - 1; size >= 0; size -= 1) {
    const [[width, height], { across, down }] = [
      sizes[size] ?? [1, 1],
      reaches[size] ?? { across: 0, down: 0 },
    ];
    const [right, below] = [(across * whole) / width, (down * whole) / height];
    let slack = Infinity;
    for (const { a, b, c } of sides)
      slack = Math.min(slack, c - a * spot.x - b * spot.y - Math.abs(a) * right - Math.abs(b) * below);
    if (slack < 0) break;
    [from, free] = [size, slack];
  }
  return { from, slack: free };
}
