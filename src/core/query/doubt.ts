import type { Understood } from './answer.ts';
import { keyOf } from '../words/chunk.ts';
import type { Concept } from './concept.ts';
import { lesser } from './concept.ts';
import type { Engine } from '../index/engine.ts';
import { intersection, rowsOf, union } from './found.ts';
import { plain, termsLike } from './mend.ts';
import { respell } from './respell.ts';

/** A word that so few papers hold may be a slip that one of them made too. */
const RARE = 3;

/** By so many times as many papers must hold the word that was meant. */
const TIMES = 20;

/**
 * Adds the papers of "transformers" to those of "tranformers", a word that one paper of ten thousand holds by a slip
 * of its own. Only when no paper holds all that was asked for: a rare word is most often meant.
 */
export async function doubt(concepts: readonly Concept[], engine: Engine): Promise<Understood[]> {
  if (concepts.length < 2 || intersection(concepts.map(({ rows }) => rows)).size > 0) return [];
  const rare = concepts.filter(
    ({ chunk, rows, beginning }) =>
      rows.size > 0 &&
      rows.size <= RARE &&
      chunk.parts.length === 1 &&
      !chunk.unspaced &&
      beginning === undefined,
  );
  const found = await Promise.all(
    rare.map(async (concept): Promise<Understood[]> => {
      const word = plain(concept.chunk.text);
      const others = (await termsLike(word, engine)).filter(
        (term) => keyOf(term.word) !== concept.chunk.whole,
      );
      const meant = respell(word, others).find(
        ({ distance, papers }) => distance <= 1 && papers >= TIMES * concept.rows.size,
      );
      if (!meant) return [];
      const key = keyOf(meant.word);
      concept.keys.add(key);
      union(concept.rows, rowsOf(await engine.find(key), lesser.respelled));
      return [{ kind: 'widened', from: concept.chunk.text, to: [meant.word] }];
    }),
  );
  return found.flat();
}
