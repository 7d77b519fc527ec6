import { finding } from '../../findings/finding.ts';
import { factOfName } from '../factNames.ts';
import { recordOfFields } from '../fields.ts';
import type { ReadingPart } from '../format.ts';
import { plainName } from '../plainName.ts';
import { noteUnread, type Unread, unreadFields } from '../unreadFields.ts';
import { mostCells, type Row } from './cutRows.ts';
import { isOfWebOfScience } from './tableShape.ts';
import { webOfScienceRow } from './webOfScienceRow.ts';

/** What some rows of a table hold; their other lines belong to no paper. */
export interface RowsRead extends Pick<ReadingPart, 'records' | 'rejected' | 'furniture' | 'findings'> {
  lines: Map<number, 'record' | 'lost'>;
}

export function noRows(): RowsRead {
  return { records: [], rejected: 0, furniture: [], findings: [], lines: new Map() };
}

/** Reads the rows of one table, whose columns have these names, as papers, one after the other. */
export class RowReader {
  readonly #file: string;
  readonly #head: Row | undefined;
  readonly #columns: readonly string[];
  readonly #unread = new Map<string, Unread>();
  #lastBroken = 0;

  constructor(file: string, head: Row | undefined, columns: readonly string[]) {
    [this.#file, this.#head, this.#columns] = [file, head, columns];
  }

  /** Adds to what was read what a row holds. */
  add(row: Row, to: RowsRead): void {
    const { line, cells } = row;
    const headLine = this.#head?.line ?? 0;
    if (line <= headLine || cells.join('\n') === this.#head?.cells.join('\n')) {
      const what = line < headLine ? 'above the table' : 'head of the table';
      to.furniture.push({ line, text: cells.join(' ').trim().slice(0, 200), what });
      return;
    }
    const flaw = flawOf(row, this.#columns.length);
    if (flaw !== undefined) return this.#lose(row, flaw, to);
    const held = cells.flatMap((cell, at): [string, string][] =>
      cell === '' ? [] : [[this.#columns[at] ?? '', cell]],
    );
    const tagged = isOfWebOfScience(this.#columns) ? webOfScienceRow(held, line) : undefined;
    const fields = tagged?.fields ?? Object.fromEntries(held);
    const start = startOf(cells.filter((cell) => cell !== ''));
    const read = recordOfFields(fields, { place: { file: this.#file, line }, notation: 'tex', start });
    const noPaper = read.noPaper ?? (holdsFacts(held) ? undefined : 'row without a paper');
    if (!read.record && noPaper !== undefined) {
      to.furniture.push({ line, text: start, what: noPaper });
      return;
    }
    to.findings.push(...read.findings);
    for (const name of tagged?.unread ?? read.unread) noteUnread(this.#unread, name, headLine || 1);
    mark(row, read.record ? 'record' : 'lost', to);
    if (read.record) to.records.push(read.record);
    else to.rejected += 1;
  }

  /** What is to be told of all rows together. */
  end(to: RowsRead): void {
    to.findings.push(...unreadFields(this.#file, this.#unread));
  }

  #lose(row: Row, problem: string, to: RowsRead): void {
    mark(row, 'lost', to);
    // The lines of one cell whose quotes are broken are one flaw.
    if (row.line !== this.#lastBroken + 1 || !row.isOpen) {
      to.rejected += 1;
      const place = { file: this.#file, line: row.line };
      to.findings.push(finding('table-row-broken', place, { problem, start: startOf(row.cells) }));
    }
    this.#lastBroken = row.endLine;
  }
}

export function mark({ line: from, endLine }: Row, kind: 'record' | 'lost', { lines }: RowsRead): void {
  for (let line = from; line <= endLine; line += 1) lines.set(line, kind);
}

function startOf(cells: readonly string[]): string {
  return cells.join(' | ').slice(0, 80);
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
  const more = count === mostCells ? ' or more' : '';
  if (count > expected) return `${count}${more} cells where the head has ${expected}`;
  if (cells.length === expected) return undefined;
  if (isOpen) return 'a quotation mark is never closed';
  return cells.length === 1 ? `1 cell where the head has ${expected}` : undefined;
}
