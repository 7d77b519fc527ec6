import { pagesOf } from '#core/show/pagesOf.ts';
import type { ListPage } from '#core/show/pagesOf.ts';

/** Papers on a page: some 120 kB, 18 gzipped. */
const size = 100;

/** A list of papers as pages. */
export function listPages<Entry>(entries: readonly Entry[]): ListPage<Entry>[] {
  return pagesOf(entries, size);
}

/** Where a page of a list stands, as a rest parameter: the first at the list's own address, others below (`x/page/2`). */
export function pathOfPage(list: string, { number }: { number: number }): string | undefined {
  return [list, number === 1 ? '' : `page/${number}`].filter(Boolean).join('/') || undefined;
}
