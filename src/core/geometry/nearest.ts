import { agreement } from './clusters.ts';
import type { Landscape } from './landscape.ts';

/** A paper that lies near, and how near: the cosine of the two directions. */
export interface Near {
  paper: number;
  near: number;
}

/** Regions that are looked through: the paper's own and those nearest to it. Eight hold 98 of 100 neighbours. */
const REGIONS = 8;

/**
 * Where all papers are much alike, one region may hold them all: no more are looked at than these, or than four times
 * what so many regions hold.
 */
const FEW = 2000;

/**
 * What finds the papers nearest to one, nearest first, at most `most`. Only the regions around it are looked through, so
 * that the work for a paper grows with the square root of the shelf.
 */
export function nearestIn(
  { positions, cells }: Pick<Landscape, 'positions' | 'cells'>,
  most: number,
): (paper: number) => Near[] {
  const regions: number[][] = Array.from(
    { length: cells.middles.values.length / cells.middles.dimensions },
    () => [],
  );
  const bound = Math.max(FEW, (4 * REGIONS * cells.labels.length) / Math.max(1, regions.length));
  const placeOf = new Map<number, number>();
  for (const [paper, region] of cells.labels.entries())
    placeOf.set(paper, (regions[region]?.push(paper) ?? 1) - 1);
  return (paper) => {
    if ((cells.labels[paper] ?? -1) < 0) return [];
    const around = strongest(
      regions.length,
      (region) => agreement(positions, paper, cells.middles, region),
      REGIONS,
    );
    const others: number[] = [];
    for (const { at } of around) {
      const members = regions[at] ?? [];
      // Of too many those that follow the paper, which in its own region are others for each.
      const first = members.length + others.length > bound ? (placeOf.get(paper) ?? 0) : 0;
      for (let next = 0; next < members.length && others.length < bound; next += 1) {
        const other = members[(first + next) % members.length];
        if (other !== undefined && other !== paper) others.push(other);
      }
    }
    const best = strongest(
      others.length,
      (at) => agreement(positions, paper, positions, others[at] ?? 0),
      most,
    );
    return best.map(({ at, near }) => ({ paper: others[at] ?? 0, near }));
  };
}

/** The `most` nearest of `count` things without sorting them all; of equals those that come first. */
function strongest(
  count: number,
  nearOf: (at: number) => number,
  most: number,
): { at: number; near: number }[] {
  const best: { at: number; near: number }[] = [];
  for (let thing = 0; thing < count; thing += 1) {
    const near = nearOf(thing);
    if (best.length === most && near <= (best.at(-1)?.near ?? 0)) continue;
    let at = best.length;
    while (at > 0 && (best[at - 1]?.near ?? 0) < near) at -= 1;
    best.splice(at, 0, { at: thing, near });
    if (best.length > most) best.pop();
  }
  return best;
}
