import { aboveMarked, dueProse, placedProse } from './dueProse.ts';
import { isAside, type Signed } from './signs.ts';
import { sectionOf, sectionRoles } from './sections.ts';
import { sentenceTitles } from './sentenceTitles.ts';
import weights from '../data/listingWeights.json' with { type: 'json' };

/** Units that are one abstract, by the first and the last; the file is cut into records at them. */
export interface Anchor {
  first: number;
  last: number;
  /** The units that begin a paragraph. */
  paragraphs: number[];
  /** No abstract: a paper ends here, in a file that has none. */
  isSign?: boolean;
}

/** How surely a unit is prose, as log-odds: in any language by length, ends of sentences, and small letters. */
export function proseScore(unit: Signed): number {
  let score = 0;
  for (const [name, of] of Object.entries(proseSigns))
    score += (weights.prose[name as ProseSign] ?? 0) * of(unit);
  return score;
}

type ProseSign = keyof typeof weights.prose;

export const proseSigns: Readonly<Record<string, (unit: Signed) => number>> = {
  always: () => 1,
  length: ({ length }) => Math.log2(Math.max(2, length) / 140),
  endsSentence: ({ endsSentence }) => Number(endsSentence),
  // "To Generate or Not? Models Are Still Unsafe": in capitals, even sentences are a title.
  innerEnds: ({ innerEnds, lower }) => ((lower ?? 1) > 0.4 ? innerEnds : 0),
  noEnd: ({ endsSentence, innerEnds, lower }) =>
    Number(!endsSentence && (innerEnds === 0 || (lower ?? 1) <= 0.4)),
  lower: ({ lower }) => (lower === undefined ? 0 : lower - 0.55),
  cut: ({ text, length }) => Number(length > 110 && /(?:…|\.\.\.)$/.test(text.slice(-4))),
  endless: ({ length }) => Number(length > 240),
  longSmall: ({ length, lower }) => Number(length > 160 && (lower ?? 1) > 0.6),
  names: ({ signs }) => Number(signs.names !== undefined),
  known: ({ signs }) => Number(signs.known?.mayBeTitle === false),
  labelled: ({ signs }) => Number(signs.label !== undefined && !signs.abstractMark),
  abstractMark: ({ signs }) => Number(signs.abstractMark),
  titleMark: ({ titleMark }) => Number(titleMark),
};

/** The abstracts of a file, in order. */
export function anchorsOf(units: readonly Signed[]): Anchor[] {
  return anchorsAt(units, proseOf(units));
}

/** Where nothing is prose for sure, long lines in small letters are the best there is. */
export function weakAnchorsOf(units: readonly Signed[]): Anchor[] {
  const found: boolean[] = [];
  for (const [at, { length, lower, signs }] of units.entries())
    found.push(
      at > 0 && length > 60 && (lower ?? 0) > 0.6 && signs.form === 'line' && found[at - 1] !== true,
    );
  return anchorsAt(units, found);
}

function anchorsAt(units: readonly Signed[], isProse: readonly boolean[]): Anchor[] {
  const sections = units.map((unit, index) => {
    const section = isAside(unit) ? undefined : sectionOf(unit.text);
    // "Results" in a menu heads nothing, and "Data: The New Oil" is a title.
    const prose = section?.alone ? units[index + 1] : unit;
    return prose && (prose.endsSentence || prose.length > 150) ? section : undefined;
  });
  const roles = sectionRoles(sections);
  const anchors: Anchor[] = [];
  for (let index = 0; index < units.length; index += 1) {
    const role = roles[index];
    const isHeading = sections[index]?.alone === true;
    if (!isProse[index] && !role) continue;
    const end = isHeading && role ? index + 1 : index;
    const last = anchors.at(-1);
    const follows = last !== undefined && last.last === index - 1;
    if (last && follows && role === 'continues') {
      last.last = end;
      last.paragraphs.push(index);
    } else anchors.push({ first: index, last: end, paragraphs: [index] });
    index = end;
  }
  return paragraphed(units, anchors);
}

