import { goesOn, isWrapBreak, type Layout } from './layout.ts';
import type { LineFeatures } from './lineFeatures.ts';

/** What a line can be. Furniture is two states, so that a title may wait for its abstract while furniture passes. */
const state = {
  outside: 0,
  waiting: 1,
  title: 2,
  moreTitle: 3,
  abstract: 4,
  moreAbstract: 5,
} as const;

export const impossible = -1e9;

// The scores are natural log-odds by intent, set by eye and tried on 6,000 real titles and abstracts laid out in
// twenty ways. What must hold is their order: a lonely abstract costs more than a lonely title, and that more than
// a line of prose read as furniture or an unusual title.

/** What it costs to leave a title without an abstract, or an abstract without a title. */
const lonelyTitle = -6;
const lonelyAbstract = -14;

/** How well a line fits each state by itself, and by how it is broken off from the line before it. */
export function ownScores(
  line: LineFeatures,
  before: LineFeatures | undefined,
  layout: Layout | undefined,
): number[] {
  const known = line.furniture !== undefined;
  const tail = isTail(line, before, layout);
  const unsure = line.furniture?.mayBeTitle === true;
  const furniture = known
    ? tail
      ? 1
      : line.sure
        ? 8
        : unsure
          ? 4
          : 9
    : -2 - 0.16 * line.length + (line.repeated ? 6 : 0);
  const odd = known && !unsure ? -6 : (line.length < 15 ? -1.5 : 0) - (line.repeated ? 4 : 0);
  if (line.inAbstract) return [-12, -12, -10, -10, 4, 4];
  const words = Math.max(-6, Math.min(4, line.titleWords));
  const tooLong = Math.min(Math.max(0, line.length - 150) / 20, 12);
  const lower = line.startsLower ? 1 : 0;
  const marked = (line.titleMark ? 3 : 0) - (line.abstractMark ? 6 : 0);
  const sentence = line.endsSentence && line.titleWords < 1 ? 2.5 : 0;
  return [
    furniture,
    furniture - 0.5,
    words - tooLong + odd - 2.5 * lower + marked - sentence,
    words * 0.7 - tooLong + (line.sure ? -10 : known && !tail ? -6 : line.repeated ? -3 : 0),
    -words + abstractLength(line, layout) + (line.sure ? -8 : odd) - 4 * lower - marked,
    -words * 0.5 + (known && !tail ? -4 : 0),
  ];
}

// "Models" or an address alone on a line may be the last word of a wrapped text. A date or a button is that only
// where paragraphs are parted by blank lines and none is here.
function isTail(line: LineFeatures, before: LineFeatures | undefined, layout: Layout | undefined): boolean {
  if (!before || !layout || layout.width === undefined || line.gap > layout.spacing) return false;
  if (!isWrapBreak(before, line, layout.width)) return false;
  const word = lastWords.has(line.furniture?.what ?? '');
  return layout.within > 1 || (word && !before.endsSentence);
}

const lastWords = new Set(['navigation', 'address', 'number']);

// An abstract that was not wrapped is far longer than any title. A line of a title's length that ends as titles do is
// another title, the more surely the longer the lines of the others are.
function abstractLength({ length, endsSentence }: LineFeatures, layout: Layout | undefined): number {
  if (!layout || layout.width !== undefined) return 0;
  if (length > 160) return length > 240 ? 5 : 2;
  const short = length > 100 ? 0 : length > 60 ? -2 : -3;
  if (endsSentence) return short;
  const times = layout.longLine / length;
  return short - (times > 12 ? 11 : times > 6 ? 8 : 5);
}

/** How well each state follows each other over the break between two lines: `from * 6 + to`. */
export function stepScores(before: LineFeatures, line: LineFeatures, layout: Layout): number[] {
  const { outside, waiting, title, moreTitle, abstract, moreAbstract } = state;
  const steps = Array.from({ length: 36 }, () => impossible);
  const set = (from: number, to: number, score: number) => {
    steps[from * 6 + to] = score;
  };
  const more = goesOn(before, line, layout);
  // Where blank lines part the papers, a paper does not end without one.
  const unparted = line.gap > layout.spacing ? 0 : -2 * layout.within;
  const closes = (before.endsSentence ? 2 : -2.5) + unparted;
  const filled = layout.width !== undefined && isWrapBreak(before, line, layout.width);
  const titleCloses = (before.endsOpen ? -3 : 0) - (line.startsLower ? 2 : 0) + (filled ? unparted : 0);
  for (const from of [outside, waiting]) {
    set(from, from, 0);
    set(from, title, from === waiting ? lonelyTitle : 0);
  }
  set(outside, abstract, lonelyAbstract);
  set(waiting, abstract, 0);
  set(waiting, outside, lonelyTitle);
  for (const from of [title, moreTitle]) {
    set(from, moreTitle, more - otherCase(before, line));
    set(from, abstract, titleCloses);
    set(from, waiting, titleCloses);
    set(from, title, lonelyTitle + titleCloses);
    set(from, outside, lonelyTitle + titleCloses);
  }
  for (const from of [abstract, moreAbstract]) {
    set(from, moreAbstract, line.continues ? 8 : more);
    set(from, title, closes);
    set(from, outside, closes);
    set(from, abstract, lonelyAbstract + closes);
  }
  return steps;
}

// A title in capitals goes on in capitals.
function otherCase({ capitals: first }: LineFeatures, { capitals: second }: LineFeatures): number {
  return first === undefined || second === undefined ? 0 : Math.max(0, first - second - 0.3) * 6;
}

/** How well a listing begins with a state. */
export const beginScores = [0, impossible, 0, impossible, lonelyAbstract, impossible];

/** How well a listing ends in a state. */
export function endScore(last: number, line: LineFeatures): number {
  if (last === state.abstract || last === state.moreAbstract) return line.endsSentence ? 2 : -2.5;
  return last === state.outside ? 0 : lonelyTitle;
}
