import type { SavedPaper } from '#core/saved/savedList.ts';

/** A paper that was taken off the list, and the id of the one before it, none where it was the first. */
export interface RemovedPaper {
  paper: SavedPaper;
  after: string | undefined;
}

/**
 * The list with these papers back where they stood. One that came back by itself stands where it does now.
 *
 * @param removed in the order in which they were taken off
 */
export function withRemoved(papers: readonly SavedPaper[], removed: Iterable<RemovedPaper>): SavedPaper[] {
  const all = [...papers];
  // The last was taken off a list that those before it had left: "b" after "a", then "a" after nothing.
  for (const { paper, after } of [...removed].toReversed())
    if (!all.some(({ id }) => id === paper.id))
      all.splice(all.findIndex(({ id }) => id === after) + 1, 0, paper);
  return all;
}
