import { american, fold } from '../words/fold.ts';
import { lettersOf } from '../words/unspaced.ts';
import { foldLetters } from '../words/foldLetters.ts';
import type { Chunk } from '../words/chunk.ts';
import { keyOf } from '../words/chunk.ts';
import type { Engine, Term } from '../index/engine.ts';
import { fields } from '../index/engine.ts';
import { isOneWord } from '../index/entry.ts';
import { intersection, rowsOf, union } from './found.ts';
import type { Rows } from './found.ts';
import type { Clause, Scope } from './parse.ts';

/** A word that was searched instead of one that occurs nowhere. */
export interface Reading {
  word: string;
  rows: Rows;
}

/** One word of a query and the papers that hold it, in any of its readings. */
export interface Concept {
  chunk: Chunk;
  scope: Scope;
  /** In quotation marks, and nothing more. */
  quoted: boolean;
  rows: Rows;
  /** It is a word of the shelf, be it only outside the scope. */
  occurs: boolean;
  respelled: Reading[];
  /** Two words that it was read as: "fine tuning" for "finetuning". */
  split: string | undefined;
  /** Keys that stand for this word in a text. */
  keys: Set<string>;
  /** Phrases that mean the same, each as the keys of its words. */
  synonyms: (readonly string[])[];
  /** What an unfinished word begins with. */
  beginning: string | undefined;
  /** It was read as an initial: its beginning is that of a given name, and of no other word. */
  isInitial: boolean;
}

/** A reading that was not typed counts less than one that was. */
export const lesser = { beginning: 0.7, parts: 0.9, partsOfOneWord: 0.3, respelled: 0.9 };

/** Finds the papers of a word as typed. */
export async function findConcept(chunk: Chunk, clause: Clause, engine: Engine): Promise<Concept> {
  const { scope } = clause;
  const keys = new Set([chunk.whole]);
  const { unspaced, parts } = chunk;
  const rows = unspaced ? await holdingAll(parts, 1, engine) : rowsOf(await engine.find(chunk.whole));
  if (parts.length > 1 && !unspaced) {
    for (const key of parts) keys.add(key);
    const weight = isOneWord(chunk) ? lesser.partsOfOneWord : lesser.parts;
    union(rows, await holdingAll(chunk.content, weight, engine));
  }
  const quoted = clause.phrase && !clause.literal && scope === 'any';
  return {
    chunk,
    scope,
    quoted,
    occurs: rows.size > 0,
    rows: within(rows, scope),
    respelled: [],
    split: undefined,
    keys,
    // Its pairs stand for it in a row only, and a single letter as the first of a pair.
    synonyms: unspaced && parts.length > 1 ? [parts] : [],
    beginning: unspaced && lettersOf(chunk.text).length === 1 ? chunk.whole : undefined,
    isInitial: false,
  };
}

/** A word of this many letters or more that occurs as typed is taken as finished. */
const LONG = 5;

/** Endings with which a word that occurs is whole, and needs no look at the vocabulary. */
const FINISHED = /(?:ing|ed|ion|s|ly|ity|ness)$/;

/** Words that a beginning is completed to: fewer for a single letter, which says little and may cost much. */
const most = { letter: 3, beginning: 12 };

/** Adds the papers of the words that this one may become. */
export async function finish(concept: Concept, engine: Engine): Promise<void> {
  const { chunk, scope, rows, keys } = concept;
  const before = chunk.parts.slice(0, -1);
  const last = chunk.text.split(/[^\p{L}\p{N}\p{M}]+/u).at(-1) ?? '';
  if (chunk.isIdentifier || chunk.unspaced || isWholeName(concept, last)) return;
  const beginning = americanBeginning(last.toLowerCase());
  const isLong = rows.size > 0 && beginning.length >= LONG;
  if (beginning === '' || (isLong && (chunk.whole === chunk.folds[0] || FINISHED.test(beginning)))) return;
  // "tucke" shares its stem with "tucked", and is not finished for it.
  const known = await engine.beginningLike(beginning);
  if (isLong && known.some(({ word }) => fold(word) === fold(beginning))) return;
  concept.beginning = beginning;
  const terms = known
    .filter((term) => term.word.startsWith(beginning) && term.word !== beginning && standsIn(term, scope))
    .toSorted((a, b) => b.papers - a.papers || a.word.length - b.word.length);
  const enough = beginning.length === 1 && scope === 'any' ? most.letter : most.beginning;
  const longer = [...new Set(terms.map(({ word }) => keyOf(word)))].slice(0, enough);
  const weight = lesser.beginning * (rows.size > 0 ? 0.6 : 1);
  const found = await Promise.all(longer.map((key) => holdingAll([...before, key], weight, engine)));
  for (const each of found) union(rows, within(each, scope));
  for (const key of longer) keys.add(key);
}

/** Signs between words that may go on: "post-trai", "precision/rec", "D'Ang". */
const BETWEEN_WORDS = /[-‐‑–/'’]/;

/** The M of "N:M" begins no word, nor does that of "N-M" where papers hold it as it is. */
function isWholeName({ chunk, rows }: Concept, last: string): boolean {
  if (chunk.parts.length === 1) return false;
  const sign = chunk.text.charAt(chunk.text.length - last.length - 1);
  return (sign !== '' && !BETWEEN_WORDS.test(sign)) || (last.length === 1 && rows.size > 0);
}

/** Papers that hold all of these words. */
export async function holdingAll(keys: readonly string[], weight: number, engine: Engine): Promise<Rows> {
  return intersection(await Promise.all(keys.map(async (key) => rowsOf(await engine.find(key), weight))));
}

/** Those that hold the word where it is looked for. */
export function within(rows: Rows, scope: Scope): Rows {
  if (scope !== 'any')
    for (const [row, found] of rows) if ((found.fields & fields[scope]) === 0) rows.delete(row);
  return rows;
}

/** Does a paper hold this word where it is looked for? "deep" is no beginning of an author's name. */
export function standsIn(term: Term, scope: Scope): boolean {
  return scope === 'any' || (term.fields & fields[scope]) !== 0;
}

/** The beginning of a British word as that of an American one: "optimis" may become "optimization". */
function americanBeginning(beginning: string): string {
  const plain = foldLetters(beginning);
  if (/(?:is|ys)$/.test(plain)) return american(`${plain}e`).slice(0, -1);
  return plain
    .replace(/(?<=..[iy])s(?=at(?:i(?:o(?:n)?)?)?$|in?g?$|e[drs]?$)/, 'z')
    .replace(/(?<=...o)u(?:r(?:al)?)?$/, (end) => end.slice(1));
}
