import { pagesOf } from '#core/show/pagesOf.ts';
import type { ListPage } from '#core/show/pagesOf.ts';

/** Papers on a page, once a list is longer than two of them: some 35 kB gzipped. */
const size = 100;

/** A list of papers as pages: one up to 200. */
export function listPages<Entry>(entries: readonly Entry[]): ListPage<Entry>[] {
  return pagesOf(entries, size, 2 * size);
}

/** Where a page of a list stands, as a rest parameter: the first at the list's own address, others below (`x/page/2`). */
export function pathOfPage(list: string, { number }: { number: number }): string | undefined {
  return [list, number === 1 ? '' : `page/${number}`].filter(Boolean).join('/') || undefined;
}
