import { IndexError } from '#core/index/engine.ts';
import { search, type SearchOptions } from '#core/query/search.ts';
import type { Answer, Selection } from '#core/query/answer.ts';
import { siteAddress } from '../page/loadJson.ts';
import { forgetEngine, openEngine } from './openEngine.ts';

// Who marks a page comes from a search and has this file: one file is smaller than one that both share.
export { mark } from '#core/query/excerpt.ts';
export { keyOf, queryWords } from '#core/words/chunk.ts';
export { lettersOf } from '#core/words/unspaced.ts';

/**
 * Answers from the index of this site. Rejects with an `IndexError` when it cannot be read. A page that is left open
 * outlives the index it has opened: where a file of it has gone, the index is opened again, as it is by now.
 */
export async function answer(query: string, selection: Selection, options: SearchOptions): Promise<Answer> {
  const base = siteAddress('pagefind/');
  const ask = async () => search(query, selection, await openEngine(base), options);
  try {
    return await ask();
  } catch (error) {
    // Without network there is nothing newer, and what was loaded goes on answering.
    if (!(error instanceof IndexError) || error.fault === 'offline') throw error;
    forgetEngine(base);
    return ask();
  }
}

/** Opens the index before the first question. */
export function warmUp(): void {
  // A failure is told when something is asked.
  openEngine(siteAddress('pagefind/')).catch(() => undefined);
}
