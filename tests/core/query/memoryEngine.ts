import type { Indexable } from '#core/index/entry.ts';

export { memoryEngine } from '#core/index/memoryEngine.ts';

/** A paper with what a test does not care about left empty. */
export function paper(id: string, title: string, abstract: string, more: Partial<Indexable> = {}): Indexable {
  return {
    id,
    title,
    abstract,
    authors: [],
    names: [],
    topics: [],
    topicTitles: [],
    repositories: [],
    identifiers: [],
    year: 0,
    venue: '',
    code: false,
    claims: [],
    ...more,
  };
}
