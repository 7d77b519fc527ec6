import { american, fold } from '../words/fold.ts';
import { lettersOf } from '../words/unspaced.ts';
import { foldLetters } from '../words/foldLetters.ts';
import type { Chunk } from '../words/chunk.ts';
import { keyOf } from '../words/chunk.ts';
import type { Engine, Term } from '../index/engine.ts';
import { fields } from '../index/engine.ts';
import { isOneWord } from '../index/entry.ts';
import type { Understood } from './answer.ts';
import { holding, union } from './found.ts';
import type { Rows } from './found.ts';
import type { Clause, Scope } from './parse.ts';

/** One word of a query and the papers that hold it, in any way it is read. */
export interface Concept {
  readonly chunk: Chunk;
  readonly scope: Scope;
  /** In quotation marks, and nothing more. */
  readonly quoted: boolean;
  readonly rows: Rows;
  /** It is a word of the shelf, be it only outside the scope. */
  readonly occurs: boolean;
  /** Words that were searched instead of one that occurs nowhere. */
  readonly respelled: readonly { word: string; rows: Rows }[];
  /** Words that look like one that occurs nowhere, likeliest first; not searched for. */
  readonly near?: readonly string[];
  /** Its papers hold a word that looks like it and were found by other words: they need not hold it. */
  readonly isSupposed?: boolean;
  /** Two words that it was read as: "fine tuning" for "finetuning". */
  readonly split?: string;
  /** Keys that stand for this word in a text. */
  readonly keys: readonly string[];
  /** Phrases that mean the same, each as the keys of its words. */
  readonly synonyms: readonly (readonly string[])[];
  /** What an unfinished word begins with. */
  readonly beginning?: string | undefined;
  /** It was found as the beginning of other words only. */
  readonly isBegun?: boolean;
  /** It was read as an initial: its beginning is that of a given name, and of no other word. */
  readonly isInitial?: boolean;
}

/** What one more way to read a word adds to it. */
export type Addition = Partial<Concept>;

/** Words of a query, read in one more way, and what is to be said of that. */
export interface Understanding {
  concepts: readonly Concept[];
  understood?: readonly Understood[];
}

/** A reading that was not typed counts less than one that was. */
export const lesser = { beginning: 0.7, parts: 0.9, partsOfOneWord: 0.3, respelled: 0.9 };

/** Finds the papers of a word as typed. */
export async function findConcept(chunk: Chunk, clause: Clause, engine: Engine): Promise<Concept> {
  const { scope } = clause;
  const { whole, unspaced, parts } = chunk;
  const inParts = parts.length > 1 && !unspaced;
  const forms = clause.literal || inParts || unspaced ? [] : ((await engine.formsOf?.(chunk.text)) ?? []);
  const keys = [...new Set([whole, ...forms])];
  const typed = union(
    await Promise.all((unspaced ? [parts] : keys.map((key) => [key])).map((each) => holding(each, engine))),
  );
  const weight = isOneWord(chunk) ? lesser.partsOfOneWord : lesser.parts;
  const rows = inParts ? union([typed, await holding(chunk.content, engine, weight)]) : typed;
  return {
    chunk,
    scope,
    quoted: clause.phrase && !clause.literal && scope === 'any',
    occurs: rows.size > 0,
    rows: within(rows, scope),
    respelled: [],
    keys: inParts ? [whole, ...parts] : keys,
    // Its pairs stand for it in a row only, and a single letter as the first of a pair.
    synonyms: unspaced && parts.length > 1 ? [parts] : [],
    beginning: unspaced && lettersOf(chunk.text).length === 1 ? whole : undefined,
  };
}

/** The word read in other ways as well, where it is looked for; what it found before stays. */
export function readAlso(concept: Concept, more: readonly Addition[]): Concept {
  const all: readonly Addition[] = [concept, ...more];
  return {
    ...more.reduce<Concept>((known, each) => ({ ...known, ...each }), concept),
    rows: union(all.flatMap(({ rows }) => (rows ? [within(rows, concept.scope)] : []))),
    keys: all.flatMap(({ keys = [] }) => keys),
    synonyms: all.flatMap(({ synonyms = [] }) => synonyms),
    respelled: all.flatMap(({ respelled = [] }) => respelled),
  };
}

/** A word of this many letters or more that occurs as typed is taken as finished. */
const LONG = 5;

/** Endings with which a word that occurs is whole, and needs no look at the vocabulary. */
const FINISHED = /(?:ing|ed|ion|s|ly|ity|ness)$/;

/** Words that a beginning is completed to: fewer for a single letter, which says little and may cost much. */
const most = { letter: 3, beginning: 12 };

/** Reads a word as the words that it may become, too. */
export async function finish(concept: Concept, engine: Engine): Promise<Concept> {
  const { chunk, scope, rows } = concept;
  const before = chunk.parts.slice(0, -1);
  const last = chunk.text.split(/[^\p{L}\p{N}\p{M}]+/u).at(-1) ?? '';
  if (chunk.isIdentifier || chunk.unspaced || isWholeName(concept, last)) return concept;
  const beginning = americanBeginning(last.toLowerCase());
  const isLong = rows.size > 0 && beginning.length >= LONG;
  if (beginning === '' || (isLong && (chunk.whole === chunk.folds[0] || FINISHED.test(beginning))))
    return concept;
  // "tucke" shares its stem with "tucked", and is not finished for it.
  const known = await engine.beginningLike(beginning);
  if (isLong && known.some(({ word }) => fold(word) === fold(beginning))) return concept;
  const terms = known
    .filter((term) => term.word.startsWith(beginning) && term.word !== beginning && standsIn(term, scope))
    .toSorted((a, b) => b.papers - a.papers || a.word.length - b.word.length);
  const enough = beginning.length === 1 && scope === 'any' ? most.letter : most.beginning;
  const longer = [...new Set(terms.map(({ word }) => keyOf(word)))].slice(0, enough);
  const weight = lesser.beginning * (rows.size > 0 ? 0.6 : 1);
  const found = await Promise.all(longer.map((key) => holding([...before, key], engine, weight)));
  const isBegun = rows.size === 0 && found.some(({ size }) => size > 0);
  return readAlso(concept, [{ beginning, keys: longer, isBegun }, ...found.map((each) => ({ rows: each }))]);
}

/** Signs between words that may go on: "post-trai", "precision/rec", "D'Ang". */
const BETWEEN_WORDS = /[-‐‑–/'’]/;

/** The M of "N:M" begins no word, nor does that of "N-M" where papers hold it as it is. */
function isWholeName({ chunk, rows }: Concept, last: string): boolean {
  if (chunk.parts.length === 1) return false;
  const sign = chunk.text.charAt(chunk.text.length - last.length - 1);
  return (sign !== '' && !BETWEEN_WORDS.test(sign)) || (last.length === 1 && rows.size > 0);
}

/** Those that hold the word where it is looked for. */
export function within(rows: Rows, scope: Scope): Rows {
  return scope === 'any'
    ? rows
    : new Map([...rows].filter(([, found]) => (found.fields & fields[scope]) !== 0));
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
