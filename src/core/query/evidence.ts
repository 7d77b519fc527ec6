import { chunks } from './chunk.ts';
import type { Card } from './engine.ts';

/** One word of a query as a text may hold it: any of the keys, or a word that begins so. */
export interface Wanted {
  keys: ReadonlySet<string>;
  beginning?: string | undefined;
}

/** How a paper's text bears a query out. Shares from 0 to 1. */
export interface Evidence {
  /** The query is the paper's name for its own thing. */
  name: boolean;
  /** The longest run of the query's words that stands so in the title. */
  title: number;
  /** The title is the query and nothing else. */
  whole: boolean;
  /** The longest run in the abstract. */
  phrase: number;
}

/** What in a card speaks for a query of these words, stop words included. */
export function evidenceOf(card: Card, wanted: readonly Wanted[], joined: string): Evidence {
  const title = flatKeys(card.title);
  const inTitle = longestRun(wanted, title);
  return {
    name: joined !== '' && card.names.some((name) => nameKey(name) === joined),
    title: inTitle / wanted.length,
    whole: inTitle === title.length && inTitle === wanted.length,
    phrase: wanted.length < 2 ? 0 : longestRun(wanted, flatKeys(card.abstract)) / wanted.length,
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

/** Words of a run that stand in the text in the same order and next to each other. */
export function longestRun(wanted: readonly Wanted[], keys: readonly string[]): number {
  let longest = 0;
  let before = new Array<number>(wanted.length + 1).fill(0);
  for (const key of keys) {
    const row = new Array<number>(wanted.length + 1).fill(0);
    for (const [at, { keys: accepted, beginning }] of wanted.entries()) {
      if (!accepted.has(key) && !(beginning !== undefined && key.startsWith(beginning))) continue;
      row[at + 1] = (before[at] ?? 0) + 1;
      longest = Math.max(longest, row[at + 1] ?? 0);
    }
    before = row;
  }
  return longest;
}

export function flatKeys(text: string): string[] {
  return chunks(text).flatMap(({ parts }) => parts);
}
