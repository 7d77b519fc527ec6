import { linesOf } from '../lines.ts';
import type { Stretch } from './stretches.ts';
import type { Block, Piece } from './piece.ts';

/** The rows of a chunk that is a table, the first of them its head; undefined when it is none. */
export function tableRows(
  { text, line }: Stretch,
  linePieces: (text: string) => readonly Piece[],
): Block[] | undefined {
  if (!text.includes('|')) return undefined;
  const lines = [...linesOf(text)].filter((each) => each.text !== '');
  const [top, ruler, ...others] = lines;
  if (!top?.text.includes('|') || !ruler || !isRuler(ruler.text)) return undefined;
  const heads = cellsOf(top.text).map((cell) =>
    linePieces(cell)
      .map((piece) => piece.text)
      .join('')
      .trim(),
  );
  const rowOf = (number: number, cells: Block['cells']): Block => ({
    kind: 'row',
    level: 0,
    line: line + number - 1,
    endLine: line + number - 1,
    pieces: [],
    ...(cells === undefined ? {} : { cells }),
  });
  return [
    rowOf(top.number, undefined),
    rowOf(ruler.number, undefined),
    ...others.map((each) =>
      rowOf(
        each.number,
        cellsOf(each.text)
          .slice(0, mostColumns)
          .map((cell, at) => ({ head: heads[at] ?? '', pieces: linePieces(cell) })),
      ),
    ),
  ];
}

const mostColumns = 40;

function isRuler(text: string): boolean {
  return text.includes('-') && text.includes('|') && /^[|\s:-]+$/.test(text);
}

/** The cells of a row; `\|` is a character of its cell. */
function cellsOf(text: string): string[] {
  const bare = text.replace(/^\|/, '').replace(/\|$/, '');
  return bare.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}
