import type { LineFeatures } from './lineFeatures.ts';

/** Lines without a blank one between them, by their first and last number. */
interface Paragraph {
  first: number;
  last: number;
  kind: 'prose' | 'furniture' | 'short';
}

/** Papers are parted by at least this many blank lines, and paragraphs by fewer. */
const widths = [2, 3, 4];

/**
 * The lines that begin a further paragraph of an abstract, in a file where that is beyond doubt: wider gaps part the
 * papers and narrower ones their paragraphs, nearly every block begins with a title, and no title stands anywhere
 * else in a block.
 */
export function furtherParagraphs(lines: readonly LineFeatures[]): ReadonlySet<number> {
  for (const width of widths) {
    const blocks = blocksOf(lines, width).filter((block) => block.some(({ kind }) => kind === 'prose'));
    const titled = blocks.filter((block) => beginsWithTitle(block, lines)).length;
    if (blocks.length < 2 || titled < blocks.length * 0.75) continue;
    if (blocks.some((block) => hasLateTitle(block))) continue;
    return new Set(blocks.flatMap((block) => furtherOf(block).map(({ first }) => first)));
  }
  return new Set();
}

function blocksOf(lines: readonly LineFeatures[], width: number): Paragraph[][] {
  const blocks: Paragraph[][] = [];
  for (let first = 0; first < lines.length;) {
    let last = first;
    while (lines[last + 1]?.gap === 0) last += 1;
    if (first === 0 || (lines[first]?.gap ?? 0) >= width) blocks.push([]);
    blocks.at(-1)?.push({ first, last, kind: kindOf(lines.slice(first, last + 1)) });
    first = last + 1;
  }
  return blocks;
}

function kindOf(lines: readonly LineFeatures[]): Paragraph['kind'] {
  if (lines.every(({ furniture, repeated }) => furniture !== undefined || repeated)) return 'furniture';
  const length = lines.reduce((sum, line) => sum + line.length + 1, 0);
  const ends = lines.at(-1)?.endsSentence === true;
  return length > 400 || (ends && (length > 120 || lines.every(({ titleWords }) => titleWords < 0)))
    ? 'prose'
    : 'short';
}

function beginsWithTitle(block: readonly Paragraph[], lines: readonly LineFeatures[]): boolean {
  const first = block.find(({ kind }) => kind !== 'furniture');
  const line = lines[first?.first ?? -1];
  if (!first || !line) return false;
  return (
    first.kind === 'short' ||
    (first.last > first.first && line.length < 200 && !line.endsSentence && line.titleWords > -2)
  );
}

function hasLateTitle(block: readonly Paragraph[]): boolean {
  const prose = block.findIndex(({ kind }) => kind === 'prose');
  return block.slice(prose + 1).some(({ kind }) => kind === 'short');
}

function furtherOf(block: readonly Paragraph[]): Paragraph[] {
  return block.filter(({ kind }) => kind === 'prose').slice(1);
}
