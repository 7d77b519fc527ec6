import { readSaved } from '#core/saved/savedList.ts';
import type { SavedPaper } from '#core/saved/savedList.ts';
import { bibtexEntries } from '#core/saved/bibtexEntries.ts';
import { findPaper } from './findPaper.ts';
import * as words from '#interface/saved.ts';

/** Reads a list a reader brings, JSON or BibTeX, and says what came of it. Papers of a BibTeX file are found by their ids, else by their titles. */
export async function importSaved(text: string): Promise<{ papers: SavedPaper[]; told: string }> {
  const list = readSaved(text);
  if (list !== undefined) {
    const { papers, refused } = list;
    const n = papers.length;
    return { papers, told: refused > 0 ? words.mergedBut({ n, refused }) : words.merged(n) };
  }
  const entries = bibtexEntries(text);
  if (entries.length === 0) {
    return { papers: [], told: words.noList };
  }
  const papers: SavedPaper[] = [];
  for (const entry of entries) {
    const found = await findPaper(entry);
    if (found === undefined) continue;
    const { id, title, arxiv, doi } = found;
    papers.push({ id, title, arxiv, doi, tags: [], note: '', read: false, saved: new Date().toISOString() });
  }
  const missing = entries.length - papers.length;
  const n = papers.length;
  return { papers, told: missing > 0 ? words.mergedFew({ n, missing }) : words.merged(n) };
}
