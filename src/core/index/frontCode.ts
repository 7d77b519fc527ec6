import type { Term } from './engine.ts';

/** A word and how many papers hold it. */
export type Counted = Omit<Term, 'fields'>;

/**
 * Words as one text, each without what it shares with the word before: a character that says how many letters are
 * shared (`0` + n, at most 40), the rest of the word, a space, and how many papers hold it, in base 36, left out
 * when one. Sorted words pack to a third of their length this way, before gzip.
 */
export function encodeTerms(terms: readonly Counted[]): string {
  let last = '';
  return terms
    .map(({ word, papers }) => {
      const shared = sharedLength(last, word);
      last = word;
      return `${String.fromCharCode(ZERO + shared)}${word.slice(shared)}${papers > 1 ? ` ${papers.toString(36)}` : ''}`;
    })
    .join('\n');
}

export function decodeTerms(text: string): Counted[] {
  if (text === '') return [];
  let last = '';
  return text.split('\n').map((line) => {
    const [rest = '', papers] = line.split(' ');
    last = last.slice(0, rest.charCodeAt(0) - ZERO) + rest.slice(1);
    return { word: last, papers: papers === undefined ? 1 : Number.parseInt(papers, 36) };
  });
}

const ZERO = '0'.charCodeAt(0);
const MOST = 40;

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < MOST && length < a.length && a[length] === b[length]) length++;
  // A letter beyond the 65,536 first is two units, and half of one is lost in UTF-8.
  return /[\uD800-\uDBFF]/.test(a.charAt(length - 1)) ? length - 1 : length;
}
