import { spellLatin } from './latinLetters.ts';

/**
 * A text in lower case without accents, to compare words by: "Łódź" → "lodz", "ёлка" → "елка", "كِتَاب" → "كتاب". What
 * makes another letter stays, the voicing of Kana and the vowels of the scripts of India: ハ is not バ. Nor do signs stay
 * that only steer how a word is set: the tatweel, joiners, places to break.
 */
export function foldLetters(text: string): string {
  return spellLatin(text.normalize('NFKD').replaceAll(ACCENT, '').toLowerCase()).normalize('NFC');
}

const ACCENT =
  /(?![\u3099\u309A])(?=\p{M})[\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}]|[\u0640\xAD\u200B-\u200F\u2060\uFEFF]/gu;
