import type { Understood } from './answer.ts';
import type { Concept } from './concept.ts';
import type { Query } from './parse.ts';
import type { Plan } from './plan.ts';

/** What was done to a query, for the reader. `best`: the first paper, by which of several readings one is named. */
export function told(
  typed: string,
  query: Query,
  plan: Plan,
  relaxed: boolean,
  best: number | undefined,
): Understood[] {
  const said = [...query.understood, ...plan.understood];
  for (const concept of plan.concepts) {
    if (concept.respelled.length === 0) continue;
    const from = concept.chunk.text;
    said.push({
      kind: 'respelled',
      from,
      to: [readingOf(concept, best)],
      literal: typed.replace(from, `+${from}`),
    });
  }
  if (relaxed) {
    const words = plan.concepts.map(({ chunk }) => chunk.text);
    said.push({
      kind: 'relaxed',
      from: words.join(' '),
      to: [],
      literal: words.map((word) => `+${word}`).join(' '),
    });
  }
  return said;
}

function readingOf({ respelled }: Concept, best: number | undefined): string {
  const used = best === undefined ? undefined : respelled.find(({ rows }) => rows.has(best));
  return (used ?? respelled[0])?.word ?? '';
}
