import { chunksIn, textOf, tokensOf } from './chunksIn.ts';
import { fieldOf } from './fieldWords.ts';
import { labelOf } from './labelOf.ts';
import type { Block } from './piece.ts';
import { linesOf } from './readPaper.ts';
import { namesIn } from './signsOf.ts';

/** Of what kind a block is, and at which level: what can begin a paper. */
export function markOf(block: Block): string {
  const { kind, level, pieces } = block;
  if (kind === 'heading' || kind === 'item') return `${kind} ${level}`;
  if (kind !== 'paragraph' || level > 0) return '';
  const lead = pieces.find(({ text, kind: own }) => text.trim() !== '' && own !== 'break');
  const led =
    lead?.kind === 'summary'
      ? 'summary'
      : lead?.kind === 'strong'
        ? 'strong'
        : lead?.kind === 'link'
          ? 'link'
          : '';
  if (led !== '' && !(lead && fieldOf(lead.text) !== undefined)) return led;
  return /^\s*(?:\d{1,4}[.)]|\[\d{1,4}\])/.test(textOf(pieces).slice(0, 8)) ? 'number' : '';
}

/** The blocks that belong to each block of a mark: up to the next, or to a heading above. */
export function cutsOf(blocks: readonly Block[], mark: string): Block[][] {
  const cuts: Block[][] = [];
  let current: Block[] | undefined;
  let level = 0;
  for (const block of blocks) {
    if (markOf(block) === mark) {
      current = [block];
      level = block.level;
      cuts.push(current);
      continue;
    }
    const isAbove =
      (block.kind === 'heading' &&
        (mark.startsWith('heading') ? block.level < level : fieldOf(textOf(block.pieces)) === undefined)) ||
      (block.kind === 'item' && mark.startsWith('item') && block.level < level) ||
      (block.kind === 'row' && mark.startsWith('item'));
    if (isAbove) current = undefined;
    current?.push(block);
  }
  return cuts;
}

/** The labels that several of the records have: what stands in one alone may be part of a text. */
export function sharedLabels(cuts: readonly Block[][]): Set<string> {
  const counts = new Map<string, number>();
  for (const cut of cuts) {
    const names = new Set(
      cut
        .slice(0, 60)
        .flatMap((block) => linesOf(block).slice(0, 20))
        .map(({ pieces }) => labelOf(pieces)?.name ?? ''),
    );
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const least = Math.max(2, cuts.length * 0.3);
  return new Set([...counts].filter(([name, count]) => name !== '' && count >= least).map(([name]) => name));
}

/** Whether most records begin with names. */
export function isBehindNames(cuts: readonly Block[][]): boolean {
  const begin = cuts.filter(([first]) => {
    const [line] = first ? linesOf(first) : [];
    const [chunk] = chunksIn(tokensOf(line?.pieces ?? []));
    return chunk !== undefined && namesIn(chunk.text) !== undefined;
  });
  return begin.length * 2 > cuts.length;
}
