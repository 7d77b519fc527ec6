import type { Engine } from './engine.ts';
import { longestRun, wordsOf } from './evidence.ts';
import type { Wanted } from './evidence.ts';
import type { Plan } from './plan.ts';
import type { Ranked } from './rank.ts';

/** Papers whose texts are read to look for a phrase in quotation marks: each is a kilobyte to load. */
const MOST_READ = 200;

/**
 * Of the papers that hold a phrase's words those that hold the phrase; all of them when none does. `read`: how many
 * were looked at, the best first.
 */
export async function withPhrases(
  papers: readonly Ranked[],
  { phrases, without }: Plan,
  engine: Engine,
): Promise<{ papers: readonly Ranked[]; loosened: boolean; read: number }> {
  const unwanted = without.flatMap(({ phrase, rows }) => (phrase ? [{ phrase, rows }] : []));
  if (phrases.length === 0 && unwanted.length === 0) return { papers, loosened: false, read: papers.length };
  const read = papers.slice(0, MOST_READ);
  const cards = await engine.cards(read.map(({ row }) => row));
  const texts = cards.map(({ title, abstract, names, authors }) =>
    [title, abstract, ...names, ...authors].map(wordsOf),
  );
  const holds = (at: number, phrase: readonly Wanted[]) =>
    texts[at]?.some((keys) => longestRun(phrase, keys) === phrase.length) ?? false;
  const allowed = read.filter(
    ({ row }, at) => !unwanted.some(({ phrase, rows }) => rows.has(row) && holds(at, phrase)),
  );
  const exact = read.filter(
    (paper, at) => allowed.includes(paper) && phrases.every((phrase) => holds(at, phrase)),
  );
  if (exact.length > 0 && phrases.length > 0) return { papers: exact, loosened: false, read: read.length };
  const rest = papers.slice(MOST_READ);
  return { papers: [...allowed, ...rest], loosened: phrases.length > 0, read: read.length };
}

/** The phrases as typed. */
export function phrasesOf({ phrases, without }: Plan): string {
  const all = [...phrases, ...without.flatMap(({ phrase }) => (phrase ? [phrase] : []))];
  return all.map((phrase) => phrase.map(({ exact }) => exact).join(' ')).join(', ');
}
