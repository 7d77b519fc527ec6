import { arxivOf } from '../ids/arxiv.ts';
import { doiOf } from '../ids/doi.ts';
import type { SavedPaper } from './savedList.ts';

/**
 * Two lists as one, nothing lost: entries that are the same paper become one, which keeps the tags of all, all notes
 * that differ, is read when any says so, and dates from the first time it was saved. That holds within each list too: a
 * file may name one paper twice, and an entry may show that two others, so far apart, are one. The order of `own` stays.
 */
export function mergeSaved(own: readonly SavedPaper[], other: readonly SavedPaper[]): SavedPaper[] {
  const papers = [...own, ...other].map(withPlainIds);
  // Each paper stands for itself, or for it the first that is known to be the same, in some steps.
  const standsFor = papers.map((_, at) => at);
  const first = (from: number): number => {
    let at = from;
    for (let next = standsFor[at]; next !== undefined && next !== at; next = standsFor[at])
      at = standsFor[at] = standsFor[next] ?? next;
    return at;
  };
  const places = new Map<string, number>();
  for (const [at, paper] of papers.entries())
    for (const key of keysOf(paper)) {
      const ends = [first(places.get(key) ?? at), first(at)];
      standsFor[Math.max(...ends)] = Math.min(...ends);
      places.set(key, at);
    }
  return [...Map.groupBy(papers.keys(), first).values()].map((places) =>
    unite(places.flatMap((at) => papers[at] ?? [])),
  );
}

function keysOf({ id, arxiv, doi }: SavedPaper): string[] {
  return [
    `id ${id}`,
    ...(arxiv === undefined ? [] : [`arxiv ${arxiv}`]),
    ...(doi === undefined ? [] : [`doi ${doi}`]),
  ];
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

/** All entries of one paper at once: a list that holds it a thousand times would be gone through as often. */
function unite(entries: readonly SavedPaper[]): SavedPaper {
  const dates = entries.map(({ saved }) => saved).filter((date) => date !== '');
  return {
    ...entries.reduceRight((rest, entry) => ({ ...rest, ...entry })),
    tags: [...new Set(entries.flatMap(({ tags }) => tags))],
    note: allNotes(new Set(entries.map(({ note }) => note))),
    read: entries.some(({ read }) => read),
    saved: dates.toSorted()[0] ?? '',
  };
}

/** Longer notes are not searched for others: a thousand of them would be a thousand times as slow. */
const LONG = 20_000;

/** A note that already holds the other says it all; else both, one below the other. */
function allNotes(notes: ReadonlySet<string>): string {
  let all = '';
  for (const note of notes) {
    const isOne = all.length <= LONG;
    if (isOne && note.includes(all)) all = note;
    else if (!isOne || !all.includes(note)) all = `${all}\n${note}`;
  }
  return all;
}
