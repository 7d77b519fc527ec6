import { mergeSaved } from '#core/saved/mergeSaved.ts';
import type { NamedPaper } from '#core/saved/namedPaper.ts';
import { savedNow, type SavedPaper } from '#core/saved/savedList.ts';
import { findPapers } from './findPapers.ts';
import { readFile } from './readFile.ts';

/** What a file has brought. */
export interface Imported {
  papers: SavedPaper[];
  /** The titles of papers that are not on this shelf. */
  missing: string[];
  /** How many entries could not be read, and what is wrong with them. */
  refused: number;
  flaws: string[];
}

/** What is wrong with a file is told so far. */
const mostFlaws = 100;

/**
 * Reads a list a reader brings: a saved list, or what a reference manager exports, whose papers are found on this shelf.
 * Rejects when the shelf cannot be asked, which is not the same as to have none of them, and when the signal says so.
 */
export async function importSaved(
  file: File,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (share: number) => void },
): Promise<Imported> {
  const all: Imported = { papers: [], missing: [], refused: 0, flaws: [] };
  const named: NamedPaper[] = [];
  await readFile(file, {
    signal,
    onPart(part) {
      all.papers.push(...part.saved);
      named.push(...part.named);
      all.refused += part.refused;
      all.flaws.push(...part.flaws.slice(0, mostFlaws - all.flaws.length));
      onProgress(part.read);
    },
  });
  const found = await findPapers(named);
  signal.throwIfAborted();
  const now = new Date().toISOString();
  for (const [at, paper] of found.entries())
    if (paper) all.papers.push(savedNow(paper, now));
    else all.missing.push(named[at]?.title ?? '');
  // A file may name one paper twice.
  return { ...all, papers: mergeSaved([], all.papers) };
}
