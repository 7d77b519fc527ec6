import type { Entry } from './papers.ts';
import type { Signed } from './signs.ts';

/**
 * Papers without what the foot of a page says under headings of its own: "Sponsors of the day" and its text look like a
 * paper, and yet all papers above have authors, or an id, or an address, and these have nothing.
 */
export function withoutFoot(units: readonly Signed[], entries: readonly Entry[]): Entry[] {
  const hasAnchor = ({ facts }: Entry) =>
    facts.some(({ at }) => {
      const signs = units[at]?.signs;
      return signs !== undefined && (signs.names !== undefined || signs.hasId || signs.hasAddress);
    });
  const end = entries.findLastIndex(hasAnchor) + 1;
  const above = entries.slice(0, end);
  const foot = entries.slice(end);
  const isFoot =
    above.length > 2 &&
    foot.length < above.length &&
    above.every(hasAnchor) &&
    foot.every(({ title, abstract }) => isHeading(units[title ?? -1]) && abstract?.isSign !== true);
  return isFoot ? above : [...entries];
}

function isHeading(unit: Signed | undefined): boolean {
  return unit !== undefined && unit.length < 50 && !unit.titleMark && !unit.text.includes(':');
}
