import type { Entry } from './papers.ts';
import type { Signed } from './signs.ts';

/**
 * Papers without what the head and the foot of a page say under headings of their own: "Sponsors of the day" and its text
 * look like a paper, and yet all papers between have authors, or an id, or an address, and these have nothing.
 */
export function withoutFoot(units: readonly Signed[], entries: readonly Entry[]): Entry[] {
  const has = ({ facts }: Entry, is: (signs: Signed['signs']) => boolean) =>
    facts.some(({ at }) => {
      const signs = units[at]?.signs;
      return signs !== undefined && is(signs);
    });
  const isNamed = (entry: Entry) => has(entry, ({ names }) => names !== undefined);
  const hasAnchor = (entry: Entry) =>
    isNamed(entry) || has(entry, ({ hasId, hasAddress }) => hasId || hasAddress);
  const isOfPage = ({ title, abstract }: Entry) => isHeading(units[title ?? -1]) && abstract?.isSign !== true;
  const [first, end] = [entries.findIndex(isNamed), entries.findLastIndex(hasAnchor) + 1];
  const papers = entries.slice(Math.max(0, first), end);
  const [head, foot] = [entries.slice(0, Math.max(0, first)), entries.slice(end)];
  const isOfHead = (entry: Entry) => isHeading(units[entry.title ?? -1]) && !hasAnchor(entry);
  const isHead =
    head.length === 1 &&
    papers.length > 2 &&
    papers.every(isNamed) &&
    (head.every(isOfPage) || head.every(isOfHead));
  const above = isHead ? papers : [...head, ...papers];
  const isFoot =
    above.length > 2 && foot.length < above.length && above.every(hasAnchor) && foot.every(isOfPage);
  return isFoot ? above : [...above, ...foot];
}

function isHeading(unit: Signed | undefined): boolean {
  return unit !== undefined && unit.length < 50 && !unit.titleMark && !unit.text.includes(':');
}
