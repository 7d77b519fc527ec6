import { chunks, type Chunk } from '../words/chunk.ts';
import type { Card } from '../index/engine.ts';
import type { Ranked } from './rank.ts';

/** One word of a query as a text may hold it: any of the keys, or a word that begins so. */
export interface Wanted {
  /** The word itself, as `Chunk.folds` has it; counts more than another of the same stem. */
  exact: string;
  keys: ReadonlySet<string>;
  /** Synonyms, each as the keys of its words. */
  also?: readonly (readonly string[])[] | undefined;
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
function evidenceOf(card: Card, wanted: readonly Wanted[], joined: string): Evidence {
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

function share(wanted: readonly Wanted[], words: readonly Word[]): number {
  return wanted.length === 0 ? 0 : longestRun(wanted, words, worth) / wanted.length;
}

/** What a word of a run is worth: another form of the word most of it, a synonym less than half. */
const worths = { exact: 1, form: 0.75, synonym: 0.4 };

function worth(wanted: Wanted, word: Word): number {
  if (word.folded === wanted.exact || begins(wanted, word)) return worths.exact;
  if (wanted.keys.has(word.key)) return worths.form;
  return wanted.also?.some((phrase) => phrase.includes(word.key)) === true ? worths.synonym : 0;
}

function one(wanted: Wanted, word: Word): number {
  return accepts(wanted, word) ? 1 : 0;
}

/** Is this a word that was asked for? */
export function accepts(wanted: Wanted, word: Word): boolean {
  return wanted.keys.has(word.key) || begins(wanted, word);
}

/**
 * The longest run of wanted words that stands in the text in the same order and next to each other: the number of
 * its words, or what they are worth.
 */
export function longestRun(wanted: readonly Wanted[], words: readonly Word[], worthOf = one): number {
  let longest = 0;
  let before = new Array<number>(wanted.length + 1).fill(0);
  for (const word of words) {
    const row = new Array<number>(wanted.length + 1).fill(0);
    for (const [at, each] of wanted.entries()) {
      const value = worthOf(each, word);
      if (value === 0) continue;
      row[at + 1] = (before[at] ?? 0) + value;
      longest = Math.max(longest, row[at + 1] ?? 0);
    }
    before = row;
  }
  return longest;
}

function begins({ beginning }: Wanted, { folded }: Word): boolean {
  return beginning !== undefined && folded.startsWith(beginning);
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

export interface Judged extends Ranked {
  card: Card;
  evidence: Evidence;
}

/** How much each evidence adds, as a share of the engine's score. */
const weights = { name: 3, title: 2, whole: 2, phrase: 3 };

/** Two of four words next to each other say little, all four much. */
const RUN_POWER = 3;

/** Orders papers anew by what their texts say, best first. `joined`: the query as a name is compared. */
export function rerank(
  papers: readonly (Ranked & { card: Card })[],
  wanted: readonly Wanted[],
  joined: string,
): Judged[] {
  return papers
    .map((paper): Judged => {
      const evidence = evidenceOf(paper.card, wanted, joined);
      const more =
        (evidence.name ? weights.name : 0) +
        weights.title * evidence.title ** RUN_POWER +
        weights.whole * evidence.whole +
        weights.phrase * evidence.phrase ** RUN_POWER;
      return { ...paper, evidence, score: paper.score * (1 + more) };
    })
    .toSorted((a, b) => b.score - a.score || a.row - b.row);
}
