import { keyOf } from './chunk.ts';
import type { Concept } from './concept.ts';
import { holdingAll, lesser, within } from './concept.ts';
import type { Engine, Term } from './engine.ts';
import { rowsOf, union } from './found.ts';
import type { Candidate } from './respell.ts';
import { respell } from './respell.ts';

/** Letters at the beginning or the ending that two slips leave as they are. */
const INTACT = 3;

/** Adds the papers of the words that a word which occurs nowhere may have been meant as. */
export async function mend(concept: Concept, engine: Engine): Promise<void> {
  const word = concept.chunk.text
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  // As heard: "hipergraf" has neither the beginning nor the ending of "hypergraph".
  const heard = word.replace(/^f|f$/g, 'ph').replace(/^(.)i/, '$1y');
  const near = await Promise.all(
    [...new Set([word, heard])].flatMap((each) => [
      engine.beginningLike(each.slice(0, INTACT)),
      engine.endingLike(each.slice(-INTACT)),
    ]),
  );
  const terms = [...new Map(near.flat().map((term) => [term.word, term])).values()];
  const candidates = respell(word, terms);
  // Nothing that a single slip explains: perhaps a space is missing.
  if ((candidates[0]?.distance ?? Infinity) > 1 && (await split(concept, word, terms, engine))) return;
  for (const [rank, candidate] of candidates.entries()) await read(concept, candidate, rank, engine);
}

async function read(
  concept: Concept,
  { word, distance }: Candidate,
  rank: number,
  engine: Engine,
): Promise<void> {
  const key = keyOf(word);
  const weight = lesser.respelled * 0.85 ** rank * 0.8 ** Math.max(0, distance - 1);
  const rows = within(rowsOf(await engine.find(key), weight), concept.scope);
  concept.respelled.push({ word, rows });
  concept.keys.add(key);
  union(concept.rows, rows);
}

/** Shortest half of a word that was written in one. */
const HALF = 3;

/** Reads a word as two, if papers hold both; the longest first half that does is taken. */
async function split(
  concept: Concept,
  word: string,
  terms: readonly Term[],
  engine: Engine,
): Promise<boolean> {
  const halves = terms
    .filter(
      (term) =>
        term.word.length >= HALF && term.word.length <= word.length - HALF && word.startsWith(term.word),
    )
    .toSorted((a, b) => b.word.length - a.word.length);
  for (const { word: first } of halves) {
    const second = word.slice(first.length);
    const rows = within(await holdingAll([keyOf(first), keyOf(second)], lesser.parts, engine), concept.scope);
    if (rows.size === 0) continue;
    concept.split = `${first} ${second}`;
    for (const half of [first, second]) concept.keys.add(keyOf(half));
    union(concept.rows, rows);
    return true;
  }
  return false;
}
