/**
 * The scripts whose words are not told by spaces. Korean has spaces, but hangs its particles on the words. The long
 * vowel of Kana, `ー`, is of no script by itself: `scx` names the scripts a sign is used in.
 */
const scripts = [
  'Han',
  'Hira',
  'Kana',
  'Bopo',
  'Hang',
  'Thai',
  'Lao',
  'Khmr',
  'Mymr',
  'Tale',
  'Talu',
  'Lana',
  'Tavt',
];

/** A letter or digit of these scripts, as a class of a pattern with the flag `v`. */
export const UNSPACED = String.raw`[[\p{L}\p{N}]&&[${scripts.map((script) => String.raw`\p{scx=${script}}`).join('')}]]`;

/** Any other letter or digit, likewise. */
export const SPACED = String.raw`[[\p{L}\p{N}]--${UNSPACED}]`;

/** A letter of such a script with the marks on it; half-width Kana has its marks behind it. */
export const UNSPACED_LETTER = String.raw`${UNSPACED}[\p{M}\uFF9E\uFF9F]*`;

const letter = new RegExp(UNSPACED_LETTER, 'gv');

/** The letters of a run of such a script, each with where it begins. */
export function lettersOf(run: string): { text: string; start: number }[] {
  // Most words are ASCII, which has none of them.
  if (/^[\x20-\x7e]*$/.test(run)) return [];
  return Array.from(run.matchAll(letter), ({ 0: text, index }) => ({ text, start: index }));
}

/**
 * The words of a run of such a script as dictionaries have them; letters that are in none are a word together. Those
 * differ between browsers: good enough to ask by or to name a topic, never for what an index and a query must agree on.
 */
export function unspacedWords(run: string): { text: string; start: number }[] {
  // Firefox has it since version 125 (2024); without it a run is one word.
  if (run.length === 1 || !('Segmenter' in Intl)) return [{ text: run, start: 0 }];
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const words: { text: string; start: number }[] = [];
  let wasLetter = false;
  for (const { segment, index } of segmenter.segment(run)) {
    const isLetter = segment.length === 1 || lettersOf(segment).length < 2;
    const last = words.at(-1);
    if (last && isLetter && wasLetter) last.text += segment;
    else words.push({ text: segment, start: index });
    wasLetter = isLetter;
  }
  return words;
}

let segmenter: Intl.Segmenter | undefined;
