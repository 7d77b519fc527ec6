import { type Relatable, textOf } from '../geometry/numberTerms.ts';
import type { TermVectors } from '../geometry/termVectors.ts';
import { growPhrase } from './growPhrase.ts';
import { isNoName } from './isNoName.ts';
import { isWholePhrase } from './isWholePhrase.ts';
import { fMeasure } from './tells.ts';

/** A term of more than this part of a shelf names nothing; of a few papers three may share what tells them, and so may a greater group. */
export const COMMON = { part: 0.4, papers: 3 };
/** Papers of a group that must share its name. */
const FEWEST = 2;
/** Terms that are looked at as a name, and places at which each is. */
const TRIED = 24;
const PLACES = 60;
/** What stands by itself more seldom is no name: "clinical" is mostly followed by what is clinical. */
const ALONE = { phrase: 0.25, word: 0.5 };

/** The phrases that could name a group of papers, as they are printed: its most telling terms, grown to whole phrases. */
export function phrasesOf(
  papers: readonly Relatable[],
  vectors: TermVectors,
  group: readonly number[],
): string[] {
  return tellingTerms(papers.length, vectors, group).flatMap((held) => {
    const stands = held.slice(0, PLACES).map(({ paper, spot }) => {
      const [start = 0, end = 0] = vectors.vectors[paper]?.spots.subarray(2 * spot, 2 * spot + 2) ?? [];
      return { text: textOf(papers[paper] ?? NOTHING), start, end };
    });
    const { shown, alone, shorter } = growPhrase(stands);
    const isName = alone >= (isWholePhrase(shown) ? ALONE.phrase : ALONE.word);
    return [...(isName ? [shown] : []), ...shorter].filter((each) => each !== '' && !isNoName(each, stands));
  });
}

const NOTHING = { title: '', abstract: '' };

interface Held {
  paper: number;
  /** Which of the paper's terms it is. */
  spot: number;
}

/** The terms that tell a group best from the rest, each by where its papers hold it. */
function tellingTerms(
  papers: number,
  { vectors, frequency }: TermVectors,
  group: readonly number[],
): Held[][] {
  const places = new Map<number, Held[]>();
  for (const paper of group) {
    for (const [spot, term] of (vectors[paper]?.terms ?? []).entries()) {
      const known = places.get(term);
      if (known) known.push({ paper, spot });
      else places.set(term, [{ paper, spot }]);
    }
  }
  const most = Math.max(papers * COMMON.part, COMMON.papers, group.length);
  return [...places]
    .filter(([term, held]) => held.length >= FEWEST && (frequency[term] ?? 0) <= most)
    .map(([term, held]) => ({ term, held, worth: fMeasure(held.length, group.length, frequency[term] ?? 0) }))
    .toSorted((a, b) => b.worth - a.worth || a.term - b.term)
    .slice(0, TRIED)
    .map(({ held }) => held);
}
