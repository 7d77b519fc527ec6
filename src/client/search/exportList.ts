import { loadCitables } from '../page/loadCitables.ts';
import { saveExport } from '../page/saveExport.ts';
import type { SearchState } from './searchAddress.ts';
import { answer } from './answer.ts';

/** More papers than this are a shelf, and the whole shelf has files of its own. */
const most = 500;

/** Hands the reader the whole list of results as a file, and says what was done. Never rejects. */
export async function exportList({ query, selection }: SearchState, name: string): Promise<string> {
  try {
    const { hits, total } = await answer(query, selection, { count: most });
    const papers = await loadCitables(hits.map(({ id }) => id));
    const label = saveExport(papers, name, 'papers');
    const size = papers.length.toLocaleString('en');
    return total > papers.length
      ? `Saved the first ${size} of ${total.toLocaleString('en')} as ${label}; narrow the list to save the others.`
      : `Saved ${size} ${papers.length === 1 ? 'paper' : 'papers'} as ${label}.`;
  } catch {
    return 'The citations could not be loaded. Try again when there is a connection.';
  }
}
