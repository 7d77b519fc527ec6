import type { Understood } from './answer.ts';
import { queryWords } from '../words/chunk.ts';
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
 * What was done to a query, for the reader, each thing once. `best`: the first paper, whose reading of several is named
 * first.
 */
export function told(
  query: Query,
  plan: Plan,
  { relaxed, scattered }: Outcome,
  best: number | undefined,
): Understood[] {
  const respelled = plan.words.flatMap(({ chunk, respelled: readings }): Understood[] => {
    const held = readings.filter(({ rows }) => rows.size > 0);
    const first = held.filter(({ rows }) => best !== undefined && rows.has(best));
    const to = [...new Set([...first, ...held].map(({ word }) => word))];
    return to.length === 0 ? [] : [{ kind: 'respelled', from: chunk.text, to }];
  });
  const begun = plan.words.flatMap(({ chunk, isBegun, isInitial }): Understood[] =>
    isBegun === true && isInitial !== true ? [{ kind: 'begun', from: chunk.text, to: [] }] : [],
  );
  const split = plan.words.flatMap(({ chunk, split: to }): Understood[] =>
    to === undefined ? [] : [{ kind: 'folded', from: chunk.text, to: [to] }],
  );
  const words = [...new Set(plan.words.map(({ chunk }) => chunk.text))].join(' ');
  const loosened: Understood[] = relaxed ? [{ kind: 'relaxed', from: words, to: [] }] : [];
  const apart = scattered.map((from): Understood => ({ kind: 'scattered', from, to: [] }));
  const undone = [...loosened, ...begun, ...respelled, ...split, ...plan.understood].map((each) => ({
    ...each,
    literal: literally(query, each.from),
  }));
  const all = [...query.understood, ...apart, ...undone];
  return [...new Map(all.map((each) => [JSON.stringify([each.kind, each.from, each.to]), each])).values()];
}

/** The query with these words marked as meant literally; undefined when they are already, and nothing would change. */
function literally({ text, groups }: Query, words: string): string | undefined {
  const wanted = new Set(words.split(' '));
  const marked = groups
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => !clause.literal && queryWords(clause.text).some((chunk) => wanted.has(chunk.text)))
    .toSorted((a, b) => b.at - a.at);
  if (marked.length === 0) return undefined;
  return marked.reduce((typed, { at }) => `${typed.slice(0, at)}+${typed.slice(at)}`, text);
}
