import { isSmallShelf } from '../smallShelf.ts';

/** Entries that a list shows which other lists have, too. */
const foretaste = 100;

/**
 * What a page lists of a shelf of so many papers, in its order. On a large shelf a list that others hold already (a
 * topic's, which its parts hold; all papers, which the years hold) shows its beginning and those that stand nowhere
 * else: each further time that all papers are listed costs as much as a tenth of their pages.
 *
 * @param most of its beginning; none where other lists begin alike
 */
export function listed<Entry>(
  entries: readonly Entry[],
  isElsewhere: (entry: Entry) => boolean,
  papers: number,
  most = foretaste,
): Entry[] {
  if (isSmallShelf(papers)) return [...entries];
  return entries.filter((entry, index) => index < most || !isElsewhere(entry));
}
