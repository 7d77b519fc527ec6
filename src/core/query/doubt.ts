import { keyOf } from '../words/chunk.ts';
import { lesser, readAlso } from './concept.ts';
import type { Concept, Understanding } from './concept.ts';
import type { Engine } from '../index/engine.ts';
import { holding, intersection } from './found.ts';
import { plain, termsLike } from './mend.ts';
import { respell } from './respell.ts';

/** A word that so few papers hold may be a slip that one of them made too. */
const RARE = 3;

/** By so many times as many papers must hold the word that was meant. */
const TIMES = 20;

/**
 * Reads "tranformers", a word that one paper of ten thousand holds by a slip of its own, as "transformers" too. Only
 * when no paper holds all that was asked for: a rare word is most often meant.
 */
export async function doubt(concepts: readonly Concept[], engine: Engine): Promise<Understanding> {
  if (concepts.length < 2 || intersection(concepts.map(({ rows }) => rows)).size > 0) return { concepts };
  const meant = await Promise.all(concepts.map((concept) => meantBy(concept, engine)));
  return {
    concepts: await Promise.all(
      concepts.map(async (concept, at) => {
        const keys = (meant[at] ?? []).map(keyOf);
        return readAlso(concept, [{ keys, rows: await holding(keys, engine, lesser.respelled) }]);
      }),
    ),
    understood: concepts.flatMap(({ chunk }, at) =>
      (meant[at] ?? []).map((word) => ({ kind: 'widened' as const, from: chunk.text, to: [word] })),
    ),
  };
}

/** The word that a rare one is a slip for, if any. */
async function meantBy({ chunk, rows, beginning, scope }: Concept, engine: Engine): Promise<string[]> {
  const isRare = rows.size > 0 && rows.size <= RARE && beginning === undefined;
  if (!isRare || chunk.parts.length > 1 || chunk.unspaced) return [];
  const word = plain(chunk.text);
  const others = (await termsLike(word, scope, engine)).filter((term) => keyOf(term.word) !== chunk.whole);
  return respell(word, others)
    .filter(({ distance, likely, papers }) => likely && distance <= 1 && papers >= TIMES * rows.size)
    .map((candidate) => candidate.word)
    .slice(0, 1);
}
