import data from './data/stopWords.json' with { type: 'json' };
import { fold } from './fold.ts';

/** English words that carry grammar, not subject, as keys (see terms.ts). */
export const stopWords: ReadonlySet<string> = new Set(
  data.words.flatMap((line) => line.split(' ')).map(fold),
);
