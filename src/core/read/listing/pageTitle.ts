import weights from '../data/listingWeights.json' with { type: 'json' };
import { labelOf } from '../labelled/labelOf.ts';
import { byline } from './byline.ts';
import { echoesIn } from './selfCitation.ts';
import { sharedPart, wordStems } from '../../words/sharedWords.ts';
import type { Signed } from './signs.ts';

interface Candidate {
  unit: Signed;
  /** How much of it the abstract takes up; 0 without an abstract. */
  overlap: number;
  hasAbstract: boolean;
  /** How often the page has it again, alone or within a text. */
  echoes: number;
  /** How surely names stand below, from 0 to 1. */
  namesBelow: number;
  isNames: boolean;
}

/** What tells that a unit is the title of the one paper of a page; the weights stand in `listingWeights.json`. */
const signs: Readonly<Record<keyof typeof weights.pageTitle, (candidate: Candidate) => number>> = {
  overlap: ({ overlap }) => overlap,
  echoes: ({ echoes }) => Math.min(2, echoes),
  // Without an abstract nothing else says what the page is of.
  echoesAlone: ({ echoes, hasAbstract }) => (hasAbstract ? 0 : Math.min(2, echoes)),
  namesBelow: ({ namesBelow }) => namesBelow,
  short: ({ unit }) => Number(unit.length < 25),
  long: ({ unit }) => Number(unit.length > 300),
  endsSentence: ({ unit }) => Number(unit.endsSentence),
  innerEnds: ({ unit }) => Number(unit.innerEnds > 0),
  startsLower: ({ unit }) => Number(unit.startsLower),
  repeated: ({ unit }) => Number(unit.signs.repeated > 3),
  names: ({ isNames }) => Number(isNames),
  nameOrDate: ({ unit }) => Number(unit.signs.names !== undefined || unit.signs.form === 'dated'),
};

/** The unit above a place that is most surely the title of the one paper of a page, with its log-odds. */
export function pageTitle(
  units: readonly Signed[],
  end: number,
  abstract: string,
): { at: number; score: number } | undefined {
  const stems = wordStems(abstract);
  const echoes = echoesIn(units);
  let best: { at: number; score: number } | undefined;
  for (let at = Math.max(0, end - farthest); at < end; at += 1) {
    const unit = units[at];
    if (!unit || !mayBeTitle(unit)) continue;
    const candidate: Candidate = {
      unit,
      overlap: sharedPart(wordStems(unit.text.slice(0, 400)), stems),
      hasAbstract: abstract !== '',
      echoes: echoes(at),
      namesBelow: namesBelow(units, at, end),
      isNames: unit.signs.form === 'names' || byline(unit.text)?.marked === true,
    };
    let score = 0;
    for (const [name, of] of Object.entries(signs))
      score += weights.pageTitle[name as keyof typeof signs] * of(candidate);
    // Of a title that stands twice the lower has the names.
    if (!best || score >= best.score) best = { at, score };
  }
  return best;
}

const farthest = 160;

function mayBeTitle({ text, length, signs: { known } }: Signed): boolean {
  const label = labelOf(text);
  return (
    length > 8 &&
    length < 400 &&
    !/^[•·◦▪*]/.test(text) &&
    known?.mayBeTitle !== false &&
    !(label?.isKnown === true && label.tag !== 'title') &&
    /\p{L}{3}/u.test(text)
  );
}

/** Names directly below, or below a line or two of the page. */
function namesBelow(units: readonly Signed[], at: number, end: number): number {
  for (let below = at + 1; below < Math.min(end, at + 5); below += 1) {
    const unit = units[below];
    if (!unit || unit.signs.known?.mayBeTitle === false) continue;
    const names = unit.signs.names ?? byline(unit.text);
    if (names) return (names.marked || names.names.length > 1 ? 1 : 0.3) - 0.2 * (below - at - 1);
  }
  return 0;
}
