import { readSaved, savedNow, type SavedPaper } from '#core/saved/savedList.ts';
import { bibtexEntries } from '#core/saved/bibtexEntries.ts';
import { findPaper } from './findPaper.ts';
import * as words from '#interface/saved.ts';

/** More papers than this no page can show. */
const MOST = 10_000;

/** How long the page may be held up, in milliseconds. */
const SLICE = 50;

/**
 * Reads a list a reader brings, JSON or BibTeX, and says what came of it. Papers of a BibTeX file are found by their ids,
 * else by their titles. Rejects when the shelf cannot be asked, which is not the same as to have none of them.
 */
export async function importSaved(text: string): Promise<{ papers: SavedPaper[]; told: string }> {
  const { papers, refused } = readSaved(text) ?? { papers: [], refused: undefined };
  if (papers.length > MOST) return { papers: [], told: words.tooLarge };
  const n = papers.length;
  if (refused !== undefined)
    return { papers, told: refused > 0 ? words.mergedBut({ n, refused }) : words.merged(n) };
  return importBibtex(text);
}

async function importBibtex(text: string): ReturnType<typeof importSaved> {
  const papers: SavedPaper[] = [];
  let missing = 0;
  let pause = performance.now() + SLICE;
  // Entry by entry, with time between them for what the reader does meanwhile.
  for (const entry of bibtexEntries(text)) {
    const found = await findPaper(entry);
    if (found) papers.push(savedNow(found, new Date().toISOString()));
    else missing += 1;
    if (performance.now() < pause) continue;
    await new Promise((resolve) => setTimeout(resolve));
    pause = performance.now() + SLICE;
  }
  const n = papers.length;
  if (n + missing === 0) return { papers, told: words.noList };
  return { papers, told: missing > 0 ? words.mergedFew({ n, missing }) : words.merged(n) };
}
