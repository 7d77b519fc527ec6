import { identifierKey } from '../ids/identifierKey.ts';
import { keysOf, type Chunk } from './chunkKeys.ts';
import { fold } from './fold.ts';
import { remember } from './remember.ts';
import { lettersOf, SPACED, UNSPACED_LETTER, unspacedWords } from './unspaced.ts';

export { keyOf, type Chunk } from './chunkKeys.ts';

// A run of letters and digits, held together by the signs that names and formulas use, with "(n)" and "++" at its end.
// Scripts without spaces give overlapping pairs of letters, which index and query agree on without a dictionary. The
// non-joiner of Persian parts a word as a hyphen does; what steers line breaks is no part of a word.
const CHUNK = new RegExp(
  String.raw`(?:https?:\/\/|www\.|(?:doi:)?10\.\d{4,9}\/)[^\s"<>，。；：、！？（）「」《》【】]+|((?:${UNSPACED_LETTER})+)|` +
    String.raw`${SPACED}(?:[${SPACED}\p{M}]|[\-‐‑–'’.:\/\^@&+_*\u200C\u200D\xAD\u200B\u200E\u200F\u2060\uFEFF](?=${SPACED}))*` +
    String.raw`(?:\((?:[a-z]|\d{1,2})\)|\+\+|#(?!${SPACED}))?`,
  'gv',
);

const LONGEST = 64;
const LONGEST_ADDRESS = 300;

/** What ends a sentence after an address, or closes a bracket around it. */
const AFTER = /(?<![^\p{L}\p{N}/])[^\p{L}\p{N}/]+$/u;

/** The chunks of a plain text, in order. */
export function chunks(text: string): readonly Chunk[] {
  const same = recent.get(text);
  if (same) return same;
  const found = read(text, pairsOf);
  if (text.length >= LONG) remember(recent, text, found, MOST_RECENT);
  return found;
}

/**
 * The chunks of a text as a query asks for them: of a script without spaces not pairs of letters but words, of whose
 * pairs a paper must hold all. Where this browser's dictionary cuts words otherwise than another's, the pairs are the
 * same.
 */
export function queryWords(text: string): Chunk[] {
  return read(text, (run) =>
    unspacedWords(run).map(({ text: word, start }) => {
      const [first = '', ...others] = pairsOf(word).map(({ whole }) => whole);
      return unspaced(word, start, [first, ...others.slice(0, -1)]);
    }),
  );
}

function read(text: string, readRun: (run: string) => Chunk[]): Chunk[] {
  const found: Chunk[] = [];
  for (const { 0: whole, 1: run, index } of text.matchAll(CHUNK)) {
    if (run !== undefined) {
      for (const chunk of readRun(run)) found.push({ ...chunk, start: index + chunk.start });
      continue;
    }
    const isIdentifier = identifierKey(whole) !== undefined;
    if (whole.length > (isIdentifier ? LONGEST_ADDRESS : LONGEST)) continue;
    if (!isIdentifier && /^https?:/.test(whole)) continue;
    found.push({ ...keysOf(isIdentifier ? whole.replace(AFTER, '') : whole), start: index });
  }
  return found;
}

// An abstract is read to judge it, to mark it and to say why it matched, and again at the next letter typed.
const recent = new Map<string, readonly Chunk[]>();
const LONG = 200;
const MOST_RECENT = 100;

/** Too common to be searched for on its own? */
export function isStop({ content }: Chunk): boolean {
  return content.length === 0;
}

/** The letters of a run two by two, and the last alone. */
function pairsOf(run: string): Chunk[] {
  const letters = lettersOf(run);
  return letters.map(({ text, start }, at) => {
    const pair = text + (letters[at + 1]?.text ?? '');
    return { ...unspaced(pair, start, [fold(pair)]), bare: fold(text) };
  });
}

function unspaced(text: string, start: number, parts: readonly string[]): Chunk {
  const whole = fold(text);
  const is = { unspaced: true, isIdentifier: false };
  return { text, start, parts, folds: parts, content: parts, whole, bare: whole, ...is };
}
