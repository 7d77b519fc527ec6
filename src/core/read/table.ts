import { finding } from '../findings/finding.ts';
import { countLines } from './countLines.ts';
import { recordOfFields } from './fields.ts';
import { emptyReading, type Format, headLength, type Reading } from './format.ts';
import { factOfName } from './factNames.ts';
import { plainName } from './plainName.ts';
import { cutRows, type Row } from './table/cutRows.ts';
import { isOfWebOfScience, tableShape, type TableShape } from './table/tableShape.ts';
import { webOfScienceRow } from './table/webOfScienceRow.ts';
import { noteUnread, type Unread, unreadFields } from './unreadFields.ts';

/**
 * Tables of a paper a row, whose first rows name the columns: what spreadsheets, Zotero, Scopus, Web of Science,
 * IEEE, PubMed and conferences export, with commas, tabs, semicolons or bars between the cells.
 */
export const table: Format = {
  name: 'table',

  claims(_file, head) {
    if (/^\s*[[{<@]/.test(head)) return 0;
    const shape = tableShape(withoutCutRow(head));
    if (!shape) return 0;
    // A rectangle of cells is no pasted page, whatever stands in it.
    return shape.head && shape.guessed.length === 0 ? 0.93 : 0.7;
  },

  read(file, text) {
    const reading = emptyReading('table');
    const shape = tableShape(withoutCutRow(text.slice(0, headLength)));
    const rows = shape ? cutRows(text, shape.separator) : [];
    const [first] = rows;
    const kinds = new Map<number, 'record' | 'lost'>();
    const mark = (row: Row, kind: 'record' | 'lost') => {
      for (let line = row.line; line <= row.endLine; line += 1) kinds.set(line, kind);
    };
    if (!shape?.names) {
      for (const row of rows) mark(row, 'lost');
      const values = { separator: nameOf(shape), start: first?.cells.join(' | ') ?? '' };
      reading.findings.push(finding('table-no-head', { file, line: first?.line ?? 1 }, values));
      reading.rejected = 1;
    } else {
      readRows(file, rows, { head: shape.head, names: shape.names }, { reading, mark });
      const columns = shape.guessed.map(({ column, fact }) => `${column} as ${fact}`);
      const place = { file, line: shape.head?.line ?? 1 };
      if (columns.length > 0) reading.findings.push(finding('table-columns-guessed', place, { columns }));
    }
    return { ...reading, lines: countLines(text, (line) => kinds.get(line) ?? 'furniture') };
  },
};

interface Made {
  reading: Reading;
  mark: (row: Row, kind: 'record' | 'lost') => void;
}

interface Columns {
  head: Row | undefined;
  names: readonly string[];
}

function readRows(file: string, rows: readonly Row[], { head, names: columns }: Columns, made: Made): void {
  const { reading, mark } = made;
  const unread = new Map<string, Unread>();
  const headLine = head?.line ?? 0;
  const isTagged = isOfWebOfScience(columns);
  let lastBroken = 0;
  for (const row of rows) {
    const { line, endLine, cells } = row;
    if (line <= headLine || cells.join('\n') === head?.cells.join('\n')) {
      const what = line < headLine ? 'above the table' : 'head of the table';
      reading.furniture.push({ line, text: cells.join(' ').trim().slice(0, 200), what });
      continue;
    }
    const place = { file, line };
    const flaw = flawOf(row, columns.length);
    if (flaw !== undefined) {
      mark(row, 'lost');
      // The lines of one cell whose quotes are broken are one flaw.
      if (line !== lastBroken + 1 || !row.isOpen) {
        reading.rejected += 1;
        const values = { problem: flaw, start: cells.join(' | ').slice(0, 80) };
        reading.findings.push(finding('table-row-broken', place, values));
      }
      lastBroken = endLine;
      continue;
    }
    const held = cells.flatMap((cell, at): [string, string][] =>
      cell === '' ? [] : [[columns[at] ?? '', cell]],
    );
    const tagged = isTagged ? webOfScienceRow(held, line) : undefined;
    const fields = tagged?.fields ?? Object.fromEntries(held);
    const start = cells
      .filter((cell) => cell !== '')
      .join(' | ')
      .slice(0, 80);
    const read = recordOfFields(fields, { place, notation: 'tex', start });
    const noPaper = read.noPaper ?? (holdsFacts(held) ? undefined : 'row without a paper');
    if (!read.record && noPaper !== undefined) {
      reading.furniture.push({ line, text: start, what: noPaper });
      continue;
    }
    reading.findings.push(...read.findings);
    for (const name of tagged?.unread ?? read.unread) noteUnread(unread, name, headLine || 1);
    mark(row, read.record ? 'record' : 'lost');
    if (read.record) reading.records.push(read.record);
    else reading.rejected += 1;
  }
  reading.findings.push(...unreadFields(file, unread));
}

/** Whether a row says anything of a paper; its number, its kind and "Read: no" do not. */
function holdsFacts(held: readonly (readonly [name: string, cell: string])[]): boolean {
  return held.some(([name]) => {
    const fact = factOfName.get(plainName(name))?.fact;
    return fact !== undefined && fact !== 'key' && fact !== 'number' && fact !== 'type';
  });
}

/** What speaks against the cells of a row standing under their own names. */
function flawOf({ cells, isOpen }: Row, expected: number): string | undefined {
  const count = cells.findLastIndex((cell) => cell !== '') + 1;
  if (count > expected) return `${count} cells where the head has ${expected}`;
  if (cells.length === expected) return undefined;
  if (isOpen) return 'a quotation mark is never closed';
  return cells.length === 1 ? `1 cell where the head has ${expected}` : undefined;
}

/** The head of a long text without its last line, which may be cut off. */
function withoutCutRow(head: string): string {
  return head.length < headLength ? head : head.slice(0, head.lastIndexOf('\n') + 1) || head;
}

function nameOf(shape: TableShape | undefined): string {
  const names: Record<string, string> = { '\t': 'tabs', ',': 'commas', ';': 'semicolons', '|': 'bars' };
  return names[shape?.separator ?? ''] ?? 'separators';
}
