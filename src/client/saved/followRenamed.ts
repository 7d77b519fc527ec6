import type { SavedPaper } from '#core/saved/savedList.ts';
import { loadCitables } from '../page/loadCitables.ts';
import { namedPaper } from '#core/saved/namedPaper.ts';
import { findPapers } from './findPapers.ts';

/**
 * Which of these papers are no longer where they were: those found elsewhere by their ids or titles (`renamed`: former id → id
 * now), and how many the shelf no longer holds. It says so and changes nothing, since the list goes on being written to
 * while this asks the network. Rejects when the shelf's own list cannot be loaded.
 */
export async function followRenamed(
  papers: readonly SavedPaper[],
): Promise<{ renamed: Map<string, string>; gone: number }> {
  const known = new Set((await loadCitables(papers.map(({ id }) => id))).map(({ id }) => id));
  const moved = papers.filter(({ id }) => !known.has(id));
  const found = await findPapers(moved.map(namedPaper));
  const renamed = new Map(moved.flatMap(({ id }, at) => (found[at] ? [[id, found[at].id]] : [])));
  return { renamed, gone: moved.length - renamed.size };
}
