import { languageOf } from './functionWords.ts';
import { plainWord } from './plainWord.ts';
import { rootOf } from './rootOf.ts';
import type { TextWord } from './terms.ts';

/**
 * By what the forms of a word are one in a language: its root where endings of that language are known, else its key.
 * "Netze" and "Netzen" are one in German.
 */
export function rootKeysIn(language: string): (word: Pick<TextWord, 'text' | 'key'>) => string {
  const root = rootOf(language);
  return root === undefined ? ({ key }) => key : ({ text }) => root(plainWord(text));
}

/** The same in the language that most of some texts are in, each given as its words; of many, the first fifty tell. */
export function rootKeysOfMost(texts: Iterable<readonly TextWord[]>): ReturnType<typeof rootKeysIn> {
  const counts = new Map<string, number>();
  let heard = 0;
  for (const words of texts) {
    const language = languageOf(words);
    counts.set(language, (counts.get(language) ?? 0) + 1);
    if (++heard === HEARD) break;
  }
  const [[language] = ['en']] = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return rootKeysIn(language);
}

const HEARD = 50;
