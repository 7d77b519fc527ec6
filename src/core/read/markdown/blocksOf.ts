import { lineBreaks } from '../../words/lineBreak.ts';
import { chunksOf } from './chunksOf.ts';
import { linesOf } from '../lines.ts';
import { parseChunk } from './parseChunk.ts';
import type { Block, Piece } from './piece.ts';
import { mark } from './piecesOf.ts';
import type { Stretch } from './stretches.ts';
import { tableRows } from './tableRows.ts';

/**
 * The parts of a text in their order, lists and quotations laid out flat; `line` is its first. What can stand by itself
 * is parsed with as little else as pays, for what is crowded with marks takes the parser the square of their number.
 */
export function blocksOf(text: string, line: number): Block[] {
  const isRoom = roomForCrowds();
  return grouped(chunksOf(text, line)).flatMap((chunk) => blocksIn(chunk, isRoom));
}

function blocksIn(chunk: Stretch, isRoom: (text: string) => boolean): Block[] {
  if (chunk.text.trim() === '') return [];
  const piecesOfCell = (text: string) => blocksIn({ text, line: 1 }, isRoom).flatMap(({ pieces }) => pieces);
  const rows = tableRows(chunk, piecesOfCell);
  if (rows) return rows;
  if (!isRoom(chunk.text)) return [unread(chunk)];
  return hasMarks.test(chunk.text) ? parseChunk(chunk) : paragraphs(chunk);
}

/**
 * Whether a stretch may still be parsed, where each line may be a block, and a block takes the parser as long as a page
 * takes to be searched. Nobody writes thousands of lines of a few letters each: like code, these are nothing to be read.
 */
function roomForCrowds(): (text: string) => boolean {
  const seen = new Set<string>();
  let room = mostCrowded;
  return (text) => {
    const lines = text.match(filled)?.length ?? 0;
    if (lines * leastOfLine <= text.length) return true;
    // Cells of a table say the same again and again, and are parsed once.
    if (lines > 1 || !seen.has(text)) room -= lines;
    seen.add(text);
    return room >= 0;
  };
}

const filled = /[^\r\n]+/g;
const mostCrowded = 1500;
const leastOfLine = 16;

/** Small chunks that follow each other as one, but for tables: to begin costs the parser as much as to read a page. */
function grouped(chunks: readonly Stretch[]): Stretch[] {
  const groups: Stretch[] = [];
  let isOpen = false;
  for (const chunk of chunks) {
    const last = groups.at(-1);
    const isTable = tableRuler.test(chunk.text);
    if (last && isOpen && !isTable && last.text.length + chunk.text.length < longestGroup)
      last.text += chunk.text;
    else groups.push({ ...chunk });
    isOpen = !isTable;
  }
  return groups;
}

const longestGroup = 3000;
const tableRuler = /^[ \t]*(?:\|[ \t]*)?:?-+:?[ \t]*\|/m;

function unread({ text, line }: Stretch): Block {
  const piece: Piece = { kind: 'code', source: text, inner: text, text, links: [] };
  return { kind: 'code', level: 0, line, endLine: line + lineBreaks(text.trimEnd()), pieces: [piece] };
}

/** Text without any of these needs no parser. */
const hasMarks = /[*_`[\]<>&\\~!#|:@]|^[ \t]*(?:[-+=]|\d{1,9}[.)])|^(?:\t| {4})| {2}$/m;

/** A text without marks. */
function paragraphs({ text, line }: Stretch): Block[] {
  const blocks: (Block & { pieces: Piece[] })[] = [];
  for (const { number, text: own } of linesOf(text)) {
    const last = blocks.at(-1);
    const at = line + number - 1;
    const piece: Piece = { kind: 'text', source: own, inner: own, text: own, links: [] };
    if (own === '') continue;
    if (last?.endLine === at - 1) {
      last.endLine = at;
      last.pieces.push(mark('soft'), piece);
    } else blocks.push({ kind: 'paragraph', level: 0, line: at, endLine: at, pieces: [piece] });
  }
  return blocks;
}
