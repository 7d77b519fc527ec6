import { edits } from '../words/edits.ts';
import { fold } from '../words/fold.ts';
import { stem } from '../words/stem.ts';

/** How one word may have become another under a typist's fingers. */
export interface Slips {
  /** Edits, where a slip that sounds the same counts less. */
  distance: number;
  /** So few in so many letters that the other word was meant; otherwise it only looks like it. */
  likely: boolean;
}

/**
 * So many slips a word of so many letters may have. Of 1,500 words that the first shelf does not hold and other papers
 * do, and as many with slips made by chance, two slips in eight letters were as often another word, "valuable" and
 * "variable", as the word that was meant, and one slip in four letters in one of three cases: "deal" and "dual".
 */
const likely: readonly (readonly [letters: number, slips: number])[] = [
  [9, 2],
  [5, 1],
];

/** Further words look like the one that was typed, and no more: two slips in a short word make another word. */
const alike: readonly (readonly [letters: number, slips: number])[] = [
  [7, 2],
  [3, 1],
];

/** A stem of so many letters has one slip, where "gravity" and "graph" have one in four. */
const LONG_STEM = 6;

/** By so much an ending may differ: the vocabulary holds "quantization" for all that "qunatized" shares a stem with. */
const ENDING = 5;

/** Words that begin alike for so much of the longer one look alike. */
const BEGINNING = 0.6;

/**
 * How far other words are from this one, by their spelling, their sound or their stem, whichever is least; undefined
 * where they do not even look like it. All in lower case.
 */
export function slipsFrom(word: string): (term: string) => Slips | undefined {
  const limit = mostIn(alike, word);
  const folded = fold(word);
  const singular = word.replace(/s$/, '');
  const sound = sounded(folded);
  const key = stem(folded);
  const digits = word.replaceAll(/\D/g, '');
  const byStem = (other: string) => (key[0] === other[0] ? edits(key, other, 1) : Infinity);
  return (term) => {
    const begins = beginsAlike(word, term);
    const longer = term.length - word.length;
    const isNear = Math.abs(longer) <= limit && mayBe(word, term);
    if (!isNear && !begins && (longer > ENDING || term[0] !== word[0] || term[1] !== word[1]))
      return undefined;
    const other = fold(term);
    const heard = sounded(other);
    const whole = Math.min(edits(word, term, limit), edits(sound, heard, limit) + 0.5);
    const one = singular === word ? Infinity : edits(singular, other, limit);
    const letters = Math.min(whole, one);
    // The first letter is seldom missed: "sensor" is no slip for "tensor", nor does "vaccine" look like "machine".
    const opening = word[0] === term[0] || sound[0] === heard[0] ? 0 : 1;
    const stems = byStem(stem(other));
    const seen = letters > 1 ? letters + opening : letters;
    const distance = Math.min(seen, stems, begins ? limit : Infinity);
    if (distance > limit) return undefined;
    const isLikely =
      whole + opening <= mostIn(likely, word) ||
      // "holes" and "hope" have four letters.
      one + opening <= mostIn(likely, singular) ||
      (stems <= 1 && key.length >= LONG_STEM);
    // Another number is another thing: "llama3" and "llama2".
    return { distance, likely: isLikely && digits === term.replaceAll(/\D/g, '') };
  };
}

function mostIn(table: typeof likely, { length }: string): number {
  return table.find(([letters]) => length >= letters)?.[1] ?? 0;
}

/** A cheap look before letters are compared: the beginning is the same, give or take a letter, or the ending is. */
function mayBe(word: string, term: string): boolean {
  return (
    [0, 1, -1].some((shift) => term[shift] === word[0] || term[1] === word[1 + shift]) ||
    word.endsWith(term.slice(-3))
  );
}

function beginsAlike(word: string, term: string): boolean {
  const least = Math.max(4, Math.ceil(BEGINNING * Math.max(word.length, term.length)));
  return word.length >= least && term.startsWith(word.slice(0, least));
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
