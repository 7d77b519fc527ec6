import { identifierKey } from '../ids/identifierKey.ts';
import { spellGreek } from './greek.ts';
import { fold } from './terms.ts';
import { stem } from './stem.ts';
import { stopWords } from './stopWords.ts';
import { lettersOf, SPACED, UNSPACED_LETTER } from './unspaced.ts';

/** What stands between spaces, as an index sees it: "GraphHash", "post-training", "SE(n)", "SpecDec++", "models". */
export interface Chunk {
  /** As written. */
  text: string;
  /** UTF-16 offset in the text. */
  start: number;
  /** The keys of its parts: graph, hash. One for a plain word. */
  parts: readonly string[];
  /** The same words before their endings were cut: what two texts share when they use the very same word. */
  folds: readonly string[];
  /** Of these, the ones that carry meaning: "first-hitting" has one. */
  content: readonly string[];
  /** The key of it all: graphhash. Equal to the only part for a plain word. */
  whole: string;
  /**
   * The same without signs at its end: who looks for SpecDec++ may type "specdec". Of a pair of letters the first, which
   * may be asked for alone.
   */
  bare: string;
  /** Two letters of a script without spaces, of which the second begins the next pair; or the last of a run, alone. */
  unspaced: boolean;
  /** An arXiv id, a DOI or an address: it has one key, and none of its words is one. */
  isIdentifier: boolean;
}

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
const AFTER = /[^\p{L}\p{N}/]+$/u;

/** The chunks of a plain text, in order. */
export function chunks(text: string): readonly Chunk[] {
  const same = recent.get(text);
  if (same) return same;
  const found: Chunk[] = [];
  for (const { 0: whole, 1: run, index } of text.matchAll(CHUNK)) {
    if (run !== undefined) {
      found.push(...pairsOf(whole, index));
      continue;
    }
    const isIdentifier = identifierKey(whole) !== undefined;
    if (whole.length > (isIdentifier ? LONGEST_ADDRESS : LONGEST)) continue;
    if (!isIdentifier && /^https?:/.test(whole)) continue;
    found.push({ ...keysOf(isIdentifier ? whole.replace(AFTER, '') : whole), start: index });
  }
  if (text.length >= LONG) remember(recent, text, found, MOST_RECENT);
  return found;
}

// An abstract is read to judge it, to mark it and to say why it matched, and again at the next letter typed.
const recent = new Map<string, readonly Chunk[]>();
const LONG = 200;
const MOST_RECENT = 100;

/** The key under which a word is indexed and looked up. */
export function keyOf(word: string): string {
  return wordOf(word).key;
}

/** Too common to be searched for on its own? */
export function isStop({ content }: Chunk): boolean {
  return content.length === 0;
}

interface Word {
  folded: string;
  key: string;
  stop: boolean;
}

function wordOf(text: string): Word {
  const folded = fold(text);
  return { folded, key: stem(folded), stop: stopWords.has(folded) };
}

type Keys = Omit<Chunk, 'start'>;

// A shelf says the same words again and again, and folding them costs most of the time of an index.
const known = new Map<string, Keys>();
const MOST_KNOWN = 100_000;

function keysOf(text: string): Keys {
  const same = known.get(text);
  if (same) return same;
  const keys = /^[a-z]+$/.test(text) ? keysOfWord(text) : keysOfChunk(text);
  remember(known, text, keys, MOST_KNOWN);
  return keys;
}

function keysOfWord(text: string): Keys {
  const { folded, key, stop } = wordOf(text);
  return {
    text,
    parts: [key],
    folds: [folded],
    content: stop ? [] : [key],
    whole: key,
    bare: key,
    unspaced: false,
    isIdentifier: false,
  };
}

/** The letters of a run two by two, and the last alone. */
function pairsOf(run: string, start: number): Chunk[] {
  const letters = lettersOf(run);
  return letters.map((letter, at) => {
    const next = letters[at + 1];
    const text = letter.text + (next?.text ?? '');
    const [whole, bare] = [fold(text), fold(letter.text)];
    const only = [whole];
    return {
      text,
      start: start + letter.start,
      parts: only,
      folds: only,
      content: only,
      whole,
      bare,
      unspaced: true,
      isIdentifier: false,
    };
  });
}

/** Drops the oldest when there are too many. */
function remember<Value>(memory: Map<string, Value>, text: string, value: Value, most: number): void {
  const [oldest] = memory.size >= most ? memory.keys() : [];
  if (oldest !== undefined) memory.delete(oldest);
  memory.set(text, value);
}

function keysOfChunk(text: string): Keys {
  const key = identifierKey(text);
  if (key !== undefined)
    return {
      text,
      parts: [key],
      folds: [key],
      content: [key],
      whole: key,
      bare: key,
      unspaced: false,
      isIdentifier: true,
    };
  const spelled = text
    .replace(/[\xAD\u200B\u200D-\u200F\u2060\uFEFF]/g, '')
    .replace(/’/g, "'")
    .replace(/'s?$/, '');
  const pieces = spelled
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((piece) => piece !== '')
    .map(spellGreek);
  const words = pieces.flatMap(camelParts).map(wordOf);
  const parts = words.map(({ key }) => key);
  const folds = words.map(({ folded }) => folded);
  const content = words.flatMap(({ key, stop }) => (stop ? [] : [key]));
  const plain = pieces.join('');
  // "O(n)" is not "on", nor is "A(n)" "an".
  const joined = spelled.endsWith(')') && stopWords.has(fold(plain)) ? pieces.join('of') : plain;
  const signs = spelled.endsWith('++') ? 'plusplus' : spelled.endsWith('#') ? 'sharp' : '';
  const bare = parts.length === 1 ? (parts[0] ?? '') : keyOf(joined);
  const whole = signs === '' ? bare : keyOf(joined + signs);
  return {
    text,
    parts,
    folds,
    content: content.length === 0 && parts.length > 1 ? [bare] : content,
    whole,
    bare,
    unspaced: false,
    isIdentifier: false,
  };
}

/** "GraphHash" → Graph, Hash; "LoRA" and "QuEST" stay, for "Lo" and "Qu" are no words. */
function camelParts(piece: string): string[] {
  const parts = piece.split(/(?<=\p{Ll})(?=\p{Lu})/u);
  return parts.length > 1 && parts.every((part) => part.length > 2 || /^\p{Lu}{2}$/u.test(part))
    ? parts
    : [piece];
}
