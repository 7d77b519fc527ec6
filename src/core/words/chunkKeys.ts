import { identifierKey } from '../ids/identifierKey.ts';
import { fold } from './fold.ts';
import { spellGreek } from './greek.ts';
import { remember } from './remember.ts';
import { stem } from './stem.ts';
import { stopWords } from './stopWords.ts';

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

/** The key under which a word is indexed and looked up. */
export function keyOf(word: string): string {
  return wordOf(word).key;
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

/** A chunk wherever it stands. */
export type Keys = Omit<Chunk, 'start'>;

// A shelf says the same words again and again, and folding them costs most of the time of an index.
const known = new Map<string, Keys>();
const MOST_KNOWN = 100_000;

/** What a chunk is found by. */
export function keysOf(text: string): Keys {
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
