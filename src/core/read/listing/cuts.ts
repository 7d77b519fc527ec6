import { type Anchor, anchorsOf, proseScore, weakAnchorsOf } from './abstracts.ts';
import type { Entry } from './papers.ts';
import { isOwnSentence } from './roleSigns.ts';
import { signAnchors } from './signAnchors.ts';
import type { Signed } from './signs.ts';

/** Where a file is cut into records: at its abstracts, or at lines that repeat in a file that shows hardly any. */
export function cutsOf(units: readonly Signed[]): Anchor[] {
  const anchors = anchorsOf(units);
  const signs = anchors.length < 3 ? signAnchors(units) : [];
  // "JSTOR is part of ITHAKA, a not-for-profit organization." below papers without abstracts.
  const [start, end] = [signs[0]?.first ?? 0, signs.at(-1)?.last ?? 0];
  const isAmong = anchors.some(({ first, last }) => first > start && last < end);
  const isOfSigns = signs.length > (isAmong ? 4 : 2) * anchors.length || showSentences(units, signs, anchors);
  return isOfSigns ? signs : anchors.length > 0 ? anchors : weakAnchorsOf(units);
}

/** Whether most of the papers that lines part show a sentence, of which hardly any is long enough for an abstract. */
function showSentences(
  units: readonly Signed[],
  signs: readonly Anchor[],
  anchors: readonly Anchor[],
): boolean {
  const count = signs.filter(({ first }, at) =>
    units.slice(signs[at - 1]?.first ?? 0, first).some(isShownSentence),
  ).length;
  return signs.length > 2 && signs.length > anchors.length && count * 10 >= signs.length * 7;
}

/**
 * In a file cut at other lines, the abstracts it shows, each with the paper in which it stands: one or two whole ones, or a
 * sentence in nearly every record.
 */
export function withShownAbstracts(units: readonly Signed[], entries: readonly Entry[]): Entry[] {
  if (!entries.some(({ abstract }) => abstract?.isSign)) return [...entries];
  const shown = anchorsOf(units).filter(({ first }) => proseScore(units[first] as Signed) > 2);
  const sentences = entries.map(({ facts, abstract }) =>
    abstract?.isSign === true ? facts.find(({ at }) => isShownSentence(units[at]))?.at : undefined,
  );
  const count = sentences.filter((at) => at !== undefined).length;
  const isOften = count > 1 && count * 10 >= entries.length * 7;
  return entries.map((entry, order) => {
    const { title = 0, abstract: sign, facts } = entry;
    if (sign?.isSign !== true) return entry;
    const at = isOften ? sentences[order] : undefined;
    const abstract =
      shown.find(({ first, last }) => first > title && last <= sign.last) ??
      (at === undefined ? undefined : { first: at, last: at, paragraphs: [at] });
    const isOwn = (place: number) => abstract && place >= abstract.first && place <= abstract.last;
    return abstract ? { ...entry, abstract, facts: facts.filter(({ at: place }) => !isOwn(place)) } : entry;
  });
}

function isShownSentence(unit: Signed | undefined): unit is Signed {
  return unit !== undefined && isOwnSentence(unit) && unit.length > 30 && unit.signs.repeated < 2;
}
