import { readSaved } from '#core/saved/savedList.ts';
import type { SavedPaper } from '#core/saved/savedList.ts';
import { bibtexFields } from '#core/saved/bibtexFields.ts';

/** Reads a list a reader brings, JSON or BibTeX, and says what came of it. Papers of a BibTeX file are found by their titles. */
export async function importSaved(text: string): Promise<{ papers: SavedPaper[]; told: string }> {
  const list = readSaved(text);
  if (list !== undefined) {
    const refused =
      list.refused > 0
        ? `; ${list.refused} ${list.refused === 1 ? 'entry' : 'entries'} could not be read`
        : '';
    return { papers: list.papers, told: `${count(list.papers.length)} added or merged${refused}.` };
  }
  const entries = bibtexFields(text);
  if (entries.length === 0) {
    return { papers: [], told: 'This file is neither a saved list (JSON) nor BibTeX.' };
  }
  const { answer } = await import('./search-answers.ts');
  const papers: SavedPaper[] = [];
  for (const { title } of entries) {
    const plain = title.replaceAll(/["\\$]/g, ' ');
    const found = await answer(`title:"${plain}"`, {}, { count: 1 }).catch(() => undefined);
    const hit = found?.hits[0];
    const shown = hit?.title.map((segment) => segment.text).join('');
    if (hit !== undefined && shown !== undefined && letters(shown) === letters(title)) {
      papers.push({
        id: hit.id,
        title: shown,
        tags: [],
        note: '',
        read: false,
        saved: new Date().toISOString(),
      });
    }
  }
  const missing = entries.length - papers.length;
  const rest = missing > 0 ? `; ${missing} ${missing === 1 ? 'is' : 'are'} not on this shelf` : '';
  return { papers, told: `${count(papers.length)} added or merged${rest}.` };
}

function count(papers: number): string {
  return `${papers} ${papers === 1 ? 'paper' : 'papers'}`;
}

function letters(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');
}
