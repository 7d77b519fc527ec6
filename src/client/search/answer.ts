import { search, type SearchOptions } from '#core/query/search.ts';
import type { Answer, Selection } from '#core/query/answer.ts';
import { siteAddress } from '../page/loadJson.ts';
import { openEngine } from './openEngine.ts';

// Who marks a page comes from a search and has this file: one file is smaller than one that both share.
export { mark } from '#core/query/excerpt.ts';
export { keyOf, queryWords } from '#core/words/chunk.ts';
export { lettersOf } from '#core/words/unspaced.ts';

/** Answers from the index of this site. Rejects with an `IndexError` when it cannot be read. */
export async function answer(query: string, selection: Selection, options: SearchOptions): Promise<Answer> {
  return search(query, selection, await openEngine(siteAddress('pagefind/')), options);
}

/** Opens the index before the first question. */
export function warmUp(): void {
  // A failure is told when something is asked.
  openEngine(siteAddress('pagefind/')).catch(() => undefined);
}
