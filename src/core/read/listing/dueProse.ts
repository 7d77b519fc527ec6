import type { Signed } from './signs.ts';

/** "50 results per page. Sort by date" above papers whose abstracts all are marked. */
export function aboveMarked(units: readonly Signed[], found: readonly boolean[]): number[] {
  const all = [...found.keys()].filter((at) => found[at]);
  const marked = all.filter((at) => units[at]?.signs.abstractMark);
  if (marked.length < 2 || marked.length * 3 < all.length * 2) return [];
  return all.filter((at) => at < (marked[0] ?? 0) && (units[at]?.length ?? 0) < 140);
}

/** Where each abstract stands directly below its authors, what stands below others is one too, though it is cut off. */
export function placedProse(units: readonly Signed[], found: readonly boolean[]): number[] {
  const isBelowNames = (at: number) => at > 0 && units[at - 1]?.signs.form === 'names';
  const all = [...found.keys()].filter((at) => found[at]);
  if (all.length < 2 || !all.every(isBelowNames)) return [];
  return [...units.entries()].flatMap(([at, { length, lower, signs }]) =>
    !found[at] && isBelowNames(at) && length > 60 && (lower ?? 0) > 0.55 && signs.form === 'line' ? [at] : [],
  );
}

/** A sentence is an abstract where one is due: there are as many lines as two papers have, and it stands between them. */
export function dueProse(
  units: readonly Signed[],
  scores: readonly number[],
  found: readonly boolean[],
): number[] {
  const ends = [...units.keys()].filter((at) => found[at]);
  const lengths = ends.slice(1).map((at, order) => at - (ends[order] ?? 0) - 1);
  const sorted = [ends[0] ?? 1, ...lengths].filter((length) => length > 0).sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 4)] ?? 1;
  const due: number[] = [];
  const starts = ends.length > 1 ? ends : [-1, ...ends];
  for (const [order, start] of starts.entries()) {
    const end = starts[order + 1] ?? units.length + Math.ceil(usual / 2);
    let last = start;
    for (let at = start + 1; at < Math.min(end, units.length); at += 1) {
      const unit = units[at];
      const isPlaced = at - last - 1 >= Math.max(1, usual / 2) && end - at - 1 >= Math.max(1, usual / 2);
      if (!unit || !isPlaced || end - last - 1 < usual * 1.5 + 1 || !isShortProse(unit, units[at - 1]))
        continue;
      if ((scores[at] ?? -9) <= leastDue) continue;
      due.push(at);
      last = at;
    }
  }
  return due;
}

const leastDue = -6;

function isShortProse({ endsSentence, lower, signs, length }: Signed, before: Signed | undefined): boolean {
  const isPlain = (signs.form === 'line' || signs.form === 'marked') && signs.repeated < 2 && length > 13;
  // A text that a page cuts off ends nowhere, but is longer than the title above it.
  const isCut = length > 110 && length > (before?.length ?? 0) * 1.3;
  return isPlain && (endsSentence || isCut) && (lower ?? 1) > 0.5 && before?.endsSentence !== true;
}
