import weights from '../data/listingWeights.json' with { type: 'json' };
import type { Anchor } from './abstracts.ts';
import { noScores, roles, type Scores } from './roleScores.ts';
import type { Segment } from './segments.ts';
import { sharedPart, wordStems } from '../../words/sharedWords.ts';
import type { Signed } from './signs.ts';

/** What tells the role of a unit. */
export interface Candidate {
  unit: Signed;
  /** How much of it the abstract it leads to takes up, and whether no other unit of the segment is taken up more. */
  overlap: number;
  isBest: boolean;
  /** Units up to the abstract it leads to, and from the one before. */
  toNext: number;
  fromBefore: number;
  /** No gap of its segment is wider than the one before it, and there is one. */
  opens: boolean;
}

export function candidatesOf(units: readonly Signed[], { first, end, next }: Segment): [number, Candidate][] {
  const text = next ? textOf(units, next) : '';
  const stems = wordStems(text);
  let [most, widest] = [0.001, 1];
  const found: [number, Candidate][] = [];
  for (let index = first; index < end; index += 1) {
    const unit = units[index];
    if (!unit) continue;
    const overlap = stems.size === 0 ? 0 : sharedPart(wordStems(unit.text.slice(0, 400)), stems);
    most = Math.max(most, overlap);
    widest = Math.max(widest, unit.gap);
    const place = { toNext: next ? end - index : 99, fromBefore: first === 0 ? 99 : index - first + 1 };
    found.push([index, { unit, overlap, isBest: false, opens: false, ...place }]);
  }
  for (const [, candidate] of found) {
    candidate.isBest = candidate.overlap >= most;
    candidate.opens = candidate.unit.gap >= widest;
  }
  return found;
}

function textOf(units: readonly Signed[], { first, last }: Anchor): string {
  let text = '';
  for (let index = first; index <= last && text.length < 1500; index += 1)
    text += ` ${units[index]?.text.slice(0, 1500) ?? ''}`;
  return text;
}

/** What tells the role of a unit by itself; the weights are fitted (`listingWeights.json`). */
export const roleSigns: Readonly<Record<string, (candidate: Candidate) => number>> = {
  always: () => 1,
  overlap: ({ overlap }) => overlap,
  isBest: ({ isBest }) => Number(isBest),
  near: ({ toNext }) => Number(toNext === 1),
  far: ({ toNext }) => Math.min(8, toNext - 1) / 4,
  after: ({ fromBefore }) => Number(fromBefore === 1),
  opens: ({ opens }) => Number(opens),
  gap: ({ unit }) => Number(unit.gap > 0),
  tiny: ({ unit }) => Number(unit.length < 12),
  short: ({ unit }) => Number(unit.length < 25),
  long: ({ unit }) => Number(unit.length > 60),
  endless: ({ unit }) => Math.max(0, Math.log2(Math.max(1, unit.length) / 160)),
  endsSentence: ({ unit }) => Number(unit.endsSentence),
  sentence: ({ unit }) => Number(isSentence(unit)),
  sentenceBefore: ({ unit, toNext }) => Number(toNext === 1 && isSentence(unit)),
  sentenceAfter: ({ unit, fromBefore }) => Number(fromBefore === 1 && isSentence(unit)),
  ofThePage: ({ unit }) => Number(ofThePage.test(unit.text.slice(0, 200))),
  lower: ({ unit }) => (unit.lower === undefined ? 0 : unit.lower - 0.5),
  startsLower: ({ unit }) => Number(unit.startsLower),
  names: ({ unit }) => Number(unit.signs.names !== undefined),
  namesMarked: ({ unit }) => Number(unit.signs.names?.marked === true),
  namesMany: ({ unit }) => Number((unit.signs.names?.names.length ?? 0) > 2),
  known: ({ unit }) => Number(unit.signs.known?.mayBeTitle === false),
  knownPerhaps: ({ unit }) => Number(unit.signs.known?.mayBeTitle === true),
  repeated: ({ unit }) => Number(unit.signs.repeated > 1),
  repeatedOften: ({ unit }) => Number(unit.signs.repeated > 2),
  labelled: ({ unit }) => Number(unit.signs.label !== undefined && !unit.titleMark),
  hasId: ({ unit }) => Number(unit.signs.hasId),
  hasAddress: ({ unit }) => Number(unit.signs.hasAddress),
  // "Ada Berger, Tom Roe; Proceedings of Examples, 2023" says who wrote it, whatever else it says.
  hasYear: ({ unit: { signs } }) => Number(signs.hasYear && !signs.names),
  isVenueLike: ({ unit: { signs } }) => Number(signs.isVenueLike && !signs.names),
  yearOfVenue: ({ unit: { signs } }) => Number(signs.isVenueLike && signs.hasYear && !signs.names),
  titleMark: ({ unit }) => Number(unit.titleMark),
};

/** Whether a text is a sentence as papers have it, and not one that speaks to who reads the page. */
export function isOwnSentence(unit: Signed): boolean {
  return isSentence(unit) && unit.signs.known === undefined && !ofThePage.test(unit.text);
}

function isSentence({ endsSentence, lower, length }: Signed): boolean {
  return endsSentence && (lower ?? 1) > 0.6 && length > 24;
}

export const ofThePage =
  /\b(?:you|your|click|cookies?|log(?:ged)? ?in|sign(?:ed)? ?(?:in|up)|subscri\w+|e-?mail|browser|javascript|page|website|site|copyright|licen[cs]ed?|rights|loading|comments?|report|share|articles?)\b/i;

export function ownScores(candidate: Candidate): Scores {
  const scores = noScores();
  for (const [name, of] of Object.entries(roleSigns)) {
    const value = of(candidate);
    const row: readonly number[] | undefined =
      value === 0 ? undefined : (weights.roles as Record<string, number[]>)[name];
    if (row) for (const [at, role] of roles.entries()) scores[role] += value * (row[at] ?? 0);
  }
  return scores;
}
