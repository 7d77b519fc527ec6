import { citationFormats } from './cite.ts';

/** What papers are offered as in files; the same for a paper, a topic and the whole shelf. */
export const exportExtensions = ['json', 'bib', 'ris', 'csl.json', 'csv'] as const;

/** Those of them that cite, for a page's head. */
export const citationFiles = citationFormats.filter(
  ({ name }) => name === 'bibtex' || name === 'ris' || name === 'csl',
);
