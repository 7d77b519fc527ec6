import { cutAt, edgesOf, widestGap } from './edges.ts';
import type { Segment } from './segments.ts';
import type { Signed } from './signs.ts';

export interface Sides {
  /** Where in a segment the paper of its title begins. */
  cutIn: (segment: Segment, title: number) => number;
  trails: (unit: Signed | undefined) => boolean;
}

/**
 * Tells whether what stands between an abstract and the next title goes on the one paper or begins the other: what
 * stands before the first title and behind the last abstract says it, and where that says nothing, the widest gap.
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
  const gaps = new Map<number, number>();
  for (const [at, { first, next, end }] of segments.entries()) {
    const title = chosen[at]?.titles[0] ?? (next ? end : -1);
    const gap = first === 0 || title < 0 ? undefined : widestGap(units, first, title);
    if (gap === undefined) continue;
    gaps.set(first, gap);
    for (let index = first; index < title; index += 1) vote(units[index], index < gap ? -1 : 1);
  }
  const edgeOf = edgesOf(units, segments);
  const inner = new Set(segments.slice(1, -1).flatMap(({ first, end }) => [...formsOf(units, first, end)]));
  const leadsByForm = (unit: Signed | undefined) => {
    const told = votes.get(unit?.signs.form ?? '') ?? 0;
    return told === 0 ? edgeOf(unit) || (unit?.signs.hasId === true ? 1 : -1) : Math.sign(told);
  };
  return {
    cutIn(segment: Segment, title: number): number {
      const { first } = segment;
      if (first > 0) {
        const gap = gaps.get(first);
        const leans = (at: number) => (gap === undefined ? leadsByForm(units[at]) : at < gap ? -1 : 1);
        return cutAt(units, [first, title], edgeOf, leans);
      }
      // The head of the page stands before the first paper.
      const isLed = (unit: Signed | undefined, at: number) =>
        segments.length > 2
          ? inner.has(unit?.signs.form ?? '') &&
            unit?.signs.form !== 'line' &&
            (edgeOf(unit) || leadsByForm(unit)) > 0
          : unit?.signs.hasId === true && title - at < 3;
      let cut = title;
      while (cut > 0 && isLed(units[cut - 1], cut - 1)) cut -= 1;
      return cut;
    },
    /** Behind the last abstract the foot of the page follows what is the last paper's. */
    trails: (unit: Signed | undefined) =>
      segments.length > 2 ? inner.has(unit?.signs.form ?? '') : unit?.signs.form !== 'line',
  };
}

function formsOf(units: readonly Signed[], first: number, end: number): Set<string> {
  return new Set(units.slice(first, Math.min(end, first + 200)).map(({ signs }) => signs.form));
}
