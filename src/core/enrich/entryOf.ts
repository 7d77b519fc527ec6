import { stringify } from 'yaml';
import type { Author } from '../paper.ts';
import type { SourceRecord } from '../record.ts';
import { agreements, ofThePublication } from '../unite/agreements.ts';
import { isPublished } from '../unite/publication.ts';
import type { Wanted } from './wanted.ts';

/** Facts that come along where they belong to a paper's venue, which may be known already. */
const along = ['volume', 'number', 'pages', 'publisher'] as const;

/** An entry of a file of corrections: the facts that a service gave of one paper, with its name and the day. */
export interface Entry {
  paper: string;
  from: string;
  [fact: string]: unknown;
}

/**
 * What a record of a service adds to a paper: only facts that it lacks. Undefined when that is nothing. `day` is the
 * day of the answer, `2026-11-27`.
 */
export function entryOf(
  { ref, paper, missing }: Wanted,
  record: SourceRecord,
  service: string,
  day: string,
): Entry | undefined {
  const facts: Record<string, unknown> = {};
  if (missing.has('authors') && record.authors.length > 0) facts['authors'] = record.authors.map(written);
  if (missing.has('date') && isFuller(record.date, paper.date)) facts['date'] = record.date;
  for (const id of ['doi', 'arxiv'] as const) {
    if (missing.has(id) && record[id] !== undefined) facts[id] = record[id];
  }
  // "arXiv, 2023" is no venue; and the volume of one journal says nothing of a paper in another.
  const venue = isPublished(record) ? record.venue : undefined;
  if (
    venue !== undefined &&
    (paper.venue === undefined || agreements.venue(paper.venue, venue) !== undefined)
  ) {
    if (paper.venue === undefined) facts['venue'] = venue;
    for (const fact of along) {
      if (ofThePublication.has(fact) && paper[fact] === undefined && record[fact] !== undefined)
        facts[fact] = record[fact];
    }
  }
  if (record.retraction !== undefined && paper.retraction === undefined)
    facts['retraction'] = record.retraction;
  return Object.keys(facts).length === 0 ? undefined : { paper: ref, from: `${service}, ${day}`, ...facts };
}

/** The file of these entries, behind what it held before, which a curator may have edited. */
export function withEntries(before: string | undefined, entries: readonly Entry[]): string {
  const start = before === undefined || before.trim() === '' ? header : `${before.trimEnd()}\n`;
  return `${start}${stringify(entries, { lineWidth: 0 })}`;
}

const header = [
  '# What services knew of papers that their sources did not say; "from" names who said it, and when. The command',
  '# enrich adds to this file. What is said here fills gaps only: a source, or a correction without "from", says more.',
  '',
].join('\n');

function written({ name, family, given }: Author): unknown {
  return family === undefined ? name : { name, family, ...(given !== undefined && { given }) };
}

function isFuller(date: string | undefined, known: string | undefined): boolean {
  return date !== undefined && date.length > (known ?? '').length;
}
