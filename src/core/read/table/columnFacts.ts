import { doiOf } from '../../ids/doi.ts';
import { isWebAddress } from '../../ids/webAddress.ts';
import type { Fact } from '../factNames.ts';
import { isProse, namesIn } from '../markdown/signsOf.ts';
import { isTitle } from '../markdown/titleOf.ts';
import type { Row } from './cutRows.ts';

/** What the columns of a table hold, where its head does not say: told by their cells, be it only of the facts `sought`. */
export function columnFacts(
  rows: readonly Row[],
  heads: readonly string[],
  known: readonly (Fact | undefined)[],
  sought?: readonly Fact[],
): (Fact | undefined)[] {
  const sample = rows.filter(({ cells }) => cells.length === known.length).slice(0, 50);
  const columns = known.map((fact, at) => ({
    fact,
    at,
    head: heads[at] ?? '',
    cells: sample.map(({ cells }) => cells[at] ?? '').filter((cell) => cell !== ''),
  }));
  const facts = columns.map(({ fact }) => fact);
  const open = () => columns.filter(({ at, cells }) => facts[at] === undefined && cells.length > 0);
  for (const { fact, is } of signs) {
    const fitting = open().filter(({ cells }) => cells.filter(is).length * 5 >= cells.length * 4);
    const best = fitting.toSorted((a, b) => meanLength(b.cells) - meanLength(a.cells))[0];
    if (best && !facts.includes(fact) && sought?.includes(fact) !== false) facts[best.at] = fact;
  }
  const title = facts.includes('title') ? undefined : titleColumn(open(), sample.length);
  if (title) facts[title.at] = 'title';
  return facts;
}

/** Whether a head names the paper itself: "Paper", "Name of article"; an address below it is no title. */
export function namesPaper(head: string): boolean {
  return papers.test(head.trim());
}

const papers =
  /^(?:(?:name|title) of )?(?:the )?(?:paper|article|publication|study|work|manuscript|preprint|thesis|talk)s?(?:['’]s)?(?: name| titles?)?$|^studies$/i;

interface Column {
  at: number;
  head: string;
  cells: string[];
}

/** The column of different phrases; of several the one that is headed so, and else the longest phrases. */
function titleColumn(columns: readonly Column[], rows: number): Column | undefined {
  const isOwn = ({ cells }: Column, is: (cell: string) => boolean) =>
    new Set(cells.filter(is)).size * 3 >= rows * 2;
  const headed = columns.find((column) => namesPaper(column.head) && isOwn(column, isText));
  if (headed) return headed;
  const phrases = columns.filter((column) => isOwn(column, isPhrase));
  return phrases.toSorted((a, b) => meanLength(b.cells) - meanLength(a.cells))[0];
}

const signs: readonly { fact: Fact; is: (cell: string) => boolean }[] = [
  { fact: 'year', is: (cell) => /^(?:19|20)\d\d(?:\.0)?$/.test(cell) },
  { fact: 'doi', is: (cell) => doiOf(cell) !== undefined },
  { fact: 'link', is: isWebAddress },
  { fact: 'abstract', is: (cell) => cell.length >= 100 && isProse(cell) },
  { fact: 'authors', is: (cell) => cell.includes(' ') && namesIn(cell) !== undefined },
];

function isText(cell: string): boolean {
  return /\p{L}{2}/u.test(cell) && !isWebAddress(cell) && cell.length <= 400;
}

function isPhrase(cell: string): boolean {
  return isTitle(cell) && isText(cell) && (cell.split(' ').length > 2 || /\P{ASCII}{6}/u.test(cell));
}

function meanLength(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
}
