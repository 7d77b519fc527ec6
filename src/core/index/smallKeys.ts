import { keyOf } from '../words/chunk.ts';
import { functionWordsIn } from '../words/functionWords.ts';

/** A word of grammar that fewer papers hold says something there: "Tag" and "neu" are on the list, too. */
const PART = 0.25;

/**
 * Keys of the small words of a language that so many papers of a shelf hold that a query does without them; none for
 * English, whose small words are known to keys. `papersOf` counts the papers that hold a key.
 */
export function smallKeys(
  language: string,
  papersOf: (key: string) => number,
  size: number,
): string[] | undefined {
  if (/^en\b/i.test(language)) return undefined;
  const keys = new Set([...functionWordsIn(language)].map(keyOf));
  const small = [...keys].filter((key) => papersOf(key) >= Math.max(2, size * PART)).toSorted();
  return small.length > 0 ? small : undefined;
}
