/** Latin letters that Unicode does not take apart into a base and an accent, and how they are spelled without. */
const latin: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
  ŋ: 'ng',
};

/**
 * A text in lower case without accents, to compare words by: "Łódź" → "lodz", "ёлка" → "елка", "كِتَاب" → "كتاب". What
 * makes another letter stays, the voicing of Kana and the vowels of the scripts of India: ハ is not バ. Nor do signs stay
 * that only steer how a word is set: the tatweel, joiners, places to break.
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(ACCENT, '')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþıħŋ]/g, (letter) => latin[letter] ?? letter)
    .normalize('NFC');
}

const ACCENT =
  /(?![\u3099\u309A])(?=\p{M})[\p{sc=Zinh}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}]|[\u0640\xAD\u200B-\u200F\u2060\uFEFF]/gu;

/**
 * A text in lower case with its Latin letters in ASCII, of other scripts without any mark, for addresses and order, which
 * never change: "Schölkopf" → "scholkopf".
 */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøłđðþıħŋ]/g, (letter) => latin[letter] ?? letter);
}

/** The ASCII letters and digits of a text in lower case: "Schölkopf" → `scholkopf`. Other scripts leave nothing. */
export function asciiLetters(text: string): string {
  return plainLetters(text).replaceAll(/[^a-z0-9]+/g, '');
}
