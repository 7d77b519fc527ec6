import type { ListedCitable } from '#core/cite/citable.ts';
import type { SavedPaper } from '#core/saved/savedList.ts';

/** What of the list the reader wants to see. */
export interface ListView {
  words: string;
  /** One tag, or all papers. */
  tag: string | undefined;
  order: string;
}

/** The papers that have this tag and hold all these words (in title, authors, tags or note), in this order. */
export function viewOf(
  papers: readonly SavedPaper[],
  { words, tag, order }: ListView,
  known: ReadonlyMap<string, ListedCitable>,
): SavedPaper[] {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  const shown = papers.filter((paper) => {
    if (tag !== undefined && !paper.tags.includes(tag)) return false;
    if (wanted.length === 0) return true;
    const authors = known.get(paper.id)?.authors.map(({ name }) => name) ?? [];
    const held = plain([paper.title, paper.note, ...paper.tags, ...authors].join('\n'));
    return wanted.every((word) => held.includes(word));
  });
  if (order === 'title') return shown.toSorted((a, b) => a.title.localeCompare(b.title));
  if (order === 'newest')
    return shown.toSorted((a, b) => (known.get(b.id)?.year ?? 0) - (known.get(a.id)?.year ?? 0));
  if (order === 'unread') return shown.toSorted((a, b) => Number(a.read) - Number(b.read));
  return shown;
}

/** Tags by how many papers have them, of equals the first. */
export function tagsOf(papers: readonly SavedPaper[]): [tag: string, papers: number][] {
  const counts = new Map<string, number>();
  for (const tag of papers.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].toSorted(([, a], [, b]) => b - a);
}

/** Without case and accents. */
function plain(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
