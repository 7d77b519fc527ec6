import type { Counted } from '../index/frontCode.ts';
import { keyOf } from '../words/chunk.ts';
import { slipsFrom } from './slips.ts';
import type { Slips } from './slips.ts';

export interface Candidate extends Slips {
  word: string;
  papers: number;
}

/** How many candidates are searched: at thousands of papers the likeliest alone is often another word. */
const MOST = 4;

/** A word as short as this has its letters by intention, if not all of them. */
const SHORT = 3;

/**
 * The words of a vocabulary that a typist may have meant: one edit away (two letters swapped count as one),
 * else two, nearest and most frequent first. Swapped letters win. Where
 * none is likely, all only look like it. `word` and the terms are in lower case.
 */
export function respell(word: string, terms: Iterable<Counted>): Candidate[] {
  const slipsTo = slipsFrom(word);
  const all: Candidate[] = [];
  for (const { word: term, papers } of terms) {
    // Three letters with another one among them are another word; one forgotten leaves none: "big", but "flg".
    if (term === word || (word.length <= SHORT && term.length <= word.length)) continue;
    const slips = slipsTo(term);
    if (slips) all.push({ ...slips, word: term, papers });
  }
  // Where one is likely the word is a slip, and others as near compete with it: "spring" and "spray" for "spraing".
  const isSlip = all.some(({ likely }) => likely);
  const candidates = all.filter(({ likely, distance }) => !isSlip || likely || distance <= 1);
  const best = Math.min(...candidates.flatMap(({ likely, distance }) => (likely || !isSlip ? distance : [])));
  const near = candidates.filter(({ distance }) => distance < best + 1);
  // "modles" is "models", and neither "modes" nor what shares a stem.
  const swapped = near.filter(({ word: term, likely }) => likely && isSwapped(word, term));
  const likeliest = (swapped.length > 0 ? swapped : near).toSorted(
    (a, b) => cost(word, a) - cost(word, b) || (a.word < b.word ? -1 : 1),
  );
  // Two spellings that share a key find the same papers.
  const keys = new Set<string>();
  return likeliest
    .filter(({ word: each }) => {
      const key = keyOf(each);
      const isNew = !keys.has(key);
      keys.add(key);
      return isNew;
    })
    .slice(0, MOST);
}

/** Lower is likelier. A slip seldom hits the first letter; a frequent word is meant more often, but is no nearer for it. */
function cost(word: string, { word: term, distance, papers }: Candidate): number {
  return distance + (word[0] === term[0] ? 0 : 0.4) - 0.06 * Math.log2(1 + papers);
}

/** Whether two neighbouring letters of the one stand the other way round in the other, and all else is the same. */
function isSwapped(word: string, term: string): boolean {
  if (word.length !== term.length) return false;
  const at = [...word].findIndex((letter, place) => letter !== term[place]);
  return word[at] === term[at + 1] && word[at + 1] === term[at] && word.slice(at + 2) === term.slice(at + 2);
}
