import { spellLatin } from './latinLetters.ts';

/**
 * A text in lower case with its Latin letters in ASCII, of other scripts without any mark, for addresses and order, which
 * never change: "Schölkopf" → "scholkopf".
 */
export function plainLetters(text: string): string {
  return spellLatin(text.toLowerCase().normalize('NFKD').replaceAll(/\p{M}/gu, ''));
}

/** The ASCII letters and digits of a text in lower case: "Schölkopf" → `scholkopf`. Other scripts leave nothing. */
export function asciiLetters(text: string): string {
  return plainLetters(text).replaceAll(/[^a-z0-9]+/g, '');
}
