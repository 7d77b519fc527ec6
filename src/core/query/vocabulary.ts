import { american, fold } from '../terms.ts';
import { chunks, isStop } from './chunk.ts';
import type { Chunk } from './chunk.ts';
import type { Card, Term } from './engine.ts';
import { isOneWord } from './entry.ts';

/** A second spelling of a key is kept when so many papers use it: "conformation" beside "conform". */
const OFTEN = 2;
const MOST_MORE = 3;

/**
 * The words of the shelf: for each key the spelling that most papers use, and the next, in lower case and American,
 * with the number of papers that hold the key. Sorted by spelling.
 */
export function vocabularyOf(cards: readonly Card[]): Term[] {
  const byKey = new Map<string, Map<string, number>>();
  for (const card of cards) {
    const inPaper = new Map<string, string>();
    for (const text of [card.title, card.abstract, ...card.authors, ...card.names]) {
      for (const chunk of chunks(text)) for (const [key, word] of wordsOf(chunk)) inPaper.set(key, word);
    }
    for (const [key, word] of inPaper) {
      const spellings = byKey.get(key) ?? new Map<string, number>();
      spellings.set(word, (spellings.get(word) ?? 0) + 1);
      byKey.set(key, spellings);
    }
  }
  return [...byKey.values()]
    .flatMap((spellings) => {
      const papers = [...spellings.values()].reduce((sum, each) => sum + each, 0);
      const [best, ...others] = [...spellings].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      const more = others
        .filter(([word, times]) => times >= OFTEN && fold(word) !== fold(best?.[0] ?? ''))
        .slice(0, MOST_MORE);
      return [best, ...more].map((spelling) => ({ word: spelling?.[0] ?? '', papers }));
    })
    .toSorted((a, b) => (a.word < b.word ? -1 : 1));
}

/** Numbers and single letters are looked up as typed; nobody wants them respelled. */
function wordsOf(chunk: Chunk): (readonly [string, string])[] {
  const { text, parts, whole } = chunk;
  if (isStop(chunk)) return [];
  const pieces = text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((piece) => piece !== '');
  const words =
    parts.length === pieces.length ? pieces.map((piece, at) => [parts[at] ?? '', piece] as const) : [];
  const all = parts.length > 1 && isOneWord(chunk) ? [...words, [whole, text] as const] : words;
  return all
    .filter(([key]) => key.length > 2 && /\p{L}{2}/u.test(key))
    .map(([key, word]) => [key, plain(word)] as const);
}

/** Plurals stay: what is proposed to a reader should be a word as people write it. */
function plain(word: string): string {
  const lower = word.toLowerCase();
  return /^[a-z]+$/.test(lower) ? american(lower) : lower.normalize('NFKD').replaceAll(/[^\p{L}\p{N}]/gu, '');
}
