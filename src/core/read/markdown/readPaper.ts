import { type Facts, addFact, noFacts } from './facts.ts';
import { fieldOf } from './fieldWords.ts';
import type { Block, Piece } from './piece.ts';
import { withoutButtons } from './buttons.ts';
import { sourceOf, textOf } from './chunksIn.ts';
import { labelOf } from './labelOf.ts';
import { type Line, readLine, readValue } from './readLine.ts';
import { isProse, isVenue, namesIn } from './signsOf.ts';
import { type TitleHabit, titleOf } from './titleOf.ts';

export interface PaperReading {
  title: string;
  /** Plain. */
  text: string;
  facts: Facts;
}

/** Reads the paper that begins with the title at the head of its blocks. */
export function readPaper(
  blocks: readonly Block[],
  habit: TitleHabit,
  shared: ReadonlySet<string>,
): PaperReading {
  const [first, ...others] = blocks;
  const facts = noFacts();
  if (!first) return { title: '', text: '', facts };
  const [head, ...below] = linesOf(first);
  const found = head && titleOf(head.pieces, habit, facts);
  const reader = new PaperReader(facts, shared);
  if (head && found) reader.line({ ...head, pieces: found.rest });
  for (const line of withoutWraps(below)) reader.line(line);
  reader.endParagraph();
  for (const block of others) reader.block(block);
  return { title: found?.title ?? '', text: found?.text ?? '', facts };
}

/** Reads blocks below a title, one after the other: what a label opens, the next lines hold. */
export class PaperReader {
  /** The field whose label stood alone; its value follows. */
  private open: string | undefined;
  /** A heading of the paper's own parts whose text is none of the abstract. */
  private isAside = false;
  private paragraph: string[] = [];

  private readonly facts: Facts;
  private readonly shared: ReadonlySet<string>;

  constructor(facts: Facts, shared: ReadonlySet<string>) {
    this.facts = facts;
    this.shared = shared;
  }

  block(block: Block): void {
    if (block.kind === 'rule') return;
    const [whole] = linesOf(block);
    if (block.kind === 'heading') {
      const text = textOf(block.pieces);
      const field = fieldOf(text);
      this.open = field;
      if (field === 'abstract') this.facts.isMarked = true;
      this.isAside = field === undefined;
      if (field === undefined) this.aside(block.line, text);
      return;
    }
    if (block.kind === 'code' || this.isAside || block.cells) {
      if (this.open === 'abstract' && block.kind === 'code') this.facts.abstract.push(sourceOf(block.pieces));
      else this.aside(block.line, textOf(block.pieces));
      return;
    }
    if (!whole) return;
    for (const line of withoutWraps(linesOf(block))) this.line(line);
    this.endParagraph(block.kind === 'item' ? '- ' : '');
  }

  line(line: Line): void {
    if (this.open !== undefined && this.open !== 'abstract') {
      const read = readValue(this.open, line.pieces, this.facts);
      this.open = read.opens;
      return;
    }
    // Within a paragraph of prose all is prose, up to an end of a line that is meant.
    if (this.paragraph.length > 0 && !line.isOwn && isRunningText(line)) {
      this.paragraph.push(sourceOf(line.pieces));
      return;
    }
    const read = readLine(line, this.shared, this.facts);
    if (read.opens !== undefined) this.open = read.opens;
    if (read.opens === 'abstract') this.facts.isMarked = true;
    if (read.kind === 'prose' || (read.kind === 'other' && this.open === 'abstract'))
      this.paragraph.push(read.prose);
    else if (read.kind === 'other' || read.kind === 'aside') this.aside(line.line, sourceOf(line.pieces));
  }

  endParagraph(mark = ''): void {
    const text = this.paragraph.join('\n').trim();
    this.paragraph = [];
    if (text === '') return;
    const isOwn = this.open === 'abstract' || this.facts.abstract.length === 0 || mark === '';
    if (isOwn)
      this.facts.abstract.push(mark !== '' && this.facts.abstract.length > 0 ? `${mark}${text}` : text);
    else addFact(this.facts, 'more', text);
  }

  private aside(line: number, text: string): void {
    if (text !== '') this.facts.aside.push({ line, text });
  }
}

/** Lines of which those that only wrap prose are one; where facts stand first, prose may follow. */
function withoutWraps(lines: readonly Line[]): Line[] {
  const made: Line[] = [];
  let tries = 0;
  for (let at = 0; at < lines.length; at += 1) {
    const first = lines[at];
    if (!first) break;
    tries = first.isOwn ? 0 : tries + 1;
    let end = at + 1;
    while (tries < mostFacts && end < lines.length && lines[end]?.isOwn === false) end += 1;
    const pieces = lines
      .slice(at, end)
      .flatMap((line, index) => (index === 0 ? line.pieces : [wrap, ...line.pieces]));
    const isText = end > at + 1 && isLoose(first) && isProse(textOf(pieces));
    made.push(isText ? { ...first, pieces } : first);
    if (isText) at = end - 1;
  }
  return made;
}

/** Before prose stand no more lines of facts that wrap; from each the rest is looked at. */
const mostFacts = 20;

const wrap: Piece = { kind: 'text', source: '\n', inner: ' ', text: ' ', links: [] };

/** Whether a line by itself says no fact. */
function isLoose({ pieces }: Line): boolean {
  const text = textOf(withoutButtons(pieces));
  return text !== '' && labelOf(pieces)?.field === undefined && namesIn(text) === undefined && !isVenue(text);
}

/** Whether a line that wraps prose goes on with it, and is no label with its value or row of buttons. */
function isRunningText({ pieces }: Line): boolean {
  return labelOf(pieces)?.field === undefined && textOf(withoutButtons(pieces)) !== '';
}

/** The lines of a block, cut where they end or wrap. */
export function linesOf({ pieces, line }: Block): Line[] {
  const lines: Line[] = [];
  let current: Piece[] = [];
  let [at, isOwn] = [line, true];
  const close = (nextIsOwn: boolean): void => {
    const isFilled = current.some(({ text, kind }) => text.trim() !== '' || kind === 'image');
    if (isFilled) lines.push({ pieces: current, line: at, isOwn });
    isOwn = isFilled ? nextIsOwn : isOwn || nextIsOwn;
    current = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'break') {
      close(true);
      if (piece.name === undefined) at += 1;
    } else if (piece.kind === 'soft') {
      // A list of names goes on in the next line.
      if (/[,;&]\s*$| and\s*$/.test(current.at(-1)?.text ?? ''))
        current.push({ ...piece, kind: 'text', source: ' ', text: ' ' });
      else close(false);
      at += 1;
    } else current.push(piece);
  }
  close(true);
  return lines;
}
