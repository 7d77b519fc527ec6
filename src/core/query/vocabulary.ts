import { american, fold } from '../terms.ts';
import { chunks, isStop } from './chunk.ts';
import type { Chunk } from './chunk.ts';
import type { Card, Term } from './engine.ts';
import { isOneWord } from './entry.ts';

/**
 * A second spelling of a key is kept when so many papers use it: "conformation" beside "conform". On a small shelf
 * each may be the one that a typist has in mind.
 */
const OFTEN = { small: 1, large: 2 };
const SMALL = 500;
const MOST_MORE = 3;

/**
 * The words of the shelf: for each key the spelling that most papers use, and the next, in lower case and American,
 * with the number of papers that hold the key. Sorted by spelling.
 */
export function vocabularyOf(cards: readonly Card[]): Term[] {
  const often = cards.length < SMALL ? OFTEN.small : OFTEN.large;
  const byKey = new Map<string, { papers: number; spellings: Map<string, number> }>();
  for (const card of cards) {
    const inPaper = new Map<string, string>();
    for (const text of [card.title, card.abstract, ...card.authors, ...card.names]) {
      for (const chunk of chunks(text)) for (const [key, word] of wordsOf(chunk)) inPaper.set(word, key);
    }
    for (const key of new Set(inPaper.values())) {
      const entry = byKey.get(key) ?? { papers: 0, spellings: new Map<string, number>() };
      entry.papers++;
      byKey.set(key, entry);
    }
    for (const [word, key] of inPaper) {
      const spellings = byKey.get(key)?.spellings;
      spellings?.set(word, (spellings.get(word) ?? 0) + 1);
    }
  }
  return [...byKey.values()]
    .flatMap(({ papers, spellings }) => {
      const [best, ...others] = [...spellings].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
      const more = others
        .filter(([word, times]) => times >= often && fold(word) !== fold(best?.[0] ?? ''))
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
