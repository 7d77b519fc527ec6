import { arxivOf } from '../ids/arxiv.ts';
import { doiOf } from '../ids/doi.ts';
import type { SavedPaper } from './savedList.ts';

/**
 * Two lists as one, nothing lost: entries that are the same paper become one, which keeps the tags of all, all notes
 * that differ, is read when any says so, and dates from the first time it was saved. That holds within each list too: a
 * file may name one paper twice, and an entry may show that two others, so far apart, are one. The order of `own` stays.
 */
export function mergeSaved(own: readonly SavedPaper[], other: readonly SavedPaper[]): SavedPaper[] {
  return [...own, ...other].map(withPlainIds).reduce<SavedPaper[]>(withPaper, []);
}

/**
 * With its ids as the shelf writes them: lists are kept for years, and were written by other hands. Not done wherever a
 * list is read, for the grammar of ids would weigh on every page that only asks whether its paper is saved.
 */
export function withPlainIds(paper: SavedPaper): SavedPaper {
  const { arxiv, doi } = paper;
  return {
    ...paper,
    ...(arxiv === undefined ? {} : { arxiv: arxivOf(arxiv)?.id ?? arxiv }),
    ...(doi === undefined ? {} : { doi: doiOf(doi) ?? doi }),
  };
}

/** The list with this paper in it: united with all that are the same, at the place of the first of them, else at the end. */
function withPaper(list: SavedPaper[], paper: SavedPaper): SavedPaper[] {
  const twins = list.filter((each) => isSame(each, paper));
  const [first] = twins;
  if (first === undefined) return [...list, paper];
  const united = [...twins, paper].reduce(unite);
  return list.flatMap((each) => (each === first ? united : twins.includes(each) ? [] : each));
}

function unite(one: SavedPaper, other: SavedPaper): SavedPaper {
  const dates = [one.saved, other.saved].filter((date) => date !== '').toSorted();
  return {
    ...other,
    ...one,
    tags: [...new Set([...one.tags, ...other.tags])],
    note: bothNotes(one.note, other.note),
    read: one.read || other.read,
    saved: dates[0] ?? '',
  };
}

/** A note that already holds the other says it all; else both, one below the other. */
function bothNotes(one: string, other: string): string {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}\n${other}`;
}

function isSame(a: SavedPaper, b: SavedPaper): boolean {
  return (
    a.id === b.id ||
    (a.arxiv !== undefined && a.arxiv === b.arxiv) ||
    (a.doi !== undefined && a.doi === b.doi)
  );
}
