import { mergeSaved } from '#core/saved/savedList.ts';
import type { SavedPaper } from '#core/saved/savedList.ts';
import { loadCitables } from './citables.ts';
import { paperByTitle } from './paperByTitle.ts';

/**
 * The list with the addresses that papers have now: one that is not where it was is looked for by its title, and what
 * the shelf no longer holds stays as it is. Rejects when the shelf's own list cannot be loaded.
 */
export async function followRenamed(
  papers: readonly SavedPaper[],
): Promise<{ papers: SavedPaper[]; gone: number }> {
  const known = new Set((await loadCitables(papers.map(({ id }) => id))).map(({ id }) => id));
  let followed: SavedPaper[] = [];
  let gone = 0;
  for (const paper of papers) {
    const now = known.has(paper.id) ? paper : await paperByTitle(paper.title);
    if (now === undefined) gone += 1;
    followed = mergeSaved(followed, [{ ...paper, id: now?.id ?? paper.id }]);
  }
  return { papers: followed, gone };
}
