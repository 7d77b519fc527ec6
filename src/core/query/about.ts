import type { AskedWord } from './answer.ts';
import type { Concept } from './concept.ts';

/** The words that a list is about, each as it was read: those that papers hold, wherever they may stand. */
export function about(words: readonly Concept[]): AskedWord[] {
  return words
    .filter(({ rows, scope }) => rows.size > 0 && scope === 'any')
    .map(({ chunk, respelled, split, isSupposed }) => {
      const read = respelled.find(({ rows }) => rows.size > 0)?.word ?? split;
      return isSupposed === true || read === undefined ? { typed: chunk.text } : { typed: chunk.text, read };
    });
}
