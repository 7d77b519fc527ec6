import { finding } from '../findings/finding.ts';
import { countLines } from './countLines.ts';
import { emptyReading, type Format, headLength } from './format.ts';
import { eachRow, type Row } from './table/cutRows.ts';
import { mark, noRows, RowReader, type RowsRead } from './table/rowReader.ts';
import { tableShape, type TableShape } from './table/tableShape.ts';

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
    const kinds = new Map<number, 'record' | 'lost'>();
    for (const part of partsOf(file, text)) {
      for (const record of part.records) reading.records.push(record);
      for (const each of part.furniture) reading.furniture.push(each);
      for (const each of part.findings) reading.findings.push(each);
      for (const [line, kind] of part.lines) kinds.set(line, kind);
      reading.rejected += part.rejected;
    }
    return { ...reading, lines: countLines(text, (line) => kinds.get(line) ?? 'furniture') };
  },

  readParts: partsOf,
};

/** Its columns are told once, from its beginning, so that they are the same in all its parts. */
function* partsOf(file: string, text: string): Generator<RowsRead & { end: number }> {
  const shape = tableShape(withoutCutRow(text.slice(0, headLength)));
  const reader = shape?.names ? new RowReader(file, shape.head, shape.names) : undefined;
  let [read, from]: [RowsRead, number] = [noRows(), 0];
  let first: Row | undefined;
  for (const row of shape ? eachRow(text, shape.separator) : []) {
    if (row.cells.some((cell) => cell !== '')) {
      first ??= row;
      if (reader) reader.add(row, read);
      else mark(row, 'lost', read);
    }
    if (row.end - from < partLength) continue;
    yield { ...read, end: row.end };
    [read, from] = [noRows(), row.end];
  }
  reader?.end(read);
  if (!reader) {
    const values = { separator: nameOf(shape), start: first?.cells.join(' | ') ?? '' };
    read.findings.push(finding('table-no-head', { file, line: first?.line ?? 1 }, values));
    read.rejected = 1;
  } else if (shape && shape.guessed.length > 0) {
    const columns = shape.guessed.map(({ column, fact }) => `${column} as ${fact}`);
    read.findings.push(finding('table-columns-guessed', { file, line: shape.head?.line ?? 1 }, { columns }));
  }
  yield { ...read, end: text.length };
}

/** About so much of a text is one part. */
const partLength = 65_536;

/** The head of a long text without its last line, which may be cut off. */
function withoutCutRow(head: string): string {
  return head.length < headLength ? head : head.slice(0, head.lastIndexOf('\n') + 1) || head;
}

function nameOf(shape: TableShape | undefined): string {
  const names: Record<string, string> = { '\t': 'tabs', ',': 'commas', ';': 'semicolons', '|': 'bars' };
  return names[shape?.separator ?? ''] ?? 'separators';
}
