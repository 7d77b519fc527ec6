import type { Understood } from './answer.ts';
import { chunks, keyOf } from './chunk.ts';
import type { Chunk } from './chunk.ts';
import type { Engine } from './engine.ts';
import { fields } from './engine.ts';
import { intersection, rowsOf, union } from './found.ts';
import type { Rows } from './found.ts';
import type { Clause, Scope } from './parse.ts';
import type { Candidate } from './respell.ts';
import { respell } from './respell.ts';

/** One reading of a word as typed. */
export interface Reading {
  /** For display: the word searched. */
  word: string;
  keys: readonly string[];
  rows: Rows;
}

/** One word of a query and the papers that hold it, in any of its readings. */
export interface Concept {
  chunk: Chunk;
  rows: Rows;
  /** Other spellings that were searched because the typed one occurs nowhere. */
  respelled: Reading[];
  /** Keys that stand for this word in a text; the last may be a beginning. */
  keys: Set<string>;
  beginning: string | undefined;
  understood: Understood[];
}

/** How a word may be read. */
export interface Leeway {
  scope: Scope;
  /** As typed only. */
  literal: boolean;
  /** May be unfinished. */
  typing: boolean;
}

/** A reading that was not typed counts less than one that was. */
const lesser = { beginning: 0.7, part: 0.9, respelled: 0.9 };

/** Beginnings shorter than this name too many words. */
const SHORTEST_BEGINNING = 2;

/** Finds the papers of one word. */
export async function findConcept(chunk: Chunk, leeway: Leeway, engine: Engine): Promise<Concept> {
  const concept: Concept = { chunk, rows: new Map(), respelled: [], keys: new Set([chunk.whole]), beginning: undefined, understood: [] };
  union(concept.rows, rowsOf(await engine.find(chunk.whole)));
  if (chunk.parts.length > 1) {
    const parts = await Promise.all(chunk.parts.filter((key) => key.length > 1).map(async (key) => rowsOf(await engine.find(key), lesser.part)));
    union(concept.rows, intersection(parts));
    for (const key of chunk.parts) concept.keys.add(key);
  }
  if (leeway.typing) await findBeginning(concept, engine);
  if (concept.rows.size === 0 && !leeway.literal) await findRespelled(concept, engine);
  restrict(concept.rows, leeway.scope);
  return concept;
}

async function findBeginning(concept: Concept, engine: Engine): Promise<void> {
  const beginning = concept.chunk.text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  if (beginning.length < SHORTEST_BEGINNING || concept.chunk.parts.length > 1) return;
  concept.beginning = beginning;
  const matches = await engine.find(beginning, true);
  union(concept.rows, rowsOf(matches, concept.rows.size > 0 ? lesser.beginning * 0.5 : lesser.beginning));
  if (matches.length > 0) return;
  // A beginning longer than the stem ("quantizat"), or one that too many words have.
  const terms = (await engine.beginningLike(beginning))
    .filter(({ word }) => word.startsWith(beginning))
    .toSorted((a, b) => b.papers - a.papers)
    .slice(0, 4);
  for (const { word } of terms) {
    const key = keyOf(word);
    concept.keys.add(key);
    union(concept.rows, rowsOf(await engine.find(key), lesser.beginning));
  }
}

async function findRespelled(concept: Concept, engine: Engine): Promise<void> {
  const word = concept.chunk.text.toLowerCase().normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '');
  const near = [...(await engine.beginningLike(word))];
  let candidates = respell(word, near);
  if ((candidates[0]?.distance ?? 9) > 1) candidates = respell(word, [...near, ...(await engine.endingLike(word))]);
  for (const [rank, candidate] of candidates.entries()) {
    const reading = await readingOf(candidate, rank, engine);
    concept.respelled.push(reading);
    for (const key of reading.keys) concept.keys.add(key);
    union(concept.rows, reading.rows);
  }
}

async function readingOf({ word, distance }: Candidate, rank: number, engine: Engine): Promise<Reading> {
  const key = keyOf(word);
  const weight = lesser.respelled * 0.85 ** rank * 0.8 ** Math.max(0, distance - 1);
  return { word, keys: [key], rows: rowsOf(await engine.find(key), weight) };
}

function restrict(rows: Rows, scope: Scope): void {
  if (scope === 'any') return;
  for (const [row, found] of rows) if ((found.fields & fields[scope]) === 0) rows.delete(row);
}

/** The chunks of a clause. */
export function chunksOf(clause: Clause): Chunk[] {
  return chunks(clause.text);
}
