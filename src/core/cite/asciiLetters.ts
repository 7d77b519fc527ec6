/** Letters that Unicode does not take apart into a base and an accent. */
const whole: Record<string, string> = {
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
  ŋ: 'n',
};

/** The ASCII letters and digits of a text in lower case: "Schölkopf" → `scholkopf`. Other scripts leave nothing. */
export function asciiLetters(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþıħŋ]/g, (letter) => whole[letter] ?? '')
    .normalize('NFKD')
    .replaceAll(/[^a-z0-9]+/g, '');
}
