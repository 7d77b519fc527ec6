import { plainLetters } from '../words/plainLetters.ts';

/** The letters and digits by which a title is known again, whatever its signs, its accents and its case. */
export function titleLetters(plain: string): string {
  return plainLetters(plain.normalize('NFKC')).replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
