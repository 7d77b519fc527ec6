import type { Understood } from './answer.ts';
import type { Concept } from './concept.ts';
import { literally } from './literally.ts';
import type { Query } from './parse.ts';
import type { Plan } from './plan.ts';

/** What came of a search: what the papers of its list lack. */
export interface Outcome {
  /** Papers that hold some of the words only are listed. */
  relaxed: boolean;
  /** Phrases that stand in none of the papers. */
  scattered: readonly string[];
}

/**
 * What was done to a query, for the reader, each thing once. `best`: the first paper, by which of several readings one
 * is named.
 */
export function told(
  query: Query,
  plan: Plan,
  { relaxed, scattered }: Outcome,
  best: number | undefined,
): Understood[] {
  const respelled = plan.words
    .filter(({ respelled: readings }) => readings.some(({ rows }) => rows.size > 0))
    .map((concept): Understood => {
      const from = concept.chunk.text;
      return { kind: 'respelled', from, to: [readingOf(concept, best)], literal: literally(query, from) };
    });
  const split = plan.words.flatMap(({ chunk, split: to }): Understood[] =>
    to === undefined
      ? []
      : [{ kind: 'folded', from: chunk.text, to: [to], literal: literally(query, chunk.text) }],
  );
  const words = [...new Set(plan.words.map(({ chunk }) => chunk.text))].join(' ');
  const loosened: Understood[] = relaxed
    ? [{ kind: 'relaxed', from: words, to: [], literal: literally(query, words) }]
    : [];
  const apart = scattered.map((from): Understood => ({ kind: 'scattered', from, to: [] }));
  const all = [...query.understood, ...apart, ...loosened, ...respelled, ...split, ...plan.understood];
  return [...new Map(all.map((each) => [JSON.stringify([each.kind, each.from, each.to]), each])).values()];
}

function readingOf({ respelled }: Concept, best: number | undefined): string {
  const used = best === undefined ? undefined : respelled.find(({ rows }) => rows.has(best));
  return (used ?? respelled.find(({ rows }) => rows.size > 0))?.word ?? '';
}
