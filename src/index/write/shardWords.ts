import type { Term } from '#core/index/engine.ts';

/** Words in one file, about 4 kB packed, and less where the engine is most of what a search loads. */
const SHARD = { small: 800, large: 1200 };
const SMALL = 10_000;

/** So many words are read whole for a slip, in 11 kB: a question with several slips would read as much in shards. */
const READ_WHOLE = 4000;

/**
 * Cuts the vocabulary into shards that a search loads by the beginning of a word, and again, of the words spelled
 * backwards, by its ending: one slip of a finger never spoils both. A small shelf needs no second order.
 */
export function shardWords(words: readonly Term[]): { front: Term[][]; back: Term[][] } {
  const shard = words.length < SMALL ? SHARD.small : SHARD.large;
  if (words.length <= READ_WHOLE) return { front: cut(words, shard), back: [] };
  const reversed = words
    .map((term) => ({ ...term, word: [...term.word].reverse().join('') }))
    .toSorted((a, b) => (a.word < b.word ? -1 : 1));
  return { front: cut(words, shard), back: cut(reversed, shard) };
}

function cut(words: readonly Term[], shard: number): Term[][] {
  return Array.from({ length: Math.ceil(words.length / shard) }, (_, at) =>
    words.slice(at * shard, (at + 1) * shard),
  );
}
