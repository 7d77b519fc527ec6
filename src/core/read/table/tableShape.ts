import type { Fact } from '../factNames.ts';
import { columnFacts, namesPaper } from './columnFacts.ts';
import { cutRows, type Row } from './cutRows.ts';
import { factOf, headFacts } from './headFacts.ts';

/** How a table is written. */
export interface TableShape {
  separator: string;
  /** The row with the names of the columns; undefined where a table has none. */
  head: Row | undefined;
  /** The names under which the cells are read; undefined where nothing says which of them are titles. */
  names: readonly string[] | undefined;
  /** The columns that were told by their cells alone. */
  guessed: readonly { column: string; fact: Fact }[];
}

/**
 * Finds out how a table is written: by the separator with which a row names a title, or other facts, beside other
 * columns, and most rows below have as many cells. Without such a row it is a table when every row has the same number
 * of cells.
 */
export function tableShape(text: string): TableShape | undefined {
  const named = /^sep=(.)\s*$/im.exec(text.slice(0, 20))?.[1];
  const separators = named === undefined ? ['\t', ',', ';', '|'] : [named];
  const cut = separators.map((separator) => ({ separator, rows: cutRows(text, separator) }));
  for (const is of [isHead, isHeadWithoutTitle]) {
    const headed = cut.flatMap(({ separator, rows }) => {
      const head = headOf(rows, separator, is);
      return head ? [{ separator, rows, head, count: new Set(headFacts(head.cells).facts).size }] : [];
    });
    const best = headed.toSorted((a, b) => b.count - a.count)[0];
    if (best) return shapeOf(best);
  }
  const bare = cut.find(({ separator, rows }) => isBareTable(rows, separator));
  return bare && shapeOf(bare);
}

interface Cut {
  separator: string;
  rows: readonly Row[];
  /** The row that names facts; undefined where none does. */
  head?: Row;
}

function shapeOf({ separator, rows, head }: Cut): TableShape {
  const first = head ?? rows[0];
  const heads = first?.cells ?? [];
  if (isOfWebOfScience(heads)) return { separator, head: first, names: heads, guessed: [] };
  const { names, facts: known, isForeign } = headFacts(heads);
  const below = rows.filter((row) => row.line > (first?.line ?? 0));
  // Where a head is understood, a column whose name is not holds something else: no abstract stands below "Remarks".
  const guess = head === undefined || isForeign ? undefined : (['title'] as const);
  const facts = columnFacts(below, heads, known, guess);
  // A head has no abstract, so a first row with one is a paper. Without an abstract anything may be in such a table.
  const at = facts.indexOf('abstract');
  const isPaper = head === undefined && (heads[at] ?? '').length >= 100;
  const isSure = facts.includes('title') && (head !== undefined || at >= 0);
  const guessed = facts.flatMap((fact, index) =>
    fact === undefined || fact === known[index] || (fact === 'title' && namesPaper(heads[index] ?? ''))
      ? []
      : [{ column: isPaper ? `column ${index + 1}` : (heads[index] ?? ''), fact }],
  );
  const told = facts.map((fact, index) =>
    fact === known[index] ? (isPaper ? '' : (names[index] ?? '')) : (fact ?? ''),
  );
  return {
    separator,
    head: isPaper || !isSure ? undefined : first,
    names: isSure ? unlike(told) : undefined,
    guessed,
  };
}

/** Names of columns; one without a name, or with the name of another, is told by its place. */
function unlike(cells: readonly string[]): string[] {
  return cells.map((cell, at) =>
    cell === '' || cells.indexOf(cell) < at ? `${cell || 'column'} ${at + 1}` : cell,
  );
}

/** What stands above the head is a title of the sheet, at most some lines. */
const mostAbove = 20;

type IsHead = (row: Row, separator: string) => boolean;

function headOf(rows: readonly Row[], separator: string, is: IsHead): Row | undefined {
  const at = rows.slice(0, mostAbove).findIndex((row) => is(row, separator));
  const head = rows[at];
  if (!head) return undefined;
  const below = rows.slice(at + 1, at + 51);
  // Markdown's tables have a row of hyphens there, and a reader of their own.
  if (below[0]?.cells.every((cell) => /^[\s:-]*$/.test(cell))) return undefined;
  const fitting = below.filter(({ cells }) => cells.length === head.cells.length).length;
  if (is === isHead) return fitting * 2 >= below.length ? head : undefined;
  return fitting > 0 && fitting * 5 >= below.length * 4 ? head : undefined;
}

/** The row names a title and, where commas part it, which also part the words of a sentence, a further fact. */
function isHead({ cells }: Row, separator: string): boolean {
  if (!areNames(cells)) return false;
  if (isOfWebOfScience(cells)) return true;
  const own = new Set(cells.map(factOf).filter((fact) => fact !== undefined));
  if (own.has('title')) return separator !== ',' || own.size > 1;
  return cells.filter((cell) => cell !== '').length > 2 && headFacts(cells).facts.includes('title');
}

/** The row names two other facts, or one beside "Paper". */
function isHeadWithoutTitle({ cells }: Row): boolean {
  const facts = new Set(cells.map(factOf).filter((fact) => fact !== undefined));
  return areNames(cells) && facts.size + Number(cells.some(namesPaper)) > 1;
}

/** Nearly all are: somebody's own table may say below what a number stands for, "urban = 1, rural = 2". */
function areNames(cells: readonly string[]): boolean {
  const names = cells.filter((cell) => cell !== '');
  const others = names.filter((name) => name.length > 60 || /[={}]/.test(name));
  return names.length > 1 && others.length * 8 <= names.length;
}

/** Web of Science names columns by the tags of its text format. */
export function isOfWebOfScience(names: readonly string[]): boolean {
  return ['PT', 'AU', 'TI', 'SO'].every((tag) => names.includes(tag));
}

/** Nearly every row has as many cells; commas and semicolons, behind which a sentence has a space, stand as in no sentence. */
function isBareTable(rows: readonly Row[], separator: string): boolean {
  const [first] = rows;
  const count = first?.cells.length ?? 0;
  if (separator === '|' || count < 2 || rows.length < 2) return false;
  if (rows.filter(({ cells }) => cells.length === count).length * 5 < rows.length * 4) return false;
  const spaced = rows.reduce((sum, row) => sum + row.spaced, 0);
  return (
    separator === '\t' || spaced * 5 < rows.length * (count - 1) || rows.some(({ hasQuoted }) => hasQuoted)
  );
}
