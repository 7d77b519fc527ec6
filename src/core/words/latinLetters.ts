/** Latin letters that Unicode does not take apart into a base and an accent, and how they are spelled without. */
const letters = new Map(
  'ß ss|æ ae|œ oe|ø o|ł l|đ d|ð d|þ th|ı i|ħ h|ŋ ng'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** A text in lower case with these letters spelled without. */
export function spellLatin(text: string): string {
  return text.replaceAll(/[ßæœøłđðþıħŋ]/g, (letter) => letters.get(letter) ?? letter);
}
