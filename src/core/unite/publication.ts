import type { SourceRecord } from '../record.ts';

type Place = Pick<SourceRecord, 'venue' | 'arxiv'>;

/** Whether a record says where its paper was published: at a venue that is no archive of preprints. */
export function isPublished({ venue }: Place): boolean {
  return venue !== undefined && !ARCHIVE.test(venue);
}

/** Whether a record is of the preprint: it names an archive for its venue, or an arXiv id and no venue. */
export function isPreprint({ venue, arxiv }: Place): boolean {
  return venue === undefined ? arxiv !== undefined : ARCHIVE.test(venue);
}

const ARCHIVE = /^\s*(?:(?:arxiv|(?:bio|med|chem)rxiv|corr|ssrn)\b|preprints?\b)/i;
