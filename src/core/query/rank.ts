import type { Concept } from './concept.ts';
import { fields } from '../index/engine.ts';
import type { Rows } from './found.ts';

export interface Ranked {
  row: number;
  score: number;
  /** Share of the query that the paper holds, by the weight of the words: 1 is all of it. */
  coverage: number;
}

/** What a paper gets for holding all of the query in one field, as a share of its score. */
const bonus = { title: 0.8, name: 0.5, author: 0.8 };

/** Papers that lack a rare word fall behind faster than those that lack a common one. */
const COVERAGE_POWER = 2;

/**
 * Papers that hold at least one of the concepts, best first. `size`: papers on the shelf; `small`: papers whose title
 * holds a word too small to be searched for, which tells a title typed from memory from others.
 */
export function rank(
  concepts: readonly Pick<Concept, 'rows'>[],
  size: number,
  small: readonly Rows[] = [],
): Ranked[] {
  const weights = concepts.map(({ rows }) => rarity(rows.size, size));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const sums = new Map<
    number,
    { score: number; held: number; title: number; name: number; author: number }
  >();
  for (const [at, { rows }] of concepts.entries()) {
    const weight = weights[at] ?? 0;
    for (const [row, found] of rows) {
      let sum = sums.get(row);
      if (!sum) sums.set(row, (sum = { score: 0, held: 0, title: 0, name: 0, author: 0 }));
      sum.score += found.score * weight;
      sum.held += weight;
      if (found.fields & fields.title) sum.title += weight;
      if (found.fields & fields.name) sum.name += weight;
      if (found.fields & fields.author) sum.author += weight;
    }
  }
  let titleTotal = total;
  for (const rows of small) {
    const weight = rarity(rows.size, size);
    titleTotal += weight;
    for (const row of rows.keys()) {
      const sum = sums.get(row);
      if (sum) sum.title += weight;
    }
  }
  return [...sums]
    .map(([row, sum]) => {
      const coverage = Math.min(1, sum.held / total);
      const inOneField =
        bonus.title * (sum.title / titleTotal) ** 2 +
        bonus.name * (sum.name / total) ** 2 +
        bonus.author * (sum.author / total) ** 2;
      return { row, coverage, score: sum.score * coverage ** COVERAGE_POWER * (1 + inOneField) };
    })
    .toSorted((a, b) => b.score - a.score || a.row - b.row);
}

/** BM25's inverse document frequency of a word that so many papers of a shelf hold. */
export function rarity(papers: number, size: number): number {
  return Math.log(1 + (size - papers + 0.5) / (papers + 0.5));
}
