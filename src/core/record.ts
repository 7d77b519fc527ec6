import type { Given } from './paper.ts';
import type { Place } from './findings/place.ts';

/** How a source writes mark-up in titles and abstracts: `tex` covers arXiv's convention ($…$, \textit{…}) and plain text. */
export type Notation = 'tex' | 'markdown';

/** What a source file holds about one paper, as it holds it: nothing repaired, nothing inferred. */
export interface SourceRecord extends Given {
  title: string;
  abstract: string;
  notation: Notation;
  /** The source's own id or citation key. */
  key?: string | undefined;
  /** The line of the title, from 1. */
  place: Place;
}
