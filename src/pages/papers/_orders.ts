import type { Paper } from '#core/paper.ts';
import type { ListPage } from '#core/show/pagesOf.ts';
import { plainLetters } from '#core/words/plainLetters.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import { listPages } from '../_listPages.ts';
import { newest } from '#core/show/newest.ts';
import type { View } from '../_shelf.ts';

interface Grouped {
  /** The heading a paper stands under in this order. */
  group: string;
  paper: Paper;
}

/** An order of all papers. Each is a page of its own, so that sorting needs no JavaScript and has an address. */
interface Order {
  id: string;
  label: string;
  sort: (view: View) => Grouped[];
}

export const orders: readonly Order[] = [
  {
    id: 'newest',
    label: 'Newest',
    // By year first: a paper stands in the year of its publication, however long before it was first seen.
    sort: ({ papers }) =>
      newest(papers)
        .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
        .map((paper) => ({ paper, group: paper.year?.toString() ?? 'Year unknown' })),
  },
  {
    id: 'title',
    label: 'By title',
    sort: ({ papers }) =>
      papers
        .map((paper) => ({
          paper,
          key: plainLetters(renderPlain(paper.title)).replace(/^[^\p{L}\p{N}]+/u, ''),
        }))
        .toSorted((a, b) => (a.key < b.key ? -1 : 1))
        .map(({ paper, key }) => ({ paper, group: letterOf(key) })),
  },
  {
    id: 'topic',
    label: 'By topic',
    sort: ({ papers, topics }) => {
      const byTopic = Map.groupBy(papers, (paper) => paper.topics[0]?.id);
      const sorted = topics.flatMap(({ id, title }) =>
        (byTopic.get(id) ?? []).map((paper) => ({ paper, group: title })),
      );
      const without = byTopic.get(undefined) ?? [];
      return [...sorted, ...without.map((paper) => ({ paper, group: 'No topic' }))];
    },
  },
];

/** The path of an order's first page; the newest stand at `/papers/` itself. */
export function orderPath(id: string): string {
  return id === 'newest' ? 'papers/' : `papers/by/${id}/`;
}

/** The pages of one order, each with what its page needs. */
export function orderPages(view: View, order: Order): { page: ListPage<Grouped>; ways: Way[] }[] {
  const ways = orders.map(({ id, label }) => ({ path: orderPath(id), label, current: id === order.id }));
  return listPages(order.sort(view)).map((page) => ({ page, ways }));
}

interface Way {
  path: string;
  label: string;
  current: boolean;
}

function letterOf(key: string): string {
  return /^[a-z]/.test(key) ? key.slice(0, 1).toUpperCase() : '#';
}
