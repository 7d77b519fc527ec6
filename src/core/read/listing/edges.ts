import type { Segment } from './segments.ts';
import type { Signed } from './signs.ts';

/** On which side of a record's anchor units of a kind stand: above it, 1, below it, -1; 0 where nothing tells. */
export type EdgeOf = (unit: Signed | undefined) => -1 | 0 | 1;

/**
 * Where records begin, told by the two that have one side alone: what stands above the first anchor of a page trails no
 * paper, and what stands below the last leads to none. "View blog", "27", "4 Mar 2021", "machine-learning" between an
 * abstract and the next title part behind "27", where a page begins with such a day and such a tag.
 */
export function edgesOf(units: readonly Signed[], segments: readonly Segment[]): EdgeOf {
  const between = segments.slice(1, -1);
  const inner = new Set(between.flatMap(({ first, end }) => units.slice(first, end).map(formOf)));
  const most = Math.max(0, ...between.map(({ first, end }) => end - first));
  const [head, tail] = [segments[0], segments.at(-1)];
  const isInner = (unit: Signed) => inner.has(formOf(unit));
  const above = head ? units.slice(Math.max(head.first, head.end - most), head.end).reverse() : [];
  const below = tail ? units.slice(tail.first, Math.min(tail.end, tail.first + most)) : [];
  const [heads, tails] = [above, below].map((side) => {
    // One unit may be what no other record has; two are of the page.
    const end = side.findIndex((unit, at) => !isInner(unit) && !side.slice(at + 1, at + 2).some(isInner));
    return new Set((end < 0 ? side : side.slice(0, end)).filter(isInner).map(formOf));
  });
  return (unit) => {
    const form = unit ? formOf(unit) : '';
    // Lines of no kind stand anywhere.
    if (form === 'line') return 0;
    return heads?.has(form) === tails?.has(form) ? 0 : heads?.has(form) ? 1 : -1;
  };
}

function formOf({ signs }: Signed): string {
  return signs.form;
}

/**
 * The place among units at which one record ends and the next begins, from `first` to `end`: as many as can be of those
 * that trail stand before it, and of those that lead behind it.
 *
 * @param leans for a unit by which nothing tells, how much it leads rather than trails, from -1 to 1
 */
export function cutAt(
  units: readonly Signed[],
  [first, end]: readonly [number, number],
  edgeOf: EdgeOf,
  leans: (at: number) => number,
): number {
  let [best, most, sum] = [first, 0, 0];
  for (let at = first; at < end; at += 1) {
    sum -= edgeOf(units[at]) || leans(at) / 2;
    if (sum > most) [best, most] = [at + 1, sum];
  }
  return best;
}

/** The unit of several before which a gap, or a ruled line, parts more than before all others; undefined where two do alike. */
export function widestGap(units: readonly Signed[], first: number, last: number): number | undefined {
  let [widest, at, times] = [0, first, 0];
  for (let index = first; index <= last; index += 1) {
    const gap = (units[index]?.gap ?? 0) + (isRule(units[index - 1]) ? 2 : 0);
    if (gap > widest) [widest, at, times] = [gap, index, 1];
    else if (gap === widest) times += 1;
  }
  return widest > 0 && times === 1 ? at : undefined;
}

function isRule(unit: Signed | undefined): boolean {
  return unit !== undefined && /^([-=_*~—–⸻])\1{2,}$/u.test(unit.text);
}
