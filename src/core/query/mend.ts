import { chunks, keyOf } from '../words/chunk.ts';
import { lettersOf } from '../words/unspaced.ts';
import { foldLetters } from '../words/foldLetters.ts';
import type { Addition, Concept, Understanding } from './concept.ts';
import { lesser, readAlso, standsIn, within } from './concept.ts';
import type { Engine, Term } from '../index/engine.ts';
import { holding } from './found.ts';
import type { Scope } from './parse.ts';
import { respell } from './respell.ts';

/** Letters at the beginning or the ending that two slips leave as they are. */
const INTACT = 3;

/** Reads each word that occurs nowhere as those that may have been meant. */
export async function mend(concepts: readonly Concept[], engine: Engine): Promise<Understanding> {
  return {
    concepts: await Promise.all(
      concepts.map(async (concept) => {
        const { rows, occurs, chunk } = concept;
        const isKnown = rows.size > 0 || occurs || chunk.isIdentifier;
        return isKnown ? concept : readAlso(concept, await readings(concept, engine));
      }),
    ),
  };
}

async function readings(concept: Concept, engine: Engine): Promise<Addition[]> {
  const { chunk, scope } = concept;
  if (chunk.unspaced) return shorten(concept, engine);
  const parts = chunk.parts.length > 1 ? await mendParts(concept, engine) : [];
  if (parts.length > 0) return parts;
  const word = plain(chunk.text);
  const terms = await termsLike(word, scope, engine);
  const candidates = respell(word, terms);
  const meant = candidates.some(({ likely }) => likely) ? candidates : [];
  // Nothing that a single slip explains: perhaps a space is missing.
  const halves = (meant[0]?.distance ?? Infinity) > 1 ? await split(scope, word, terms, engine) : [];
  if (halves.length > 0) return halves;
  if (meant.length === 0) return [{ near: candidates.map((candidate) => candidate.word) }];
  return Promise.all(
    meant.map(async (candidate, rank) => {
      const keys = [keyOf(candidate.word)];
      const found = await holding(keys, engine, weightOf(rank, candidate.distance));
      const rows = within(found, scope);
      return { rows, keys, respelled: [{ word: candidate.word, rows }] };
    }),
  );
}

/** Of 모델을 papers may hold 모델 alone: endings and particles hang on the words of scripts without spaces. */
async function shorten({ chunk, scope }: Concept, engine: Engine): Promise<Addition[]> {
  for (let length = chunk.parts.length - 1; length > 0; length--) {
    const parts = chunk.parts.slice(0, length);
    const rows = within(await holding(parts, engine, lesser.respelled), scope);
    if (rows.size === 0) continue;
    const letters = lettersOf(chunk.text).slice(0, length + 1);
    const word = letters.map(({ text }) => text).join('');
    return [{ rows, respelled: [{ word, rows }], synonyms: [parts] }];
  }
  return [];
}

/** Of "post-trianing" only the second word is wrong. */
async function mendParts({ chunk, scope }: Concept, engine: Engine): Promise<Addition[]> {
  const pieces = chunk.text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((piece) => piece !== '');
  if (pieces.length !== chunk.parts.length) return [];
  const words = await Promise.all(
    pieces.map(async (piece, at) => {
      const key = chunk.parts[at] ?? '';
      if (!chunk.content.includes(key) || within(await holding([key], engine), scope).size > 0)
        return [piece];
      const word = plain(piece);
      const candidates = respell(word, await termsLike(word, scope, engine));
      // What it stands beside speaks for a slip in a short word, too: "multi-tsak".
      const meant = candidates.filter(({ likely, distance }) => likely || distance <= 1);
      return meant.map((candidate) => candidate.word);
    }),
  );
  if (words.some((each) => each.length === 0)) return [];
  // Of two broken words the likeliest of each only: the others would multiply.
  const broken = words.findIndex((each) => each.length > 1);
  const found = await Promise.all(
    (words[broken] ?? ['']).map(async (candidate, rank) => {
      const word = words.map((each, at) => (at === broken ? candidate : (each[0] ?? ''))).join('-');
      const keys = chunks(word).flatMap(({ content }) => content);
      const rows = within(await holding(keys, engine, weightOf(rank, 1)), scope);
      return { rows, keys, respelled: [{ word, rows }] };
    }),
  );
  return found.filter(({ rows }) => rows.size > 0);
}

/** A likelier reading counts more, and a nearer one. */
export function weightOf(rank: number, distance: number): number {
  return lesser.respelled * 0.85 ** rank * 0.8 ** Math.max(0, distance - 1);
}

/** A word as the vocabulary spells it. */
export function plain(word: string): string {
  return foldLetters(word).replaceAll(/[^\p{L}\p{N}\p{M}]/gu, '');
}

/** Words of the shelf, where the word is looked for, that share its beginning or its ending. */
export async function termsLike(word: string, scope: Scope, engine: Engine): Promise<Term[]> {
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
  return [...new Map(near.flat().map((term) => [term.word, term])).values()].filter((term) =>
    standsIn(term, scope),
  );
}

/** Shortest half of a word that was written in one. */
const HALF = 3;

/** Reads a word as two, if papers hold both; the longest first half that does is taken. */
async function split(
  scope: Scope,
  word: string,
  terms: readonly Term[],
  engine: Engine,
): Promise<Addition[]> {
  const halves = terms
    .filter(
      (term) =>
        term.word.length >= HALF && term.word.length <= word.length - HALF && word.startsWith(term.word),
    )
    .toSorted((a, b) => b.word.length - a.word.length);
  for (const { word: first } of halves) {
    const second = word.slice(first.length);
    const keys = [keyOf(first), keyOf(second)];
    const rows = within(await holding(keys, engine, lesser.parts), scope);
    if (rows.size > 0) return [{ rows, keys, split: `${first} ${second}` }];
  }
  return [];
}
