import { bibtex } from './bibtex.ts';
import type { Citable } from './citable.ts';
import { cslJson } from './cslJson.ts';
import { csv } from './csv.ts';
import { endnote } from './endnote.ts';
import { reference } from './reference.ts';
import { ris } from './ris.ts';

export type FormatName = 'bibtex' | 'ris' | 'csl' | 'csv' | 'endnote' | 'reference';

export interface CitationFormat {
  name: FormatName;
  /** For a button. */
  label: string;
  /** Without the dot. */
  extension: string;
  mediaType: string;
  write: (papers: readonly Citable[]) => string;
}

/** What papers can be exported as. Nothing here needs more than a browser. */
export const citationFormats: readonly CitationFormat[] = [
  { name: 'bibtex', label: 'BibTeX', extension: 'bib', mediaType: 'application/x-bibtex', write: bibtex },
  {
    name: 'ris',
    label: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    write: ris,
  },
  {
    name: 'csl',
    label: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    write: cslJson,
  },
  { name: 'csv', label: 'CSV', extension: 'csv', mediaType: 'text/csv', write: csv },
  {
    name: 'endnote',
    label: 'EndNote',
    extension: 'enw',
    mediaType: 'application/x-endnote-refer',
    write: endnote,
  },
  { name: 'reference', label: 'Plain text', extension: 'txt', mediaType: 'text/plain', write: reference },
];

/**
 * Writes papers in a format.
 * @throws when there is no format of that name; the message lists those there are
 */
export function cite(papers: readonly Citable[], name: string): string {
  const format = citationFormats.find((candidate) => candidate.name === name);
  if (format === undefined) {
    const known = citationFormats.map((candidate) => candidate.name).join(', ');
    throw new Error(`No citation format "${name}". Use one of: ${known}.`);
  }
  return format.write(papers);
}
