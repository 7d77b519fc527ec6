import type { Term } from './engine.ts';
import { decodeTerms, encodeTerms } from './frontCode.ts';

/**
 * A vocabulary as one text: a character for the fields of each word, a line end, and the words. Apart, the fields
 * pack to a twentieth of the whole.
 */
export function encodeVocabulary(terms: readonly Term[]): string {
  const sets = terms.map(({ fields }) => String.fromCharCode(NONE + fields)).join('');
  return `${sets}\n${encodeTerms(terms)}`;
}

export function decodeVocabulary(text: string): Term[] {
  const end = text.indexOf('\n');
  return decodeTerms(text.slice(end + 1)).map((term, at) => ({
    ...term,
    fields: text.charCodeAt(at) - NONE,
  }));
}

const NONE = '0'.charCodeAt(0);
