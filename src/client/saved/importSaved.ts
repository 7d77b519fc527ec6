import { readSaved } from '#core/saved/savedList.ts';
import type { SavedPaper } from '#core/saved/savedList.ts';
import { bibtexEntries } from '#core/saved/bibtexEntries.ts';
import { findPaper } from './findPaper.ts';

/** Reads a list a reader brings, JSON or BibTeX, and says what came of it. Papers of a BibTeX file are found by their ids, else by their titles. */
export async function importSaved(text: string): Promise<{ papers: SavedPaper[]; told: string }> {
  const list = readSaved(text);
  if (list !== undefined) {
    const refused =
      list.refused > 0
        ? `; ${list.refused} ${list.refused === 1 ? 'entry' : 'entries'} could not be read`
        : '';
    return { papers: list.papers, told: `${count(list.papers.length)} added or merged${refused}.` };
  }
  const entries = bibtexEntries(text);
  if (entries.length === 0) {
    return { papers: [], told: 'This file is neither a saved list (JSON) nor BibTeX.' };
  }
  const papers: SavedPaper[] = [];
  for (const entry of entries) {
    const found = await findPaper(entry);
    if (found === undefined) continue;
    const { id, title, arxiv, doi } = found;
    papers.push({ id, title, arxiv, doi, tags: [], note: '', read: false, saved: new Date().toISOString() });
  }
  const missing = entries.length - papers.length;
  const rest = missing > 0 ? `; ${missing} ${missing === 1 ? 'is' : 'are'} not on this shelf` : '';
  return { papers, told: `${count(papers.length)} added or merged${rest}.` };
}

function count(papers: number): string {
  return `${papers} ${papers === 1 ? 'paper' : 'papers'}`;
}
