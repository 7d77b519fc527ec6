import type { Polygon } from './polygon.ts';

/** How much a part grows each time its name has no room, and in all: sizes still tell how much lies there. */
const growth = 1.15;
const most = 2.2;
const rounds = 16;

/**
 * Parts a ground by shares; parts whose names have no room get more of it, a little each time, until all have or nothing
 * helps. The attempt in which fewest lack room.
 *
 * @param part to cells in the order of the shares
 */
export function growToFit(
  shares: readonly number[],
  part: (shares: readonly number[]) => Polygon[],
  isShort: (cell: Polygon, at: number) => boolean,
): Polygon[] {
  let wanted = shares;
  let best: { cells: Polygon[]; lacking: number } | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const cells = part(wanted);
    const short = cells.map(isShort);
    const lacking = short.filter(Boolean).length;
    if (!best || lacking < best.lacking) best = { cells, lacking };
    if (lacking === 0) break;
    wanted = wanted.map((share, at) =>
      short[at] ? Math.min(share * growth, (shares[at] ?? share) * most) : share,
    );
  }
  return best?.cells ?? [];
}
