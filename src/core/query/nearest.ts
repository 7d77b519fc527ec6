import type { Suggestion } from './answer.ts';
import { queryWords } from '../words/chunk.ts';
import type { Concept } from './concept.ts';
import type { Query } from './parse.ts';

/** More than these nobody reads. */
const MOST = 3;

/** Words of the shelf that look like those which no paper holds, each with the query that asks for it instead. */
export function nearest({ text, groups }: Query, words: readonly Concept[]): Suggestion[] {
  const clauses = groups.flatMap((group) => group.clauses);
  return words
    .filter(({ rows }) => rows.size === 0)
    .flatMap(({ chunk, near = [] }) => {
      const clause = clauses.find((each) => queryWords(each.text).some((typed) => typed.text === chunk.text));
      const at = clause ? text.indexOf(chunk.text, clause.at) : -1;
      if (at < 0) return [];
      return near.slice(0, MOST).map((word) => ({
        from: chunk.text,
        word,
        query: text.slice(0, at) + word + text.slice(at + chunk.text.length),
      }));
    });
}
