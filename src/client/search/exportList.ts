import { cite, citationFormats } from '#core/cite/cite.ts';
import { loadCitables } from '../page/loadCitables.ts';
import { saveFile } from '../page/saveFile.ts';
import type { SearchState } from './searchAddress.ts';
import { answer } from './answer.ts';

/** More papers than this are a shelf, and the whole shelf has files of its own. */
const most = 500;

/** Hands the reader the whole list of results as a file, and says what was done. Never rejects. */
export async function exportList({ query, selection }: SearchState, name: string): Promise<string> {
  const format = citationFormats.find((each) => each.name === name);
  if (format === undefined) return 'There is no such format.';
  try {
    const { hits, total } = await answer(query, selection, { count: most });
    const papers = await loadCitables(hits.map(({ id }) => id));
    saveFile(cite(papers, name), `papers.${format.extension}`, format.mediaType);
    const size = papers.length.toLocaleString('en');
    return total > papers.length
      ? `Saved the first ${size} of ${total.toLocaleString('en')} as ${format.label}; narrow the list to save the others.`
      : `Saved ${size} ${papers.length === 1 ? 'paper' : 'papers'} as ${format.label}.`;
  } catch {
    return 'The citations could not be loaded. Try again when there is a connection.';
  }
}
