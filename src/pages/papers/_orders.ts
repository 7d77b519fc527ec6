import { paperOrders } from '#core/show/paperOrders.ts';
import type { Grouped, PaperOrder } from '#core/show/paperOrders.ts';
import type { ListPage } from '#core/show/pagesOf.ts';
import { listPages } from '../_listPages.ts';
import type { View } from '../_shelf.ts';

interface Way {
  id: PaperOrder['id'];
  path: string;
  current: boolean;
}

/** The pages of one order, each with what its page needs. */
export function orderPages(
  { papers, topics }: View,
  order: PaperOrder,
): { page: ListPage<Grouped>; ways: Way[] }[] {
  const ways = paperOrders.map(({ id }, index) => ({
    id,
    path: index === 0 ? 'papers/' : `papers/by/${id}/`,
    current: id === order.id,
  }));
  return listPages(order.sort(papers, topics)).map((page) => ({ page, ways }));
}
