import type { Given } from './paper.ts';
import type { Place } from './findings/place.ts';

/**
 * How a source writes mark-up in titles and abstracts: `tex` covers arXiv's convention ($…$, \textit{…}) and plain text.
 * `latex` is read alike, of a source whose format is LaTeX: there "12\%" is as it should be, and no damage.
 */
export type Notation = 'tex' | 'latex' | 'markdown';

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
