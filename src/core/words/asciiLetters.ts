import { plainLetters } from './plainLetters.ts';

/** The ASCII letters and digits of a text in lower case: "Schölkopf" → `scholkopf`. Other scripts leave nothing. */
export function asciiLetters(text: string): string {
  return plainLetters(text).replaceAll(/[^a-z0-9]+/g, '');
}
