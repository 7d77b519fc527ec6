/** One page of a list that is too long for one. */
export interface ListPage<Entry> {
  /** From 1. */
  number: number;
  /** How many pages the list has. */
  of: number;
  /** The place of its first entry in the whole list, from 1. */
  first: number;
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
  if (entries.length <= whole) return [{ number: 1, of: 1, first: 1, entries: [...entries] }];
  const of = Math.ceil(entries.length / size);
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    first: index * size + 1,
    entries: entries.slice(index * size, (index + 1) * size),
  }));
}
