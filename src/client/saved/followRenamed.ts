import { withPlainIds } from '#core/saved/mergeSaved.ts';
import type { SavedPaper } from '#core/saved/savedList.ts';
import { loadCitables } from '../page/loadCitables.ts';
import { findPaper } from './findPaper.ts';

/**
 * Which of these papers are no longer where they were: those found elsewhere by their ids or titles (`renamed`: former id → id
 * now), and how many the shelf no longer holds. It says so and changes nothing, since the list goes on being written to
 * while this asks the network. Rejects when the shelf's own list cannot be loaded.
 */
export async function followRenamed(
  papers: readonly SavedPaper[],
): Promise<{ renamed: Map<string, string>; gone: number }> {
  const known = new Set((await loadCitables(papers.map(({ id }) => id))).map(({ id }) => id));
  const renamed = new Map<string, string>();
  let gone = 0;
  for (const paper of papers) {
    const { id } = paper;
    if (known.has(id)) continue;
    const now = await findPaper(withPlainIds(paper));
    if (now === undefined) gone += 1;
    else renamed.set(id, now.id);
  }
  return { renamed, gone };
}
