import { arxivOf } from '../ids/arxiv.ts';
import { doiOf } from '../ids/doi.ts';

/** A paper a reader has put on their own list, with enough of it to find it again under another address. */
export interface SavedPaper {
  id: string;
  title: string;
  arxiv?: string | undefined;
  doi?: string | undefined;
  tags: string[];
  note: string;
  read: boolean;
  /** ISO 8601, when it was saved. */
  saved: string;
}

/**
 * Two lists as one, nothing lost: entries that are the same paper become one, which keeps the tags of all, all notes
 * that differ, is read when any says so, and dates from the first time it was saved. That holds within each list too: a
 * file may name one paper twice, and an entry may show that two others, so far apart, are one. The order of `own` stays.
 */
export function mergeSaved(own: readonly SavedPaper[], other: readonly SavedPaper[]): SavedPaper[] {
  return [...own, ...other].reduce<SavedPaper[]>(withPaper, []);
}

/** The list as a file that `readSaved` reads back: JSON, readable, one version of the form. */
export function writeSaved(papers: readonly SavedPaper[]): string {
  return `${JSON.stringify({ papershelf: 'saved', version: 1, papers }, null, 2)}\n`;
}

/** Reads a list that `writeSaved` wrote; entries that lack an id or a title are left out and counted. Undefined when it is no such list. */
export function readSaved(text: string): { papers: SavedPaper[]; refused: number } | undefined {
  const parsed = parse(text);
  const list = isObject(parsed) ? parsed['papers'] : parsed;
  if (!Array.isArray(list)) return undefined;
  const papers = list.flatMap((entry) => savedPaper(entry) ?? []);
  return { papers, refused: list.length - papers.length };
}

function savedPaper(entry: unknown): SavedPaper | undefined {
  if (!isObject(entry)) return undefined;
  const { id, title, arxiv, doi, tags, note, read, saved } = entry;
  if (typeof id !== 'string' || id === '' || typeof title !== 'string') return undefined;
  return {
    id,
    title,
    ...(typeof arxiv === 'string' ? { arxiv: arxivOf(arxiv)?.id ?? arxiv } : {}),
    ...(typeof doi === 'string' ? { doi: doiOf(doi) ?? doi } : {}),
    tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [],
    note: typeof note === 'string' ? note : '',
    read: read === true,
    saved: typeof saved === 'string' ? saved : '',
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

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the caller says so to the reader.
    return undefined;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