// A licence stands again and again where the other texts differ.
function proseOf(units: readonly Signed[]): boolean[] {
  const scores = units.map(proseScore);
  const found = units.map((unit, at) => (scores[at] ?? -9) > 0 && !isAside(unit) && !isOfNumbers(unit));
  const all = found.filter((is) => is).length;
  const often = Math.max(1, all * 0.1);
  const isTwice = units.map(({ signs }, at) => found[at] === true && signs.repeated > often);
  if (isTwice.filter((is) => is).length <= all * 0.6) {
    for (const at of units.keys()) if (isTwice[at] === true && !hasOwnTitle(units, at)) found[at] = false;
  }
  for (const at of sentenceTitles(units, found)) found[at] = false;
  for (const at of placedProse(units, found)) found[at] = true;
  for (const at of dueProse(units, scores, found)) found[at] = true;
  for (const at of aboveMarked(units, found)) found[at] = false;
  return found;
}

/** "Лёд и климат. 2021. № 1. С. 12-20." */
function isOfNumbers({ text, length }: Signed): boolean {
  const words = length < 200 ? text.split(/\s+/) : [];
  return words.filter((word) => /\d/.test(word) && !/\p{L}/u.test(word)).length * 10 > words.length * 3;
}

// A paper that stands there twice has its title twice.
function hasOwnTitle(units: readonly Signed[], at: number): boolean {
  const often = units[at]?.signs.repeated ?? 0;
  return (
    often < 3 &&
    units.slice(Math.max(0, at - 3), at).some(({ signs, length }) => signs.repeated === often && length > 20)
  );
}

/**
 * Puts further paragraphs to the abstracts before them. That a paper has several shows in the file: many do, or a wider
 * gap parts the papers, or all abstracts are marked. Else prose without a title before it has lost its own.
 */
function paragraphed(units: readonly Signed[], anchors: readonly Anchor[]): Anchor[] {
  const follows = anchors.map((anchor, at) => at > 0 && anchors[at - 1]?.last === anchor.first - 1);
  const titled = follows.filter((is) => !is).length;
  const gapsOfPapers = anchors
    .map((_anchor, at) => gapBefore(units, anchors, at))
    .filter((_gap, at) => at > 0 && !follows[at]);
  const usualGap = median(gapsOfPapers);
  const marked = anchors.filter(({ first }) => units[first]?.signs.abstractMark).length;
  const withMore = follows.filter((is, at) => !is && follows[at + 1] === true).length;
  const closest = Math.min(...anchors.map(({ first }, at) => (follows[at] ? (units[first]?.gap ?? 0) : 99)));
  const isHabit = withMore > 1 && withMore >= titled * 0.34;
  const found: Anchor[] = [];
  for (const [at, anchor] of anchors.entries()) {
    const last = found.at(-1);
    const unit = units[anchor.first];
    const gap = unit?.gap ?? 0;
    const isFurther =
      gap < usualGap ||
      (isHabit && !(gap >= usualGap && closest < usualGap)) ||
      (marked >= titled * 0.75 && marked > 1 && unit?.signs.abstractMark === false);
    if (last && follows[at] && isFurther) {
      last.last = anchor.last;
      last.paragraphs.push(...anchor.paragraphs);
    } else found.push({ ...anchor });
  }
  return found;
}

// The widest gap between an abstract and the one before it.
function gapBefore(units: readonly Signed[], anchors: readonly Anchor[], at: number): number {
  const from = (anchors[at - 1]?.last ?? -1) + 1;
  const to = anchors[at]?.first ?? 0;
  let widest = 0;
  for (let index = Math.max(from, to - 40); index <= to; index += 1)
    widest = Math.max(widest, units[index]?.gap ?? 0);
  return widest;
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
