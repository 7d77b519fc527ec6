import type { Card } from '../index/engine.ts';
import type { Evidence, Wanted } from './evidence.ts';
import { evidenceOf } from './evidence.ts';
import type { Ranked } from './rank.ts';

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
