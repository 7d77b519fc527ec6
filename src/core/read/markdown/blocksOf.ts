import { isCrowded } from '../../text/isCrowded.ts';
import { lineBreaks } from '../../words/lineBreak.ts';
import { chunksOf } from './chunksOf.ts';
import { linesOf } from '../lines.ts';
import { type ParsedChunks, parseChunk } from './parseChunk.ts';
import type { Block, Piece } from './piece.ts';
import { mark } from './piecesOf.ts';
import type { Stretch } from './stretches.ts';
import { tableRows } from './tableRows.ts';

/**
 * The parts of a text in their order, lists and quotations laid out flat; `line` is its first. What can stand by itself
 * is parsed with as little else as pays, for what is crowded with marks takes the parser the square of their number;
 * `known` is what was parsed of the text before.
 */
export function blocksOf(text: string, line: number, known: ParsedChunks = new Map()): Block[] {
  const isRoom = roomFor(1000 + text.length / 100, excess);
  const isRoomForCell = roomFor(1000 + text.length / 25, (cell) => (hasMarks.test(cell) ? 1 : 0));
  const piecesOfCell = (cell: string): Piece[] => {
    const part = { text: cell, line: 1 };
    const blocks = isRoomForCell(cell) ? blocksIn(part, piecesOfCell, known) : [unread(part)];
    return blocks.flatMap(({ pieces }) => pieces);
  };
  return grouped(chunksOf(text, line)).flatMap((parts): Block[] => {
    if (isRoom(textOf(parts))) return blocksIn(joined(parts), piecesOfCell, known);
    // What is no crowd by itself is read beside one.
    return runsOf(parts, ({ text: own }) => excess(own) > 0).flatMap((run) =>
      run.isChosen ? [unread(joined(run.parts))] : blocksIn(joined(run.parts), piecesOfCell, known),
    );
  });
}

function blocksIn(chunk: Stretch, piecesOfCell: (text: string) => Piece[], known: ParsedChunks): Block[] {
  if (chunk.text.trim() === '') return [];
  const rows = tableRows(chunk, piecesOfCell);
  if (rows) return rows;
  if (isCrowded(chunk.text)) return [unread(chunk)];
  return hasMarks.test(chunk.text) ? parseChunk(chunk, known) : paragraphs(chunk);
}

/**
 * Whether a stretch may still be parsed: a block or a cell takes the parser as long, however short, as a page takes to be
 * searched. Nobody writes thousands of lines of a few letters each: like code, these are nothing to be read. What is
 * said again, as in cells of a table, is parsed once.
 */
function roomFor(most: number, cost: (text: string) => number): (text: string) => boolean {
  const seen = new Set<string>();
  let room = most;
  return (text) => {
    const own = text.length < 32 && seen.has(text) ? 0 : cost(text);
    if (own <= 0) return true;
    seen.add(text);
    room -= own;
    return room >= 0;
  };
}

/** How many more lines a text has than one of 32 letters each would have; blank ones count where they are several. */
function excess(text: string): number {
  const filled = text.match(/[^\r\n]+/g)?.length ?? 0;
  const blank = text.trimEnd().match(/\n(?=[ \t]*\n[ \t]*\n)/g)?.length ?? 0;
  return filled + blank - text.length / 32;
}

/** Small chunks that follow each other as one, but for tables: to begin costs the parser as much as to read a page. */
function grouped(chunks: readonly Stretch[]): Stretch[][] {
  const groups: Stretch[][] = [];
  let length = Infinity;
  for (const chunk of chunks) {
    const isTable = tableRuler.test(chunk.text);
    length += chunk.text.length;
    if (!isTable && length < longestGroup) groups.at(-1)?.push(chunk);
    else {
      groups.push([chunk]);
      length = isTable ? Infinity : chunk.text.length;
    }
  }
  return groups;
}

/** Neighbours that are alike in being chosen. */
function runsOf(parts: readonly Stretch[], isChosen: (part: Stretch) => boolean) {
  const runs: { parts: Stretch[]; isChosen: boolean }[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last?.isChosen === isChosen(part)) last.parts.push(part);
    else runs.push({ parts: [part], isChosen: isChosen(part) });
  }
  return runs;
}

function textOf(parts: readonly Stretch[]): string {
  return parts.map(({ text }) => text).join('');
}

function joined(parts: readonly Stretch[]): Stretch {
  return { text: textOf(parts), line: parts[0]?.line ?? 1 };
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
