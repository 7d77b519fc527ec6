import { finding } from '../../findings/finding.ts';
import { countLines } from '../countLines.ts';
import { recordOfFields } from '../fields.ts';
import { emptyReading, type Reading } from '../format.ts';
import { linesOf } from '../lines.ts';
import { noteUnread, type Unread, unreadFields } from '../unreadFields.ts';
import { entryFields, type FieldRow, paragraphs, tagsOf } from './entryFields.ts';
import { outsideFurniture } from './outsideFurniture.ts';
import { type Entry, type Grammar, taggedEntries } from './taggedEntries.ts';

/** A way to write papers as lines with tags: how lines and entries part, and what the tags hold. */
export interface Dialect extends Omit<Grammar, 'short' | 'paragraphs'> {
  rows: readonly FieldRow[];
}

/** Reads all entries of a text. What no entry holds and what nobody uses of them is told once. */
export function readTagged(file: string, text: string, format: string, dialect: Dialect): Reading {
  const reading = emptyReading(format);
  const { entries, outside, frame } = taggedEntries(linesOf(text), grammarOf(dialect));
  const unread = new Map<string, Unread>();
  const lost = new Set<Entry>();
  for (const entry of entries) {
    const place = { file, line: entry.line };
    const read = entryFields(entry, dialect.rows);
    const { key, title, abstract } = read.fields;
    const start = [key, abstract, [...entry.values.keys()].join(' ')].find(
      (held) => typeof held === 'string',
    );
    const { record, findings } = recordOfFields(read.fields, { place, notation: 'tex', start: start ?? '' });
    reading.findings.push(...findings);
    if (record) reading.records.push(record);
    else lost.add(entry);
    for (const { tag, line } of read.unread) noteUnread(unread, tag, line);
    const isCut = !entry.isClosed && entry === entries.at(-1) && entries.some(({ isClosed }) => isClosed);
    if (isCut) reading.findings.push(finding('record-open', place, { title: String(title ?? start) }));
  }
  reading.rejected = lost.size;
  const told = outsideFurniture(file, outside);
  const framed = frame.map(({ number, text: shown }) => ({ line: number, text: shown, what: 'frame' }));
  reading.furniture = [...told.furniture, ...framed];
  reading.findings.push(...told.findings);
  reading.findings.push(...unreadFields(file, unread));
  return { ...reading, lines: countLines(text, kindsOf(entries, lost, reading.furniture)) };
}

const grammars = new Map<Dialect, Grammar>();

function grammarOf(dialect: Dialect): Grammar {
  const tags = (rows: readonly FieldRow[]) => new Set(rows.flatMap((row) => tagsOf(row.tags)));
  const grammar = grammars.get(dialect) ?? {
    ...dialect,
    short: tags(dialect.rows.filter(({ short }) => short)),
    paragraphs: tags(dialect.rows.filter(({ value }) => value === paragraphs)),
  };
  grammars.set(dialect, grammar);
  return grammar;
}

/** What became of a line; asked in their order. */
function kindsOf(entries: readonly Entry[], lost: ReadonlySet<Entry>, outside: Reading['furniture']) {
  const isOutside = new Set(outside.map(({ line }) => line));
  let at = 0;
  return (line: number) => {
    while (at < entries.length && (entries[at]?.end ?? 0) < line) at += 1;
    const entry = entries[at];
    if (!entry || line < entry.line || isOutside.has(line)) return 'furniture';
    return lost.has(entry) ? 'lost' : 'record';
  };
}
