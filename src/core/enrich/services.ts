import type { Wanted } from './wanted.ts';

/** One that is asked over the network, and how its makers ask to be asked. */
export interface Service {
  name: 'arXiv' | 'Crossref' | 'OpenAlex';
  origin: string;
  /** The least time between two requests, in milliseconds. */
  pause: number;
  /** How many papers one request may ask for. */
  batch: number;
  /** By what it finds a paper: an identifier that stands in the answer too, or its title, which proves nothing alone. */
  by: 'arxiv' | 'doi' | 'title';
  /** Below the origin. `contact` is an e-mail address, for whoever runs the service. */
  path: (papers: readonly Wanted[], contact: string) => string;
}

/**
 * In the order in which they are asked: what one finds, a DOI for an arXiv id, the next is asked by. Limits as their
 * manuals state them: arXiv one request in three seconds; Crossref's and OpenAlex's polite pools a few each second.
 */
export const services: readonly Service[] = [
  {
    name: 'arXiv',
    origin: 'https://export.arxiv.org',
    pause: 3000,
    batch: 50,
    by: 'arxiv',
    path: (papers) =>
      `/api/query?max_results=${papers.length}&id_list=${papers.map(({ paper }) => paper.arxiv).join(',')}`,
  },
  {
    name: 'Crossref',
    origin: 'https://api.crossref.org',
    pause: 500,
    batch: 20,
    by: 'doi',
    path: (papers, contact) => {
      const names = papers.map(({ paper }) => `doi:${paper.doi ?? ''}`).join(',');
      return `/works?rows=${papers.length}&filter=${encodeURIComponent(names)}&mailto=${encodeURIComponent(contact)}`;
    },
  },
  {
    name: 'OpenAlex',
    origin: 'https://api.openalex.org',
    pause: 200,
    batch: 1,
    by: 'title',
    path: (papers, contact) => {
      // A comma and a bar would part filters, whatever stands around them.
      const words = (papers[0]?.title ?? '').replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
      return `/works?per-page=5&filter=${encodeURIComponent(`title.search:${words}`)}&mailto=${encodeURIComponent(contact)}`;
    },
  },
];

/** Whether a service may know what is missing of a paper. */
export function knows({ by }: Service, { paper, missing, abstract }: Wanted): boolean {
  if (by === 'arxiv')
    return (
      paper.arxiv !== undefined && (['authors', 'date', 'doi'] as const).some((fact) => missing.has(fact))
    );
  if (by === 'doi')
    return (
      paper.doi !== undefined &&
      (['authors', 'date', 'venue', 'retraction'] as const).some((fact) => missing.has(fact))
    );
  // A title is shared too often; only with the abstract it tells a paper.
  return paper.arxiv === undefined && paper.doi === undefined && abstract !== '';
}
