import type { Anchor } from './abstracts.ts';
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
  const last = best.at(-1);
  if (last === undefined) return [];
  const leads = titlesIn(last, units.length) > 0 && titlesIn(0, best[0] ?? 0) <= titlesIn(last, units.length);
  const ends = leads ? [...best.slice(1), units.length] : best.map((at) => at + 1);
  return ends.map((end) => ({ first: end, last: end - 1, paragraphs: [], isSign: true }));
}

function isTitleLike({ signs, length, innerEnds }: Signed): boolean {
  return (
    (signs.form === 'line' || signs.form === 'marked' || signs.form === 'dated') &&
    length > 14 &&
    length < 300 &&
    innerEnds < 2
  );
}
