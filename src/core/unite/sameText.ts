import { copiedWords } from '../words/copiedWords.ts';

/** With fewer words an abstract is too short for its words to tell that it is another's: "Editorial of issue 3". */
const ENOUGH = 20;

/** Of two copies of one text, formulas written in TeX here and in Unicode there, at least so many words are the same. */
const SHARED = 0.95;

/** Whether two abstracts under one title are one text, however its formulas are written. Both as `copiedWords`. */
export function isSameText(one: string, other: string): boolean {
  if (one === other) return true;
  const [left, right] = [one.split(' '), other.split(' ')];
  if (Math.min(left.length, right.length) < ENOUGH) return false;
  return shared(left, right) >= SHARED && shared(right, left) >= SHARED;
}

/** Whether a copied text says no more than another: it is the same, or the beginning of it. */
export function isCopy(one: string, other: string): boolean {
  return isCutOff(one, other) || isSameText(copiedWords(one), copiedWords(other));
}

/** Whether a copied text is but the beginning of another, be it with "…" behind. */
export function isCutOff(one: string, other: string): boolean {
  const [short, long] = [copiedWords(one), copiedWords(other)];
  return short.length < long.length && long.startsWith(short);
}

function shared(words: readonly string[], others: readonly string[]): number {
  const known = new Set(others);
  return words.filter((word) => known.has(word)).length / words.length;
}
