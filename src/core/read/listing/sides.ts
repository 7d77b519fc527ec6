import type { Segment } from './segments.ts';
import type { Signed } from './signs.ts';

export interface Sides {
  leads: (unit: Signed | undefined, segment: Segment, index: number, title: number) => boolean;
  trails: (unit: Signed | undefined) => boolean;
}

/**
 * Tells whether what stands between an abstract and the next title goes on the one paper or begins the other: the
 * widest gap says it, and where gaps say nothing, what stands before the first title and behind the last abstract.
 */
export function sidesOf(
  units: readonly Signed[],
  segments: readonly Segment[],
  chosen: readonly { titles: number[] }[],
): Sides {
  const votes = new Map<string, number>();
  const vote = (unit: Signed | undefined, by: number) => {
    const form = unit?.signs.form ?? '';
    votes.set(form, (votes.get(form) ?? 0) + by);
  };
  const cuts = new Map<number, number>();
  for (const [at, { first, next, end }] of segments.entries()) {
    const title = chosen[at]?.titles[0] ?? (next ? end : -1);
    const cut = first === 0 || title < 0 ? undefined : widestGap(units, first, title);
    if (cut === undefined) continue;
    cuts.set(first, cut);
    for (let index = first; index < title; index += 1) vote(units[index], index < cut ? -1 : 1);
  }
  const head = segments[0];
  const firstTitle = chosen[0]?.titles[0] ?? 0;
  const tail = segments.at(-1);
  const heads = formsOf(units, head?.first ?? 0, firstTitle);
  const tails = formsOf(units, tail?.first ?? 0, tail?.end ?? 0);
  const leadsByForm = (unit: Signed | undefined) => {
    const form = unit?.signs.form ?? '';
    const told = votes.get(form) ?? 0;
    if (told !== 0) return told > 0;
    if (heads.has(form) !== tails.has(form)) return heads.has(form);
    return unit?.signs.hasId === true;
  };
  const inner = new Set(segments.slice(1, -1).flatMap(({ first, end }) => [...formsOf(units, first, end)]));
  return {
    leads(unit: Signed | undefined, segment: Segment, index: number, title: number): boolean {
      const cut = cuts.get(segment.first);
      if (segment.first === 0) {
        // The head of the page stands before the first paper.
        return segments.length > 2
          ? inner.has(unit?.signs.form ?? '') && unit?.signs.form !== 'line' && leadsByForm(unit)
          : unit?.signs.hasId === true && title - index < 3;
      }
      return cut === undefined ? leadsByForm(unit) : index >= cut;
    },
    /** Behind the last abstract the foot of the page follows what is the last paper's. */
    trails: (unit: Signed | undefined) =>
      segments.length > 2 ? inner.has(unit?.signs.form ?? '') : unit?.signs.form !== 'line',
  };
}

function formsOf(units: readonly Signed[], first: number, end: number): Set<string> {
  return new Set(units.slice(first, Math.min(end, first + 200)).map(({ signs }) => signs.form));
}

// Where a gap is wider than all others between an abstract and a title.
function widestGap(units: readonly Signed[], first: number, title: number): number | undefined {
  let [widest, at, times] = [0, first, 0];
  for (let index = first; index <= title; index += 1) {
    const gap = units[index]?.gap ?? 0;
    if (gap > widest) [widest, at, times] = [gap, index, 1];
    else if (gap === widest) times += 1;
  }
  return widest > 0 && times === 1 ? at : undefined;
}
