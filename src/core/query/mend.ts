import { chunks, keyOf } from '../words/chunk.ts';
import { lettersOf } from '../words/unspaced.ts';
import { foldLetters } from '../words/foldLetters.ts';
import type { Concept } from './concept.ts';
import { holdingAll, lesser, standsIn, within } from './concept.ts';
import type { Engine, Term } from '../index/engine.ts';
import { rowsOf, union } from './found.ts';
import type { Candidate } from './respell.ts';
import { respell } from './respell.ts';

/** Letters at the beginning or the ending that two slips leave as they are. */
const INTACT = 3;

/** Adds the papers of the words that a word which occurs nowhere may have been meant as. */
export async function mend(concept: Concept, engine: Engine): Promise<void> {
  if (concept.chunk.isIdentifier) return;
  if (concept.chunk.unspaced) return shorten(concept, engine);
  if (concept.chunk.parts.length > 1 && (await mendParts(concept, engine))) return;
  const word = plain(concept.chunk.text);
  const terms = (await termsLike(word, engine)).filter((term) => standsIn(term, concept.scope));
  const candidates = respell(word, terms);
  // Nothing that a single slip explains: perhaps a space is missing.
  if ((candidates[0]?.distance ?? Infinity) > 1 && (await split(concept, word, terms, engine))) return;
  for (const [rank, candidate] of candidates.entries()) await read(concept, candidate, rank, engine);
}

/** Of 모델을 papers may hold 모델 alone: endings and particles hang on the words of scripts without spaces. */
async function shorten({ chunk, scope, ...concept }: Concept, engine: Engine): Promise<void> {
  for (let length = chunk.parts.length - 1; length > 0; length--) {
    const parts = chunk.parts.slice(0, length);
    const rows = within(await holdingAll(parts, lesser.respelled, engine), scope);
    if (rows.size === 0) continue;
    const word = lettersOf(chunk.text)
      .slice(0, length + 1)
      .map(({ text }) => text)
      .join('');
    concept.respelled.push({ word, rows });
    concept.synonyms.push(parts);
    union(concept.rows, rows);
    return;
  }
}

/** Of "post-trianing" only the second word is wrong. */
async function mendParts({ chunk, scope, ...concept }: Concept, engine: Engine): Promise<boolean> {
  const pieces = chunk.text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((piece) => piece !== '');
  if (pieces.length !== chunk.parts.length) return false;
  const words = await Promise.all(
    pieces.map(async (piece, at) => {
      const key = chunk.parts[at] ?? '';
      if (!chunk.content.includes(key) || within(rowsOf(await engine.find(key)), scope).size > 0)
        return [piece];
      const word = plain(piece);
      const terms = (await termsLike(word, engine)).filter((term) => standsIn(term, scope));
      return respell(word, terms).map((candidate) => candidate.word);
    }),
  );
  if (words.some((each) => each.length === 0)) return false;
  // Of two broken words the likeliest of each only: the others would multiply.
  const broken = words.findIndex((each) => each.length > 1);
  for (const [rank, candidate] of (words[broken] ?? ['']).entries()) {
    const word = words.map((each, at) => (at === broken ? candidate : (each[0] ?? ''))).join('-');
    const keys = chunks(word).flatMap(({ content }) => content);
    const rows = within(await holdingAll(keys, weightOf(rank, 1), engine), scope);
    if (rows.size === 0) continue;
    concept.respelled.push({ word, rows });
    for (const key of keys) concept.keys.add(key);
    union(concept.rows, rows);
  }
  return concept.respelled.length > 0;
}

/** A likelier reading counts more, and a nearer one. */
function weightOf(rank: number, distance: number): number {
  return lesser.respelled * 0.85 ** rank * 0.8 ** Math.max(0, distance - 1);
}

/** A word as the vocabulary spells it. */
export function plain(word: string): string {
  return foldLetters(word).replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');
}

export async function termsLike(word: string, engine: Engine): Promise<Term[]> {
  // As heard: "hipergraf" has neither the beginning nor the ending of "hypergraph".
  const heard = word.replace(/^f|f$/g, 'ph').replace(/^(.)i/, '$1y');
  // A single slip leaves one half as it is, and a half leads straight to the word among thousands on "-ion".
  const lengths = new Set([INTACT, Math.max(INTACT, word.length >> 1)]);
  const near = await Promise.all(
    [...new Set([word, heard])].flatMap((each) =>
      [...lengths].flatMap((length) => [
        engine.beginningLike(each.slice(0, length)),
        engine.endingLike(each.slice(-length)),
      ]),
    ),
  );
  return [...new Map(near.flat().map((term) => [term.word, term])).values()];
}

async function read(
  concept: Concept,
  { word, distance }: Candidate,
  rank: number,
  engine: Engine,
): Promise<void> {
  const key = keyOf(word);
  const rows = within(rowsOf(await engine.find(key), weightOf(rank, distance)), concept.scope);
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
