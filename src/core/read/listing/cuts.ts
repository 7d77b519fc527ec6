import { type Anchor, anchorsOf, proseScore, weakAnchorsOf } from './abstracts.ts';
import type { Entry } from './papers.ts';
import { signAnchors } from './signAnchors.ts';
import type { Signed } from './signs.ts';

/** Where a file is cut into records: at its abstracts, or at lines that repeat in a file that shows hardly any. */
export function cutsOf(units: readonly Signed[]): Anchor[] {
  const anchors = anchorsOf(units);
  const signs = anchors.length < 3 ? signAnchors(units) : [];
  // "JSTOR is part of ITHAKA, a not-for-profit organization." below papers without abstracts.
  const [start, end] = [signs[0]?.first ?? 0, signs.at(-1)?.last ?? 0];
  const isAmong = anchors.some(({ first, last }) => first > start && last < end);
  const isOfSigns = signs.length > (isAmong ? 4 : 2) * anchors.length;
  return isOfSigns ? signs : anchors.length > 0 ? anchors : weakAnchorsOf(units);
}

/** In a file cut at other lines, the one or two abstracts it shows, each with the paper in which it stands. */
export function withShownAbstracts(units: readonly Signed[], entries: readonly Entry[]): Entry[] {
  if (!entries.some(({ abstract }) => abstract?.isSign)) return [...entries];
  const shown = anchorsOf(units).filter(({ first }) => proseScore(units[first] as Signed) > 2);
  return entries.map((entry) => {
    const { title = 0, abstract: sign } = entry;
    const abstract = shown.find(({ first, last }) => first > title && last <= (sign?.last ?? 0));
    return abstract === undefined || sign?.isSign !== true
      ? entry
      : {
          ...entry,
          abstract,
          facts: entry.facts.filter(({ at }) => at < abstract.first || at > abstract.last),
        };
  });
}
