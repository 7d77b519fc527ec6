import { queryWords } from '../words/chunk.ts';
import type { Query } from './parse.ts';

/** The query with these words marked as meant literally; undefined when they are already, and nothing would change. */
export function literally({ text, groups }: Query, words: string): string | undefined {
  const wanted = new Set(words.split(' '));
  const marked = groups
    .flatMap(({ clauses }) => clauses)
    .filter((clause) => !clause.literal && queryWords(clause.text).some((chunk) => wanted.has(chunk.text)))
    .toSorted((a, b) => b.at - a.at);
  if (marked.length === 0) return undefined;
  return marked.reduce((typed, { at }) => `${typed.slice(0, at)}+${typed.slice(at)}`, text);
}
