import { loadCitables } from '../page/loadCitables.ts';
import { saveExport } from '../page/saveExport.ts';
import type { SearchState } from './searchAddress.ts';
import { answer } from './answer.ts';
import * as words from '#interface/search.ts';

/** More papers than this are a shelf, and the whole shelf has files of its own. */
const most = 500;

/** Hands the reader the whole list of results as a file, and says what was done. Never rejects. */
export async function exportList({ query, selection, order }: SearchState, name: string): Promise<string> {
  try {
    const { hits, total } = await answer(query, selection, {
      count: most,
      order: order === 'newest' ? order : undefined,
    });
    const papers = await loadCitables(hits.map(({ id }) => id));
    const saved = { n: papers.length, of: total, format: saveExport(papers, name, 'papers') };
    return total > papers.length ? words.exportedFirst(saved) : words.exported(saved);
  } catch {
    return words.noCitations;
  }
}
