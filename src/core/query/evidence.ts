import { chunks } from './chunk.ts';
import type { Chunk } from './chunk.ts';
import type { Card } from './engine.ts';

/** One word of a query as a text may hold it: any of the keys, or a word that begins so. */
export interface Wanted {
  /** The word itself, as `Chunk.folds` has it; counts more than another of the same stem. */
  exact: string;
  keys: ReadonlySet<string>;
  beginning?: string | undefined;
}

/** How a paper's text bears a query out. Shares from 0 to 1. */
export interface Evidence {
  /** The query is the paper's name for its own thing. */
  name: boolean;
  /** The longest run of the query's words that stands so in the title. */
  title: number;
  /** How much of the title the query is: 1 when it is all of it. */
  whole: number;
  /** The longest run in the abstract. */
  phrase: number;
}

/** What in a card speaks for a query of these words, stop words included. */
export function evidenceOf(card: Card, wanted: readonly Wanted[], joined: string): Evidence {
  const title = wordsOf(card.title);
  return {
    name: joined !== '' && card.names.some((name) => nameKey(name) === joined),
    title: share(wanted, title),
    whole: longestRun(wanted, title) === wanted.length ? wanted.length / title.length : 0,
    phrase: wanted.length < 2 ? 0 : share(wanted, wordsOf(card.abstract)),
  };
}

/** What names are compared by: "DPM-Solver++" is "dpm solver ++" too. */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('+', 'plus')
    .replaceAll('#', 'sharp')
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}

/** A run of the very same words is worth the whole, one of the same stems most of it. */
function share(wanted: readonly Wanted[], words: readonly Word[]): number {
  return (0.75 * longestRun(wanted, words) + 0.25 * longestRun(wanted, words, true)) / wanted.length;
}

/** Words of a run that stand in the text in the same order and next to each other. */
export function longestRun(wanted: readonly Wanted[], words: readonly Word[], exactly = false): number {
  let longest = 0;
  let before = new Array<number>(wanted.length + 1).fill(0);
  for (const word of words) {
    const row = new Array<number>(wanted.length + 1).fill(0);
    for (const [at, each] of wanted.entries()) {
      if (!accepts(each, word, exactly)) continue;
      row[at + 1] = (before[at] ?? 0) + 1;
      longest = Math.max(longest, row[at + 1] ?? 0);
    }
    before = row;
  }
  return longest;
}

/** Is this a word that was asked for? */
export function accepts({ exact, keys, beginning }: Wanted, { key, folded }: Word, exactly = false): boolean {
  if (beginning !== undefined && folded.startsWith(beginning)) return true;
  return exactly ? folded === exact : keys.has(key);
}

/** One word of a text. */
export interface Word {
  key: string;
  folded: string;
}

export function wordsOf(text: string): Word[] {
  return chunks(text).flatMap(wordsOfChunk);
}

export function wordsOfChunk({ parts, folds }: Chunk): Word[] {
  return parts.map((key, at) => ({ key, folded: folds[at] ?? key }));
}
