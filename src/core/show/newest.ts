import type { Paper } from '../paper.ts';

/** Newest first by what is known of the date; papers without one come last, in the order of their sources. */
export function newest(papers: readonly Paper[]): Paper[] {
  const key = ({ date, year }: Paper): string => date ?? (year === undefined ? '' : String(year));
  return papers.toSorted((a, b) => (key(a) < key(b) ? 1 : key(a) > key(b) ? -1 : 0));
}
