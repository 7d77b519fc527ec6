import { american } from './fold.ts';
import { foldLetters } from './foldLetters.ts';

/** A word as the vocabulary of a shelf has it: lower case and American, without accents. Plurals stay, for it is shown. */
export function plainWord(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]+$/.test(lower) ? american(lower) : foldLetters(lower).replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');
}
