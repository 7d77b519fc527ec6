import { countLines } from './countLines.ts';
import { factOfName } from './factNames.ts';
import { recordOfFields } from './fields.ts';
import { emptyReading, type Format } from './format.ts';
import { plainName } from './plainName.ts';
import { eachRow, type Row } from './table/cutRows.ts';
import { noteUnread, type Unread, unreadFields } from './unreadFields.ts';

/** Tables that stand on their side, as Embase exports them: a fact a row, its name first; papers one below the other. */
export const fieldRows: Format = {
  name: 'table',

  claims(_file, head) {
    return separatorOf(head) === undefined ? 0 : 0.94;
  },

  read(file, text) {
    const reading = emptyReading('table');
    const [unread, lost] = [new Map<string, Unread>(), new Set<number>()];
    for (const rows of papersOf(text, separatorOf(text) ?? ',')) {
      const [first] = rows;
      if (!first) continue;
      const place = { file, line: first.line };
      const fields = Object.fromEntries(
        rows.map(({ cells: [name = '', ...values] }) => [name, heldOf(values)]),
      );
      const start = first.cells.join(' | ').slice(0, 80);
      const { record, findings, unread: left } = recordOfFields(fields, { place, notation: 'tex', start });
      reading.findings.push(...findings);
      for (const name of left) noteUnread(unread, name, first.line);
      if (record) reading.records.push(record);
      else {
        reading.rejected += 1;
        for (let line = first.line; line <= (rows.at(-1) ?? first).endLine; line += 1) lost.add(line);
      }
    }
    reading.findings.push(...unreadFields(file, unread));
    return { ...reading, lines: countLines(text, (line) => (lost.has(line) ? 'lost' : 'record')) };
  },
};

/** What parts the cells, where most rows begin with the name of a fact, a title among them, and none names more. */
function separatorOf(text: string): string | undefined {
  return [',', '\t', ';'].find((separator) => {
    const rows = [...firstRows(text, separator)];
    const named = rows.filter(({ cells }) => factOf(cells[0]) !== undefined);
    const facts = new Set(named.map(({ cells }) => factOf(cells[0])));
    const isHead = ({ cells }: Row) => cells.filter((cell) => factOf(cell) !== undefined).length > 1;
    return (
      facts.has('title') &&
      facts.size > 2 &&
      named.length * 2 >= rows.length &&
      named.every(({ cells }) => cells.length > 1) &&
      !rows.some(isHead)
    );
  });
}

function* firstRows(text: string, separator: string): Generator<Row> {
  let count = 0;
  for (const row of eachRow(text, separator)) {
    if (row.cells.every((cell) => cell === '')) continue;
    yield row;
    count += 1;
    if (count === 40) return;
  }
}

function factOf(name: string | undefined): string | undefined {
  return factOfName.get(plainName(name ?? ''))?.fact;
}

/** The rows of one paper end at a row that holds nothing, or where the name of its first stands again. */
function* papersOf(text: string, separator: string): Generator<Row[]> {
  let rows: Row[] = [];
  for (const row of eachRow(text, separator)) {
    const isBlank = row.cells.every((cell) => cell === '');
    if (isBlank || row.cells[0] === rows[0]?.cells[0]) {
      yield rows;
      rows = [];
    }
    if (!isBlank) rows.push(row);
  }
  yield rows;
}

function heldOf(cells: readonly string[]): string | string[] {
  const filled = cells.filter((cell) => cell !== '');
  return filled.length === 1 ? (filled[0] ?? '') : filled;
}
