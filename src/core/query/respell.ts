import { fold } from '../words/fold.ts';
import type { Counted } from '../index/frontCode.ts';
import { stem } from '../words/stem.ts';

export interface Candidate {
  word: string;
  /** Edits, where a slip that sounds the same counts less. */
  distance: number;
  papers: number;
}

/** How many candidates are searched: at thousands of papers the likeliest alone is often another word. */
const MOST = 4;

/** By so much an ending may differ: the vocabulary holds "quantization" for all that "qunatized" shares a stem with. */
const ENDING = 5;

/** A word as short as this has its letters by intention, if not all of them. */
const SHORT = 3;

/** How many slips a word of so many letters may have: two in a short word make another word. */
const limits: readonly (readonly [letters: number, slips: number])[] = [
  [9, 3],
  [7, 2],
  [3, 1],
];

/**
 * The words of a vocabulary that a typist may have meant: one edit away (two letters swapped count as one),
 * else two, nearest and most frequent first. `word` and the terms are in lower case.
 */
export function respell(word: string, terms: Iterable<Counted>): Candidate[] {
  const limit = limits.find(([shortest]) => word.length >= shortest)?.[1] ?? 0;
  const distanceTo = measure(word, limit);
  const candidates: Candidate[] = [];
  for (const { word: term, papers } of terms) {
    // Three letters with another one among them are another word; one forgotten leaves none: "big", but "flg".
    if (term === word || (word.length <= SHORT && term.length <= word.length)) continue;
    const distance = distanceTo(term);
    if (distance <= limit) candidates.push({ word: term, distance, papers });
  }
  const best = Math.min(...candidates.map(({ distance }) => distance));
  const likeliest = candidates
    .filter(({ distance }) => distance < best + 1)
    .toSorted((a, b) => cost(word, a) - cost(word, b) || (a.word < b.word ? -1 : 1));
  // Two spellings that share a key find the same papers.
  const keys = new Set<string>();
  return likeliest
    .filter(({ word: each }) => {
      const key = stem(fold(each));
      const isNew = !keys.has(key);
      keys.add(key);
      return isNew;
    })
    .slice(0, MOST);
}

/** The distance of one word to others, by its spelling, its sound or its stem, whichever is least. */
function measure(word: string, limit: number): (term: string) => number {
  const folded = fold(word);
  const singular = word.replace(/s$/, '');
  const sound = sounded(folded);
  const key = stem(folded);
  return (term) => {
    const longer = term.length - word.length;
    if (Math.abs(longer) > limit + 1) {
      // The vocabulary holds the most frequent spelling of a stem: "conformal", say, for "conformation".
      const begins = longer < ENDING && term[0] === word[0] && term[1] === word[1];
      return begins ? edits(key, stem(fold(term)), limit) : Infinity;
    }
    if (
      ![0, 1, -1].some((shift) => term[shift] === word[0] || term[1] === word[1 + shift]) &&
      !word.endsWith(term.slice(-3))
    )
      return Infinity;
    const other = fold(term);
    return Math.min(
      edits(word, term, limit),
      singular === word ? Infinity : edits(singular, other, limit),
      edits(key, stem(other), limit),
      edits(sound, sounded(other), limit) + 0.5,
    );
  };
}

/** Lower is likelier. A slip seldom hits the first letter; a frequent word is meant more often, but is no nearer for it. */
function cost(word: string, { word: term, distance, papers }: Candidate): number {
  return distance + (word[0] === term[0] ? 0 : 0.4) - 0.06 * Math.log2(1 + papers);
}

/** What words that sound alike share: "hipergraf" and "hypergraph". */
function sounded(word: string): string {
  return word
    .replaceAll('ph', 'f')
    .replaceAll('y', 'i')
    .replaceAll('ck', 'k')
    .replaceAll(/[sc]h(?=ion)/g, 't')
    .replaceAll('z', 's')
    .replaceAll(/(.)\1/g, '$1');
}

/**
 * Optimal string alignment distance: insertions, deletions, substitutions, swaps of neighbours.
 * More than `limit` is `Infinity`.
 */
export function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > limit) return Infinity;
    before = last;
    last = row;
  }
  const distance = last[b.length] ?? Infinity;
  return distance > limit ? Infinity : distance;
}
