import { possibleDate } from '../dateOf.ts';
import type { Citable } from './citable.ts';
import { publicationOf } from './publicationOf.ts';

/** When a paper came out, as exactly as may be said. */
export interface Issued {
  year: number;
  /** 1-12. */
  month?: number;
  day?: number;
}

/**
 * The date of a citation. A date beside an arXiv id is the day of the preprint: it dates a preprint exactly,
 * but of a paper that later appeared at a venue it tells no month, and no year that the record does not give itself.
 */
export function issued(paper: Citable): Issued | undefined {
  const [year, month, day] = (possibleDate(paper.date ?? '') ?? '').split('-').map(Number);
  const known = year !== undefined && year > 0;
  if (paper.year === undefined && !known) return undefined;
  const venueDate = publicationOf(paper) === 'preprint' || paper.arxiv === undefined;
  if (!known || !venueDate || (paper.year !== undefined && paper.year !== year)) {
    return { year: paper.year ?? year ?? 0 };
  }
  return { year, ...(month === undefined ? {} : { month }), ...(day === undefined ? {} : { day }) };
}
