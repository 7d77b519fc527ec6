import { citationFormats } from '#core/cite/cite.ts';
import { describePaper, describeShelf } from '#core/describe.ts';
import type { Paper } from '#core/paper.ts';
import { publicAddress, theCitables } from './_citables.ts';
import { theShelf } from './_shelf.ts';

/** What papers are offered as in files; the same under every address. */
export const exportExtensions = ['json', 'bib', 'ris', 'csl.json', 'csv'] as const;

/** Those of them that cite, for a page's head. */
export const citationFiles = citationFormats.filter(
  ({ name }) => name === 'bibtex' || name === 'ris' || name === 'csl',
);

/** Papers as one file, a shelf's or a topic's; `page` is the path it belongs to. */
export async function listFile(extension: string, papers: readonly Paper[], page: string): Promise<Response> {
  return extension === 'json' ? describedList(papers, page) : citedFile(extension, papers);
}

/** A single paper as a file. */
export async function paperFile(extension: string, paper: Paper): Promise<Response> {
  if (extension !== 'json') return citedFile(extension, [paper]);
  return file([JSON.stringify(describePaper(paper), null, 1), '\n'], 'application/json');
}

/** In pieces, a paper a line: a large shelf is longer than the longest string there can be. */
async function describedList(papers: readonly Paper[], page: string): Promise<Response> {
  const { settings, ledger } = await theShelf();
  const head = JSON.stringify(describeShelf(settings, ledger.files, publicAddress(page))).slice(0, -1);
  const lines = papers.map(
    (paper, index) => `${index === 0 ? '' : ','}\n${JSON.stringify(describePaper(paper))}`,
  );
  return file([head, ',"papers":[', ...lines, '\n]}\n'], 'application/json');
}

async function citedFile(extension: string, papers: readonly Paper[]): Promise<Response> {
  const format = citationFormats.find((candidate) => candidate.extension === extension);
  if (format === undefined)
    throw new Error(`No file format "${extension}". Use one of: ${exportExtensions.join(', ')}.`);
  const all = await theCitables();
  const text = format.write(papers.flatMap(({ id }) => all.get(id) ?? []));
  return file([text], format.mediaType);
}

function file(pieces: string[], mediaType: string): Response {
  return new Response(new Blob(pieces), { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
}
