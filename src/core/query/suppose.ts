import { keyOf } from '../words/chunk.ts';
import { readAlso } from './concept.ts';
import type { Concept, Understanding } from './concept.ts';
import type { Engine } from '../index/engine.ts';
import { holding, union } from './found.ts';
import { weightOf } from './mend.ts';

/**
 * Of the papers that hold the rest of a query, those come first that hold a word which looks like one that occurs
 * nowhere: of "pth diffusion" the papers on diffusion with "path". Such a word brings no paper of its own, so "quantum
 * gravity" finds nothing on a shelf that has "quantize" alone.
 */
export async function suppose(concepts: readonly Concept[], engine: Engine): Promise<Understanding> {
  const held = union(concepts.map(({ rows }) => rows));
  if (held.size === 0) return { concepts };
  const supposed = await Promise.all(
    concepts.map(async ({ near = [], rows }) => {
      if (rows.size > 0) return [];
      const readings = await Promise.all(
        near.map(async (word, rank) => {
          const keys = [keyOf(word)];
          const found = await holding(keys, engine, weightOf(rank, 1));
          return { word, keys, isSupposed: true, rows: new Map([...found].filter(([row]) => held.has(row))) };
        }),
      );
      return readings.filter((reading) => reading.rows.size > 0);
    }),
  );
  return {
    concepts: concepts.map((concept, at) => readAlso(concept, supposed[at] ?? [])),
    understood: concepts.flatMap(({ chunk }, at) => {
      const to = (supposed[at] ?? []).map(({ word }) => word);
      return to.length > 0 ? [{ kind: 'supposed' as const, from: chunk.text, to }] : [];
    }),
  };
}
