/** Latin letters that Unicode does not take apart into a base and an accent, and how they are spelled without. */
const spelling: Record<string, string> = {
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

/** A text in lower case with its Latin letters in ASCII: "Schölkopf" → "scholkopf". Other scripts and signs stay. */
export function plainLetters(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[ßæœøłđðþıħŋ]/g, (letter) => spelling[letter] ?? letter);
}
