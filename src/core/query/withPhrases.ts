import type { Phrase } from './branch.ts';
import type { Engine } from '../index/engine.ts';
import { longestRun, wordsOf } from './evidence.ts';
import type { Plan } from './plan.ts';
import type { Ranked } from './rank.ts';

/** Papers whose texts are read to look for a phrase in quotation marks: each is a kilobyte to load. */
const MOST_READ = 200;

/** A list after its phrases were looked for. */
export interface Phrased {
  papers: readonly Ranked[];
  /** Phrases that stand in none of the papers that were looked at, as typed. */
  scattered: string[];
  /** How many papers were looked at, the best first. */
  read: number;
}

/**
 * Of the papers that hold a phrase's words those that hold the phrase; all of them when none does, unless it was
 * marked with `+`.
 */
export async function withPhrases(
  papers: readonly Ranked[],
  { phrases, without }: Plan,
  engine: Engine,
): Promise<Phrased> {
  const unwanted = without.flatMap(({ phrase, rows }) => (phrase ? [{ phrase, rows }] : []));
  if (phrases.length === 0 && unwanted.length === 0) return { papers, scattered: [], read: papers.length };
  const best = papers.slice(0, MOST_READ);
  const cards = await engine.cards(best.map(({ row }) => row));
  const texts = new Map(
    cards.map(({ title, abstract, names, authors }, at) => [
      best[at]?.row,
      [title, abstract, ...names, ...authors].map(wordsOf),
    ]),
  );
  const holds = ({ row }: Ranked, { words }: Phrase) =>
    texts.get(row)?.some((keys) => longestRun(words, keys) === words.length) ?? false;
  const allowed = papers.filter(
    (paper) => !unwanted.some(({ phrase, rows }) => rows.has(paper.row) && holds(paper, phrase)),
  );
  const exact = allowed.filter((paper) =>
    phrases.every(({ any, rows }) => rows.has(paper.row) || any.some((phrase) => holds(paper, phrase))),
  );
  const all = phrases.flatMap(({ any }) => any);
  const nowhere = all.filter((phrase) => !best.some((paper) => holds(paper, phrase)));
  const isStrict = exact.length > 0 || all.some(({ literal }) => literal);
  // Each may stand somewhere, and all in no paper.
  const together = isStrict ? [] : [all.map(({ text }) => text).join(' and ')];
  return {
    papers: isStrict || all.length === 0 ? exact : allowed,
    scattered: nowhere.length > 0 || all.length === 0 ? nowhere.map(({ text }) => text) : together,
    read: best.length,
  };
}

/** The phrases as typed. */
export function phrasesOf({ phrases, without }: Plan): string {
  const all = [...phrases.flatMap(({ any }) => any), ...without.flatMap(({ phrase }) => phrase ?? [])];
  return all.map(({ text }) => text).join(', ');
}
