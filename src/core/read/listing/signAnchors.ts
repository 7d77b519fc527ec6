import type { Anchor } from './abstracts.ts';
import { cutAt, edgesOf, widestGap } from './edges.ts';
import { segmentsOf } from './segments.ts';
import type { Signed } from './signs.ts';

/**
 * Where the papers part in a file without abstracts: at the lines of one kind that repeat with what may be a title
 * between any two of them, such as the names of authors or "[pdf] [bibtex]".
 */
export function signAnchors(units: readonly Signed[]): Anchor[] {
  const places = new Map<string, number[]>();
  for (const [index, { signs }] of units.entries()) {
    if (signs.form === 'line' || signs.form === 'dated') continue;
    const found = places.get(signs.form);
    if (found) found.push(index);
    else places.set(signs.form, [index]);
  }
  let [best, most] = [[] as number[], 1];
  const titles = units.map((unit) => Number(isTitleLike(unit)));
  const sums = [0];
  for (const title of titles) sums.push((sums.at(-1) ?? 0) + title);
  const titlesIn = (from: number, to: number) => (sums[to] ?? 0) - (sums[from] ?? 0);
  for (const found of places.values()) {
    // Papers a page shows without abstracts stand close together.
    const parted = found.filter(
      (at, order) => titlesIn(order === 0 ? 0 : (found[order - 1] ?? 0), at + 1) > 0,
    );
    const isClose = (found.at(-1) ?? 0) - (found[0] ?? 0) < found.length * 14;
    if (isClose && parted.length > most && parted.length >= found.length * 0.7)
      [best, most] = [parted, parted.length];
  }
  return endsOf(units, best).map((end) => ({ first: end, last: end - 1, paragraphs: [], isSign: true }));
}

/** Where the papers end that hold a line each of one kind. */
function endsOf(units: readonly Signed[], lines: readonly number[]): number[] {
  const last = lines.at(-1);
  if (last === undefined) return [];
  const segments = segmentsOf(
    units,
    lines.map((at) => ({ first: at, last: at, paragraphs: [] })),
  );
  const edgeOf = edgesOf(units, segments);
  const longest = Math.max(0, ...segments.slice(1, -1).map(({ first, end }) => end - first));
  const holdsTitle = (from: number, to: number) => units.slice(from, to).some(isTitleLike);
  const isBelow = holdsTitle(last + 1, last + 1 + longest);
  const lead = leadOf(units, lines, longest);
  const isTitle = lines.every((at) => isTitleLike(units[at]));
  // Where nothing tells, a paper begins behind the widest gap, or else with its title.
  const ends = segments.slice(1, -1).map(({ first, end }) => {
    const title = isTitle ? -1 : units.slice(first, end).findIndex(isTitleLike);
    const gap = widestGap(units, first, end);
    // A paper has its title between the gap and the line, or below the line, and then the last has it there, too.
    const isTitled = gap !== undefined && (holdsTitle(gap, end) || isBelow || (isTitle && gap === end));
    const begin = isTitled ? gap : lead !== undefined ? end - lead : title < 0 ? end : first + title;
    return cutAt(units, [first, end], edgeOf, (at) => (at < begin ? -1 : 1));
  });
  const behind = units.slice(last + 1, last + 1 + longest);
  const told = last + 2 + behind.findLastIndex((unit) => edgeOf(unit) < 0);
  // What leads to a line is above it, so the rest of the last paper is below.
  return [
    ...ends,
    lead === undefined ? told : Math.max(told, last + 1 + Math.min(behind.length, longest - lead)),
  ];
}

/** How many lines stand between a gap wider than any among the papers, which parts the head of the page from them, and the first line. */
function leadOf(units: readonly Signed[], lines: readonly number[], longest: number): number | undefined {
  const [first = 0, last = 0] = [lines[0], lines.at(-1)];
  const start = widestGap(units, Math.max(0, first - longest), first);
  const inner = units.slice(first + 1, last + 1).reduce((most, { gap }) => Math.max(most, gap), 0);
  return start !== undefined && start > 0 && (units[start]?.gap ?? 0) > inner ? first - start : undefined;
}

function isTitleLike(unit: Signed | undefined): boolean {
  if (!unit) return false;
  const { signs, length, innerEnds } = unit;
  return (
    (signs.form === 'line' || signs.form === 'marked' || signs.form === 'dated') &&
    length > 14 &&
    length < 300 &&
    innerEnds < 2
  );
}
