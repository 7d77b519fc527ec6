import { type Fact, factOfName } from '../factNames.ts';
import { paperFacts } from '../paperFacts.ts';
import { plainName } from '../plainName.ts';
import { columnFacts, namesPaper } from './columnFacts.ts';
import { cutRows, type Row } from './cutRows.ts';

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
      return head ? [{ separator, rows, head, facts: factsOf(head).size }] : [];
    });
    const best = headed.toSorted((a, b) => b.facts - a.facts)[0];
    if (best && is === isHead) {
      const { separator, head } = best;
      return { separator, head, names: namesOf(withTitle(head.cells)), guessed: [] };
    }
    if (best) return toldByCells(best);
  }
  const bare = cut.find(({ separator, rows }) => isBareTable(rows, separator));
  return bare && toldByCells(bare);
}

/** A table of which a row names other facts than the title, or nothing. */
function toldByCells({
  separator,
  rows,
  head,
}: {
  separator: string;
  rows: readonly Row[];
  head?: Row;
}): TableShape {
  const first = head ?? rows[0];
  const heads = first?.cells ?? [];
  const below = rows.filter((row) => row.line > (first?.line ?? 0));
  const known = heads.map((cell) => factOfName.get(plainName(cell))?.fact);
  const facts = columnFacts(below, heads, known);
  // A head has no abstract, so a first row with one is a paper. Without an abstract anything may be in such a table.
  const at = facts.indexOf('abstract');
  const isPaper = head === undefined && (heads[at] ?? '').length >= 100;
  const isSure = facts.includes('title') && (head !== undefined || at >= 0);
  const own = isPaper ? heads.map(() => '') : heads;
  const names = namesOf(
    own.map((cell, index) => (known[index] === facts[index] ? cell : (facts[index] ?? cell))),
  );
  const guessed = facts.flatMap((fact, index) =>
    fact === undefined || fact === known[index] || (fact === 'title' && namesPaper(heads[index] ?? ''))
      ? []
      : [{ column: isPaper ? `column ${index + 1}` : (heads[index] ?? ''), fact }],
  );
  return {
    separator,
    head: isPaper || !isSure ? undefined : first,
    names: isSure ? names : undefined,
    guessed,
  };
}

/** Names of columns, the one that is a title's only beside the others ("Name") called so. */
function withTitle(cells: readonly string[]): string[] {
  const isTitled = (names: readonly string[]) =>
    paperFacts(Object.fromEntries(names.map((name) => [name, 'a b c']))).given.has('title');
  const isNamed = cells.some((cell) => factOfName.get(plainName(cell))?.fact === 'title');
  return cells.map((cell, at) =>
    !isNamed && isTitled(cells) && !isTitled(cells.toSpliced(at, 1)) ? 'title' : cell,
  );
}

/** Names of columns; one without a name, or with the name of another, is told by its place. */
function namesOf(cells: readonly string[]): string[] {
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
function isHead(row: Row, separator: string): boolean {
  const { cells } = row;
  const names = cells.filter((cell) => cell !== '');
  if (names.length < 2 || names.some((name) => name.length > 60)) return false;
  if (isOfWebOfScience(cells)) return true;
  const facts = factsOf(row);
  if (facts.has('title')) return separator !== ',' || facts.size > 1;
  return (
    names.length > 2 &&
    paperFacts(Object.fromEntries(cells.map((cell) => [cell, 'a b c']))).given.has('title')
  );
}

/** The row names two other facts, or one beside "Paper". */
function isHeadWithoutTitle(row: Row): boolean {
  const names = row.cells.filter((cell) => cell !== '');
  return (
    names.length > 1 &&
    names.every((name) => name.length <= 60) &&
    factsOf(row).size + Number(names.some(namesPaper)) > 1
  );
}

/** Web of Science names columns by the tags of its text format. */
export function isOfWebOfScience(names: readonly string[]): boolean {
  return ['PT', 'AU', 'TI', 'SO'].every((tag) => names.includes(tag));
}

function factsOf({ cells }: Row): Set<Fact> {
  const facts = cells.map((cell) => factOfName.get(plainName(cell))?.fact);
  return new Set(facts.filter((fact) => fact !== undefined));
}

/** Every row has as many cells; commas and semicolons, behind which a sentence has a space, stand as in no sentence. */
function isBareTable(rows: readonly Row[], separator: string): boolean {
  const [first] = rows;
  const count = first?.cells.length ?? 0;
  if (separator === '|' || count < 2 || rows.length < 2) return false;
  if (!rows.every(({ cells }) => cells.length === count)) return false;
  const spaced = rows.reduce((sum, row) => sum + row.spaced, 0);
  return (
    separator === '\t' || spaced * 5 < rows.length * (count - 1) || rows.some(({ hasQuoted }) => hasQuoted)
  );
}
