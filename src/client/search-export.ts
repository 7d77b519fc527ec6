import { cite, citationFormats } from '#core/cite/cite.ts';
import type { Citable } from '#core/cite/citable.ts';
import type { SearchState } from './search-address.ts';
import { answer } from './search-answers.ts';
import { loadJson } from './search-data.ts';
import { make } from './search-make.ts';

/** More papers than this are a shelf, and the whole shelf has files of its own. */
const most = 500;

/** Hands the reader the whole list of results as a file, and says what was done. Never rejects. */
export async function exportList({ query, selection }: SearchState, name: string): Promise<string> {
  const format = citationFormats.find((each) => each.name === name);
  if (format === undefined) return 'There is no such format.';
  try {
    const { hits, total } = await answer(query, selection, { count: most });
    const papers = await citables(hits.map(({ id }) => id));
    save(cite(papers, name), `papers.${format.extension}`, format.mediaType);
    const size = papers.length.toLocaleString('en');
    return total > papers.length
      ? `Saved the first ${size} of ${total.toLocaleString('en')} as ${format.label}; narrow the list to save the others.`
      : `Saved ${size} ${papers.length === 1 ? 'paper' : 'papers'} as ${format.label}.`;
  } catch {
    return 'The citations could not be loaded. Try again when there is a connection.';
  }
}

/** What citing needs of these papers, in their order. Only the parts of the shelf that hold them are loaded. */
async function citables(ids: readonly string[]): Promise<Citable[]> {
  // The first id of each part, in the order of their code units: see src/pages/search/cite/[part].json.ts.
  const starts = (await loadJson('search/cite/parts.json')) as string[];
  const wanted = new Set(ids.map((id) => starts.findLastIndex((start) => start <= id)));
  const parts = await Promise.all(
    [...wanted].map(async (part) => (await loadJson(`search/cite/${part}.json`)) as Citable[]),
  );
  const byId = new Map(parts.flat().map((paper) => [paper.id, paper]));
  return ids.map((id) => {
    const paper = byId.get(id);
    if (paper === undefined) throw new Error(`The citation of "${id}" is missing.`);
    return paper;
  });
}

function save(text: string, file: string, mediaType: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${mediaType};charset=utf-8` }));
  make('a', { href: address, download: file }).click();
  // The download has taken its own hold of the data by the time the next task runs.
  setTimeout(() => URL.revokeObjectURL(address));
}
