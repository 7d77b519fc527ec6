import type { Chunk } from '../words/chunk.ts';
import { accepts, wordsOfChunk } from './evidence.ts';
import type { Wanted } from './evidence.ts';

/** For each chunk of a text which of the wanted words it, or a part of it, answers to. */
export function matches(chunks: readonly Chunk[], wanted: readonly Wanted[]): number[][] {
  const words = chunks.flatMap((chunk, at) => wordsOfChunk(chunk).map((word) => ({ ...word, at })));
  const keys = words.map(({ key }) => key);
  const found = chunks.map((chunk) => {
    const own = wordsOfChunk(chunk);
    return wanted.map((each) => each.keys.has(chunk.whole) || own.some((word) => accepts(each, word)));
  });
  for (const [which, { also = [] }] of wanted.entries()) {
    for (const phrase of also) {
      for (const start of startsOf(phrase, keys)) {
        for (const { at } of words.slice(start, start + phrase.length)) {
          const chunk = found[at];
          if (chunk) chunk[which] = true;
        }
      }
    }
  }
  return found.map((each) => each.flatMap((is, which) => (is ? [which] : [])));
}

/**
 * Where a phrase stands in a text, both as keys. A synonym of several words is there when all stand in a row:
 * "score-based" does not make "prompt-based" one.
 */
export function startsOf(phrase: readonly string[], keys: readonly string[]): number[] {
  return keys.flatMap((key, start) =>
    key === phrase[0] && phrase.every((part, offset) => keys[start + offset] === part) ? [start] : [],
  );
}
