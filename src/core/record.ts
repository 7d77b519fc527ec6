import type { Author, Link } from './paper.ts';
import type { Place } from './findings/place.ts';

/** How a source writes mark-up in titles and abstracts: `tex` covers arXiv's convention ($…$, \textit{…}) and plain text. */
export type Notation = 'tex' | 'markdown';

/** What a source file holds about one paper, as it holds it: nothing repaired, nothing inferred. */
export interface SourceRecord {
  title: string;
  abstract: string;
  notation: Notation;
  authors: Author[];
  /** Only what the source says: `2023`, `2023-06` or `2023-06-14`. */
  date?: string | undefined;
  /** Only what the source says beside a date, or instead of one. */
  year?: number | undefined;
  venue?: string | undefined;
  /** Where the source itself says it: "booktitle", or a type of publication. */
  venueKind?: 'journal' | 'conference' | undefined;
  volume?: string | undefined;
  number?: string | undefined;
  pages?: string | undefined;
  publisher?: string | undefined;
  arxiv?: string | undefined;
  doi?: string | undefined;
  category?: string | undefined;
  keywords: string[];
  links: Link[];
  /** The source's own id or citation key. */
  key?: string | undefined;
  /** The line of the title, from 1. */
  place: Place;
}
