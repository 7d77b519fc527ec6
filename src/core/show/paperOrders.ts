import type { Paper } from '../paper.ts';
import { renderPlain } from '../text/renderPlain.ts';
import type { Topic } from '../topic.ts';
import { byCodeUnit } from '../words/byCodeUnit.ts';
import { plainLetters } from '../words/plainLetters.ts';

export interface Grouped {
  /** The heading a paper stands under in this order; none where it says nothing to order it by. */
  group?: string | undefined;
  paper: Paper;
}

/** An order of all papers. Each is a page of its own, so that sorting needs no JavaScript and has an address. */
export interface PaperOrder {
  id: 'newest' | 'title' | 'topic';
  sort: (papers: readonly Paper[], topics: readonly Topic[]) => Grouped[];
}

/** The first stands at `/papers/` itself. */
export const paperOrders: readonly [PaperOrder, ...PaperOrder[]] = [
  {
    id: 'newest',
    // By year first: a paper stands in the year of its publication, however long before it was first seen.
    sort: (papers) =>
      newest(papers)
        .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
        .map((paper) => ({ paper, group: paper.year?.toString() })),
  },
  {
    id: 'title',
    sort: (papers) =>
      papers
        .map((paper) => ({
          paper,
          key: plainLetters(renderPlain(paper.title)).replace(/^[^\p{L}\p{N}]+/u, ''),
        }))
        .toSorted((a, b) => byCodeUnit(a.key, b.key))
        .map(({ paper, key }) => ({ paper, group: letterOf(key) })),
  },
  {
    id: 'topic',
    sort: (papers, topics) => {
      const byTopic = Map.groupBy(papers, (paper) => paper.topics[0]?.id);
      const sorted = topics.flatMap(({ id, title }) =>
        (byTopic.get(id) ?? []).map((paper) => ({ paper, group: title })),
      );
      const without = byTopic.get(undefined) ?? [];
      return [...sorted, ...without.map((paper) => ({ paper }))];
    },
  },
];

function letterOf(key: string): string {
  return /^[a-z]/.test(key) ? key.slice(0, 1).toUpperCase() : '#';
}

/** Newest first by what is known of the date; papers without one come last, in the order of their sources. */
export function newest(papers: readonly Paper[]): Paper[] {
  const key = ({ date, year }: Paper): string => date ?? (year === undefined ? '' : String(year));
  return papers.toSorted((a, b) => byCodeUnit(key(b), key(a)));
}
