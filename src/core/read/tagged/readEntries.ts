import { finding } from '../../findings/finding.ts';
import { countLines } from '../countLines.ts';
import { recordOfFields } from '../fields.ts';
import { emptyReading, type Reading } from '../format.ts';
import { noteUnread, type Unread, unreadFields } from '../unreadFields.ts';
import { entryFields, type FieldRow } from './entryFields.ts';
import { isBookkeeping } from './isBookkeeping.ts';
import { outsideFurniture } from './outsideFurniture.ts';
import type { Entries, Entry } from './growingEntries.ts';

/** Makes records of the entries of a text. What no entry holds and what nobody uses of them is told once. */
export function readEntries(
  file: string,
  text: string,
  format: string,
  { entries, outside, frame }: Entries,
  rows: readonly FieldRow[],
): Reading {
  const reading = emptyReading(format);
  const unread = new Map<string, Unread>();
  const lost = new Set<Entry>();
  const mayBeCut = entries.some(({ isClosed }) => isClosed);
  for (const entry of entries) {
    const place = { file, line: entry.line };
    const read = entryFields(entry, rows);
    const { key, title, abstract } = read.fields;
    const start = [key, abstract, [...entry.values.keys()].join(' ')].find(
      (held) => typeof held === 'string',
    );
    const {
      record,
      findings,
      unread: left,
    } = recordOfFields(read.fields, {
      place,
      notation: format === 'bibtex' ? 'latex' : 'tex',
      start: start ?? '',
    });
    reading.findings.push(...findings);
    if (record) reading.records.push(record);
    else lost.add(entry);
    for (const { tag, line } of read.unread) if (!isBookkeeping(format, tag)) noteUnread(unread, tag, line);
    for (const name of left) noteUnread(unread, name, entry.line);
    if (mayBeCut && !entry.isClosed && entry === entries.at(-1))
      reading.findings.push(finding('record-open', place, { title: String(title ?? start) }));
  }
  reading.rejected = lost.size;
  const told = outsideFurniture(file, outside);
  const framed = frame.map(({ number, text: shown }) => ({ line: number, text: shown, what: 'frame' }));
  reading.furniture = [...told.furniture, ...framed];
  reading.findings.push(...told.findings, ...unreadFields(file, unread));
  return { ...reading, lines: countLines(text, kindsOf(entries, lost, reading.furniture)) };
}

/** What became of a line; asked in their order. */
function kindsOf(entries: readonly Entry[], lost: ReadonlySet<Entry>, furniture: Reading['furniture']) {
  const isOutside = new Set(furniture.map(({ line }) => line));
  let at = 0;
  return (line: number) => {
    while (at < entries.length && (entries[at]?.end ?? 0) < line) at += 1;
    const entry = entries[at];
    if (!entry || line < entry.line || isOutside.has(line)) return 'furniture';
    return lost.has(entry) ? 'lost' : 'record';
  };
}
