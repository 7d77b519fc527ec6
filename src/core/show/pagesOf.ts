/** One page of a list that is too long for one. */
export interface ListPage<Entry> {
  /** From 1. */
  number: number;
  /** How many pages the list has. */
  of: number;
  /** The places of its first and last entry in the whole list, from 1. */
  first: number;
  last: number;
  /** How many entries the list has. */
  total: number;
  entries: Entry[];
}

/**
 * Cuts a list into pages of `size`. A list of at most `whole` entries stays in one piece, because a second page with
 * a handful of entries costs a reader more than a scroll. There is always a first page, even of nothing.
 */
export function pagesOf<Entry>(
  entries: readonly Entry[],
  size: number,
  whole: number = size,
): ListPage<Entry>[] {
  const total = entries.length;
  const most = total <= whole ? Math.max(total, 1) : size;
  const of = Math.ceil(Math.max(total, 1) / most);
  return Array.from({ length: of }, (_, index) => {
    const own = entries.slice(index * most, (index + 1) * most);
    const first = index * most + 1;
    return { number: index + 1, of, first, last: first + own.length - 1, total, entries: own };
  });
}
