import { isSmallShelf } from '../smallShelf.ts';
import { bibtexWithTexts } from './bibtex.ts';
import type { Citable } from './citable.ts';
import { cslJson } from './cslJson.ts';
import { csv } from './csv.ts';
import { endnote } from './endnote.ts';
import { markdown } from './markdown.ts';
import { reference } from './reference/reference.ts';
import { ris } from './ris.ts';

/** What can be taken along: one paper, a topic, the whole shelf, or what a reader found or saved (no file of the site). */
export type Offer = 'paper' | 'topic' | 'shelf' | 'search';

export interface ExportFormat {
  name: string;
  /** For a link or a button. */
  label: string;
  /** Without the dot. */
  extension: string;
  mediaType: string;
  offered: readonly Offer[];
  /** Needs no more than a browser. Absent where a file tells more than a citation: src/core/publish/describe.ts. */
  write?: (papers: readonly Citable[]) => string;
}

const everywhere: readonly Offer[] = ['paper', 'topic', 'shelf', 'search'];

/** What papers can be exported as, in the order of offering. All that offers, serves or copies files reads this table. */
export const exportFormats: readonly ExportFormat[] = [
  {
    name: 'bibtex',
    label: 'BibTeX',
    extension: 'bib',
    mediaType: 'application/x-bibtex',
    offered: everywhere,
    write: bibtexWithTexts,
  },
  {
    name: 'ris',
    label: 'RIS',
    extension: 'ris',
    mediaType: 'application/x-research-info-systems',
    offered: everywhere,
    write: ris,
  },
  {
    name: 'csl',
    label: 'CSL-JSON',
    extension: 'csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
    offered: everywhere,
    write: cslJson,
  },
  { name: 'csv', label: 'CSV', extension: 'csv', mediaType: 'text/csv', offered: everywhere, write: csv },
  {
    name: 'json',
    label: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    offered: ['paper', 'topic', 'shelf'],
  },
  {
    name: 'endnote',
    label: 'EndNote',
    extension: 'enw',
    mediaType: 'application/x-endnote-refer',
    offered: ['search'],
    write: endnote,
  },
  {
    name: 'markdown',
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown',
    offered: ['search'],
    write: markdown,
  },
  {
    name: 'reference',
    label: 'Plain text',
    extension: 'txt',
    mediaType: 'text/plain',
    offered: ['search'],
    write: reference,
  },
];

export function formatsFor(offer: Offer): ExportFormat[] {
  return exportFormats.filter(({ offered }) => offered.includes(offer));
}

/** A file of the site in one of the formats. */
export interface FileFormat extends ExportFormat {
  /** What follows `papers`, `topics/<id>` or `papers/<id>`: `.bib`, `.csl.json.gz`. */
  ending: string;
}

/** Names of the formats in which a large shelf has files of its lists. */
const ofLarge: Readonly<Record<Offer | 'area', readonly string[]>> = {
  shelf: ['bibtex', 'json'],
  topic: ['bibtex'],
  area: [],
  paper: [],
  search: [],
};

/**
 * In which formats a shelf of so many papers has files. A large one has, gzipped, what every reference manager reads, and
 * of itself all that is known: a browser writes the others of what a reader finds or saves. An area has none there: see
 * `areasOf`.
 */
export function filesFor(offer: Offer | 'area', papers: number): FileFormat[] {
  const formats = formatsFor(offer === 'area' ? 'topic' : offer);
  if (isSmallShelf(papers)) return formats.map((format) => ({ ...format, ending: `.${format.extension}` }));
  return formats
    .filter(({ name }) => ofLarge[offer].includes(name))
    .map((format) => ({ ...format, ending: `.${format.extension}.gz` }));
}

/** Media types by the last ending of a file's name, which is all a host looks at: `x.csl.json` is JSON to it. */
export function exportTypes(): Record<string, string> {
  const single = exportFormats.filter(({ extension }) => !extension.includes('.'));
  return Object.fromEntries(single.map(({ extension, mediaType }) => [extension, mediaType]));
}
