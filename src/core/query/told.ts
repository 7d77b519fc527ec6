import type { Understood } from './answer.ts';
import type { Concept } from './concept.ts';
import type { Query } from './parse.ts';
import type { Plan } from './plan.ts';

/** What was done to a query, for the reader. `best`: the first paper, by which of several readings one is named. */
export function told(query: Query, plan: Plan, relaxed: boolean, best: number | undefined): Understood[] {
  const respelled = plan.concepts
    .filter((concept) => concept.respelled.length > 0)
    .map((concept): Understood => {
      const from = concept.chunk.text;
      return {
        kind: 'respelled',
        from,
        to: [readingOf(concept, best)],
        literal: literally(query.text, from),
      };
    });
  const split = plan.concepts.flatMap(({ chunk, split: to }): Understood[] =>
    to === undefined
      ? []
      : [{ kind: 'folded', from: chunk.text, to: [to], literal: literally(query.text, chunk.text) }],
  );
  const words = plan.concepts.map(({ chunk }) => chunk.text).join(' ');
  const loosened: Understood[] = relaxed
    ? [{ kind: 'relaxed', from: words, to: [], literal: literally(query.text, words) }]
    : [];
  return [...query.understood, ...respelled, ...split, ...plan.understood, ...loosened];
}

/** The query with these words marked as meant literally; what is quoted, scoped or marked stays. */
export function literally(typed: string, words: string): string {
  const wanted = new Set(words.split(' '));
  return typed
    .split(/("[^"]*"|\s+)/)
    .map((token) => (wanted.has(bare(token)) && /^[\p{L}\p{N}(]/u.test(token) ? `+${token}` : token))
    .join('');
}

/** Without the punctuation around a word: "graphs," and "(graphs" are typed for "graphs". */
function bare(token: string): string {
  return token.replace(/^[^\p{L}\p{N}]+/u, '').replace(/[^\p{L}\p{N}+#)]+$/u, '');
}

function readingOf({ respelled }: Concept, best: number | undefined): string {
  const used = best === undefined ? undefined : respelled.find(({ rows }) => rows.has(best));
  return (used ?? respelled[0])?.word ?? '';
}
