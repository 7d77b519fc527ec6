import { accents } from './texNotation.ts';

const accented =
  /\\(?:(["'`^~=.])\s?|([cvuHdkrbt])(?=[{ \\]) ?)(?:\{\s*(?:\\([ij])(?:\{\})?|(\p{L}))\s*\}|\\([ij])(?:\{\}|(?![A-Za-z]) ?)|(\p{L}))/uy;
const acceptable: Readonly<Record<string, RegExp>> = {
  b: /^[bdhklnrtz]$/i,
  r: /^[auwy]$/i,
  d: /^[a-z]$/i,
  k: /^[aeiou]$/i,
  t: /^$/,
};

/**
 * The accented letter written at `at`: `\"o`, `\'{e}`, `\v{c}`, `\'\i`. In Unicode's composed form (NFC).
 * `\b{eta}`, `\k{appa}` are not accents but Greek letters that a converter cut in two.
 */
export function findAccent(source: string, at: number): { end: number; value: string } | undefined {
  accented.lastIndex = at;
  const match = accented.exec(source);
  if (match === null) return undefined;
  const sign = match[1] ?? match[2] ?? '';
  const letter = match[3] ?? match[4] ?? match[5] ?? match[6] ?? '';
  const combining = accents.get(sign);
  if (combining === undefined || acceptable[sign]?.test(letter) === false) return undefined;
  // `\~ about` and `\' s` are no accents: with a space only the letter commands, as in `\v s`.
  if (match[1] !== undefined && /\s/.test(source[at + 2] ?? '')) return undefined;
  return { end: accented.lastIndex, value: (letter + combining).normalize('NFC') };
}
