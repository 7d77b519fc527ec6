import { factOfName } from '../factNames.ts';
import { plainName } from '../fieldNames.ts';
import { paperFacts } from '../paperFacts.ts';
import { cutRows, type Row } from './cutRows.ts';

/** How a table is written. */
export interface TableShape {
  separator: string;
  /** The row with the names of the columns; undefined where a table has none. */
  head: Row | undefined;
}

/**
 * Finds out how a table is written: by the separator with which a row names a title beside other columns, and most
 * rows below have as many cells. Without such a row it is a table when every row has the same number of cells.
 */
export function tableShape(text: string): TableShape | undefined {
  const named = /^sep=(.)\s*$/im.exec(text.slice(0, 20))?.[1];
  const separators = named === undefined ? ['\t', ',', ';', '|'] : [named];
  const shapes = separators.map((separator) => ({ separator, rows: cutRows(text, separator) }));
  const headed = shapes.flatMap(({ separator, rows }) => {
    const head = headOf(rows, separator);
    return head ? [{ separator, head, facts: factsNamed(head) }] : [];
  });
  const best = headed.toSorted((a, b) => b.facts - a.facts)[0];
  if (best) return best;
  const bare = shapes.find(({ separator, rows }) => isBareTable(rows, separator));
  return bare && { separator: bare.separator, head: undefined };
}

/** What stands above the head is a title of the sheet, at most some lines. */
const mostAbove = 20;

function headOf(rows: readonly Row[], separator: string): Row | undefined {
  const at = rows.slice(0, mostAbove).findIndex((row) => isHead(row, separator));
  const head = rows[at];
  if (!head) return undefined;
  const below = rows.slice(at + 1, at + 51);
  // Markdown's tables have a row of hyphens there, and a reader of their own.
  if (below[0]?.cells.every((cell) => /^[\s:-]*$/.test(cell))) return undefined;
  const fitting = below.filter(({ cells }) => cells.length === head.cells.length);
  return below.length === 0 || fitting.length * 2 >= below.length ? head : undefined;
}

/** The row names a title and, where commas part it, which also part the words of a sentence, a further fact. */
function isHead({ cells }: Row, separator: string): boolean {
  const names = cells.filter((cell) => cell !== '');
  if (names.length < 2 || names.some((name) => name.length > 60)) return false;
  if (isOfWebOfScience(cells)) return true;
  const facts = new Set(cells.map((cell) => factOfName.get(plainName(cell))?.fact));
  if (facts.has('title')) return separator !== ',' || facts.size - (facts.has(undefined) ? 1 : 0) > 1;
  return (
    names.length > 2 &&
    paperFacts(Object.fromEntries(cells.map((cell) => [cell, 'a b c']))).given.has('title')
  );
}

/** Web of Science names columns by the tags of its text format. */
export function isOfWebOfScience(names: readonly string[]): boolean {
  return ['PT', 'AU', 'TI', 'SO'].every((tag) => names.includes(tag));
}

function factsNamed({ cells }: Row): number {
  return cells.filter((cell) => factOfName.has(plainName(cell))).length;
}

function isBareTable(rows: readonly Row[], separator: string): boolean {
  const [first] = rows;
  const count = first?.cells.length ?? 0;
  // Commas and semicolons are also signs of a sentence.
  const [fewest, leastRows] = separator === '\t' ? [2, 2] : [3, 3];
  if (separator === '|') return false;
  const isQuoted = rows.some(({ line, endLine }) => endLine > line) || separator !== ',';
  return (
    count >= fewest &&
    rows.length >= leastRows &&
    isQuoted &&
    rows.every(({ cells }) => cells.length === count)
  );
}
