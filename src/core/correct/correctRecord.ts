import type { Finding } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import { arxivOf } from '../ids/arxiv.ts';
import type { SourceRecord } from '../record.ts';
import type { RestoredSpan } from '../restoredSpan.ts';
import type { Correction, Facts } from './correction.ts';
import { findSpans } from './findSpans.ts';

/** A record with a human's facts in the place of its own. Its texts stay as copied: `spans` say what to restore in them. */
export interface Corrected {
  record: SourceRecord;
  version?: 'earlier' | undefined;
  topics: { add: string[]; remove: string[]; place?: Place | undefined };
  names?: string[] | undefined;
  spans: RestoredSpan[];
  findings: Finding[];
}

/** Applies a correction to the record it was matched with. Without one, only what the record's own arXiv id tells is added. */
export function correctRecord(record: SourceRecord, correction: Correction | undefined): Corrected {
  if (correction === undefined) {
    return { record: dated(record), topics: { add: [], remove: [] }, spans: [], findings: [] };
  }
  const { spans, findings } = findSpans(record, correction.spans);
  const links = [...record.links, ...correction.links].filter(
    ({ url }, index, all) => all.findIndex((other) => other.url === url) === index,
  );
  // What the source called its venue says nothing of another one.
  const venueKind = correction.facts.venue === undefined ? record.venueKind : undefined;
  return {
    record: dated({ ...record, venueKind, ...known(correction.facts), links }),
    version: correction.version,
    topics: { ...correction.topics, place: correction.place },
    names: correction.names,
    spans,
    findings,
  };
}

function known(facts: Facts): Partial<SourceRecord> {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/**
 * A record with an arXiv id and no date has its id's month: ids are given on submission,
 * and say when. That is a fact of the id, not a guess.
 */
function dated(record: SourceRecord): SourceRecord {
  const month = arxivOf(record.arxiv ?? '')?.month;
  return record.date !== undefined || month === undefined ? record : { ...record, date: month };
}
