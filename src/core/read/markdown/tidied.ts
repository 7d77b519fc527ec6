import type { Block } from './piece.ts';
import { textOf } from './chunksIn.ts';
import { addFact, type Facts, noFacts } from './facts.ts';
import { fieldOf } from './fieldWords.ts';
import { labelOf } from './labelOf.ts';
import { linesOf } from './readPaper.ts';
import { type Line, type LineReading, readLine } from './readLine.ts';
import type { Stretch } from './stretches.ts';

export interface Tidied {
  /** The text as written, without what is used elsewhere. */
  abstract: string;
  /** A label says that the abstract begins. */
  isMarked: boolean;
  /** The lines nobody used; the others blank, so that all keep their place. */
  aside: string;
}

/**
 * Parts a stretch of a paper's text, whose `blocks` were read: its abstract, and the facts that stand among it, which go to `facts`. Where the
 * stretch is known to hold none of the abstract, all that is no fact is aside.
 */
export function tidied(
  stretch: Stretch,
  blocks: readonly Block[],
  mode: 'abstract' | 'facts',
  facts: Facts,
): Tidied {
  const written = stretch.text.match(/[^\r\n]*(?:\r\n|[\r\n])|[^\r\n]+$/g) ?? [];
  const kinds = new Map<number, 'kept' | 'aside'>();
  const replaced = new Map<number, string>();
  const mark = (from: number, to: number, kind: 'kept' | 'aside') => {
    for (let at = from; at <= to; at += 1) kinds.set(at, kind);
  };
  let isMarked = false;
  let open: string | undefined;
  for (const block of blocks) {
    if (block.kind === 'rule') continue;
    const callout = calloutOf(block);
    // Callouts stand one below the other: that of the abstract may follow another.
    if (callout !== undefined && fieldOf(callout) === 'abstract') open = 'abstract';
    const other = mode === 'abstract' && (open === undefined || open === 'abstract') ? 'kept' : 'aside';
    if (block.kind === 'heading' || block.kind === 'code' || block.cells) {
      mark(block.line, block.endLine, other);
      continue;
    }
    if (callout !== undefined) open = fieldOf(callout) ?? 'slides';
    for (const { line, kind, prose, opens } of readLines(block, facts)) {
      const isAbstract =
        opens === 'abstract' || (callout !== undefined && open === 'abstract' && line === block.line);
      if (isAbstract && mode === 'abstract') {
        if (!isMarked) for (const at of kinds.keys()) kinds.set(at, 'aside');
        isMarked = true;
        open = 'abstract';
        replaced.set(line, callout === undefined ? prose : '');
        mark(line, line, 'kept');
      } else if (kind !== 'facts') mark(line, line, kind === 'aside' ? 'aside' : other);
      if (opens !== undefined && !isAbstract) open = opens;
      else if (kind === 'facts' && open !== 'abstract') open = undefined;
    }
    if (open !== 'abstract' && callout === undefined && open !== undefined && other === 'aside')
      open = undefined;
  }
  const at = (index: number) => kinds.get(stretch.line + index);
  const abstract = written
    .map((line, index) => {
      if (line.trim() === '') return '\n';
      if (at(index) !== 'kept') return '';
      const own = replaced.get(stretch.line + index);
      return own === undefined ? line.replace(/^[ \t]*(?:>[ \t]?)+/, '') : `${own}\n`;
    })
    .join('');
  return {
    abstract: abstract
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/\n(?:[ \t]*\n){2,}/g, '\n\n')
      .trim(),
    isMarked,
    aside: written
      .map((line, index) => (at(index) === 'aside' ? line : line.replaceAll(/[^\r\n]/g, '')))
      .join(''),
  };
}

interface ReadLine {
  line: number;
  kind: 'facts' | 'aside' | 'other';
  prose: string;
  opens: string | undefined;
}

/** What each line of a block is. Facts stand in lines of their own: between lines that only wrap they are words like others. */
function readLines(block: Block, facts: Facts): ReadLine[] {
  const none = new Set<string>();
  const lines = linesOf(block);
  const read = lines.map((line) => {
    const own = noFacts();
    return { line, own, ...readLine(line, none, own) };
  });
  const isLabelled = lines.length > 1 && lines.every(({ pieces }) => labelOf(pieces) !== undefined);
  const all = isLabelled || read.every(({ kind }) => kind === 'facts' || kind === 'blank');
  const tail = all ? 0 : tailOf(read);
  return read.map(({ line, own, kind, prose, opens }, at) => {
    const stands = at >= tail || (line.isOwn && (lines[at + 1]?.isOwn ?? true));
    const isFact = stands && (kind === 'facts' || kind === 'blank') && !isPicture(line);
    if (isFact)
      for (const [field, held] of own.values) for (const value of held) addFact(facts, field, value);
    return {
      line: line.line,
      kind: isFact ? 'facts' : kind === 'aside' && line.isOwn ? kind : 'other',
      prose,
      opens,
    };
  });
}

/** Where lines of facts begin that end a paragraph, below a sentence that is whole: "… we do.\n[Download paper](a.pdf)". */
function tailOf(read: readonly { kind: LineReading['kind']; line: Line }[]): number {
  const last = read.findLastIndex(({ kind }) => kind !== 'facts' && kind !== 'blank');
  const above = textOf(read[last]?.line.pieces ?? []);
  return /[.!?]["”’)]*\s*$/.test(above) ? last + 1 : Infinity;
}

function isPicture({ pieces }: Line): boolean {
  return pieces.every(({ kind, text }) => kind === 'image' || text.trim() === '');
}

/** The kind of a callout: `> [!abstract] What it says`. */
function calloutOf(block: Block): string | undefined {
  if (block.isQuoted !== true) return undefined;
  return /^\s*\[!([\w-]{1,30})\]/.exec(textOf(block.pieces))?.[1];
}
