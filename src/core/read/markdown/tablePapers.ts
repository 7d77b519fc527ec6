import { factOfName } from '../factNames.ts';
import { plainName } from '../plainName.ts';
import { namesPaper } from '../table/columnFacts.ts';
import { textOf } from './chunksIn.ts';
import { noFacts } from './facts.ts';
import { bareWord, fieldOf } from './fieldWords.ts';
import type { Block } from './piece.ts';
import type { PaperReading } from './readPaper.ts';
import { PaperReader, linesOf } from './readPaper.ts';
import { readValue } from './readLine.ts';
import { isTitle, titleOf } from './titleOf.ts';

/** A paper of a row. */
export interface RowReading extends PaperReading {
  blocks: readonly Block[];
  /** The head of its table names the titles, which is proof enough. */
  isNamed: boolean;
}

/** The papers of the rows of tables: each column holds what its head names; where none names the title, it is told by its cells. */
export function tablePapers(rows: readonly Block[]): RowReading[] {
  const columns = new Map<string, TitleColumn>();
  return rows.flatMap((row) => {
    if (!row.cells) return [];
    const heads = row.cells.map(({ head }) => head);
    const key = heads.join('|');
    const column = columns.get(key) ?? titleColumn(rows.filter(({ cells }) => sameHeads(cells, key)));
    columns.set(key, column);
    const read = readRow(row, column.at);
    return read ? [{ ...read, blocks: [row], isNamed: column.isNamed }] : [];
  });
}

interface TitleColumn {
  at: number;
  isNamed: boolean;
}

function sameHeads(cells: Block['cells'], key: string): boolean {
  return cells?.map(({ head }) => head).join('|') === key;
}

/** The column that is headed as titles are, and else the first of which most cells can be titles, each another one. */
function titleColumn(rows: readonly Block[]): TitleColumn {
  const heads = rows[0]?.cells?.map(({ head }) => head) ?? [];
  const named = heads.findIndex(
    (head) => fieldOf(head) === 'title' || factOfName.get(plainName(head))?.fact === 'title',
  );
  if (named >= 0) return { at: named, isNamed: true };
  const fitting = heads.flatMap((head, at) => {
    const texts = rows.map(({ cells }) => textOf(cells?.[at]?.pieces ?? []));
    const good = new Set(texts.filter((text) => isTitle(text) && text.split(' ').length >= 3));
    return good.size * 3 >= rows.length * 2 ? [{ at, isNamed: namesPaper(head) }] : [];
  });
  return fitting.find(({ isNamed }) => isNamed) ?? fitting[0] ?? { at: -1, isNamed: false };
}

function readRow({ cells = [], line }: Block, column: number): PaperReading | undefined {
  const facts = noFacts();
  const cell = cells[column];
  if (!cell) return undefined;
  const [head, ...below] = linesOf({ kind: 'paragraph', level: 0, line, endLine: line, pieces: cell.pieces });
  const found = head && titleOf(head.pieces, { isWhole: true, isBehindNames: false }, facts);
  if (!found) return undefined;
  const none = new Set<string>();
  const reader = new PaperReader(facts, none);
  for (const each of below) reader.line(each);
  reader.endParagraph();
  for (const [at, { head: name, pieces }] of cells.entries()) {
    if (at === column || textOf(pieces) === '') continue;
    const field = fieldOf(name) ?? firstField(name);
    if (field === undefined && /^\d{1,4}[.)]?$/.test(textOf(pieces))) continue;
    if (field === undefined || field === 'title') {
      const before = facts.values.size;
      reader.line({ pieces, line, isOwn: true });
      reader.endParagraph();
      if (before === facts.values.size && name !== '') facts.unread.push({ name: bareWord(name), line });
    } else {
      const { prose } = readValue(
        field,
        pieces.filter(({ kind }) => kind !== 'summary' && kind !== 'break'),
        facts,
      );
      if (field === 'abstract' && prose !== '') facts.abstract.push(prose);
    }
  }
  return { title: found.title, text: found.text, facts };
}

/** "Code (official)", "Paper / PDF". */
function firstField(name: string): string | undefined {
  return name
    .split(/[/(,&]/)
    .map(fieldOf)
    .find((field) => field !== undefined);
}
