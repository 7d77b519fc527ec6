import type { Term } from '#core/query/engine.ts';

/** Words in one file, about 4 kB packed. */
const SHARD = 1200;

/**
 * Cuts the vocabulary into shards that a search loads by the beginning of a word, and again, of the words spelled
 * backwards, by its ending: one slip of a finger never spoils both. A small shelf needs one shard only.
 */
export function shardWords(words: readonly Term[]): { front: Term[][]; back: Term[][] } {
  if (words.length <= SHARD) return { front: [[...words]], back: [] };
  const reversed = words
    .map(({ word, papers }) => ({ word: [...word].reverse().join(''), papers }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1));
  return { front: cut(words), back: cut(reversed) };
}

function cut(words: readonly Term[]): Term[][] {
  return Array.from({ length: Math.ceil(words.length / SHARD) }, (_, at) =>
    words.slice(at * SHARD, (at + 1) * SHARD),
  );
}
