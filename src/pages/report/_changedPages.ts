import type { ListPage } from '#core/show/pagesOf.ts';
import type { Paper } from '#core/paper.ts';
import { listPages } from '../_listPages.ts';

/** The papers of which the shelf shows something else than their sources hold, as pages. */
export function changedPages(papers: readonly Paper[]): ListPage<Paper>[] {
  return listPages(papers.filter(({ changes }) => changes.length > 0));
}
