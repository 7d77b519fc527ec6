import { remark } from 'remark';
import type { Processor } from 'unified';
import type { Block, MarkdownNode, Piece } from './piece.ts';
import { piecesOf } from './piecesOf.ts';
import type { Stretch } from './stretches.ts';

/** Chunks that were parsed, by their texts; their lines count from 1. */
export type ParsedChunks = Map<string, readonly Block[]>;

/** The blocks of a chunk, parsed unless that was done before. */
export function parseChunk({ text, line }: Stretch, known: ParsedChunks): Block[] {
  const blocks = known.get(text) ?? parsed(text);
  known.set(text, blocks);
  return blocks.map((block) => ({
    ...block,
    line: block.line + line - 1,
    endLine: block.endLine + line - 1,
  }));
}

function parsed(text: string): Block[] {
  // Each blank line costs the parser as much as one that says something.
  const source = text.trimEnd().replaceAll(crowded, '$1\\');
  const isFull = paired.some(({ sign, most }) => (source.match(sign)?.length ?? 0) > most);
  const tree = (isFull ? withoutPairs : processor).parse(source) as MarkdownNode;
  return below(tree, { source, level: 0, isQuoted: false });
}

interface Around {
  source: string;
  level: number;
  isQuoted: boolean;
}

function below(node: MarkdownNode, around: Around): Block[] {
  return (node.children ?? []).flatMap((child) => blockOf(child, around));
}

function blockOf(node: MarkdownNode, around: Around): Block[] {
  const { source, level, isQuoted } = around;
  const line = node.position?.start.line ?? 1;
  const endLine = node.position?.end.line ?? 1;
  const pieces = () => piecesOf(node.children ?? [], source);
  const given = { level, line, endLine, ...(isQuoted ? { isQuoted } : {}) };
  switch (node.type) {
    case 'list':
      return level < deepest ? below(node, { ...around, level: level + 1 }) : [];
    case 'listItem': {
      const [first, ...others] = below(node, around);
      if (!first) return [{ ...given, kind: 'item', pieces: [] }];
      return first.kind === 'paragraph' && first.level === level
        ? [{ ...first, kind: 'item' }, ...others]
        : [{ ...given, endLine: line, kind: 'item', pieces: [] }, first, ...others];
    }
    case 'blockquote':
      return below(node, { ...around, isQuoted: true });
    case 'paragraph':
      return [{ ...given, kind: 'paragraph', pieces: pieces() }];
    case 'heading':
      return heading({ ...given, kind: 'heading', level: node.depth ?? 1, pieces: pieces() });
    case 'thematicBreak':
      return [{ ...given, kind: 'rule', pieces: [] }];
    default: {
      const written = source.slice(node.position?.start.offset, node.position?.end.offset);
      const code: Piece = {
        kind: 'code',
        source: written,
        inner: written,
        text: node.value ?? '',
        links: [],
      };
      return [{ ...given, kind: 'code', pieces: [code] }];
    }
  }
}

/** A paragraph right above a rule is a heading by the letter; one that is too long for that is what it looks like. */
function heading(block: Block): Block[] {
  const length = block.pieces.reduce((sum, { text }) => sum + text.length, 0);
  if (block.line === block.endLine || length <= longestHeading) return [block];
  return [
    { ...block, kind: 'paragraph', level: 0, endLine: block.endLine - 1 },
    { ...block, kind: 'rule', level: 0, line: block.endLine, pieces: [] },
  ];
}

const longestHeading = 250;
const deepest = 16;

const processor = remark().use(asPeopleWrite).freeze();
const withoutPairs = processor().use(disablePairs).freeze();

const paired: readonly { sign: RegExp; most: number }[] = [
  { sign: /[*_]/g, most: 500 },
  { sign: /\[/g, most: 500 },
  { sign: /!\[/g, most: 200 },
  { sign: /<|`/g, most: 1000 },
  // From each comment that is never closed the parser looks for its end.
  { sign: /<!--(?![^]{0,500}-->)/g, most: 20 },
  { sign: /^[ \t>]*(?:=+|-+)[ \t]*$/gm, most: 200 },
];

/** Signs of quotations and items at the head of a line; a backslash makes the next one a character. */
const crowded =
  /^(?![ \t]*[-*](?:[ \t]*[-*])*[ \t]*$)((?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){12}[ \t]*\d{0,9})(?=[>+*.)-])/gm;

/** What stands in tags is text like other text, and what is set in is set in by a list or for its looks. */
function asPeopleWrite(this: Processor): void {
  (this.data().micromarkExtensions ??= []).push({
    disable: { null: ['htmlFlow', 'codeIndented', 'definition'] },
  });
}

function disablePairs(this: Processor): void {
  this.data().micromarkExtensions?.push({
    disable: {
      null: [
        'attention',
        'labelStartImage',
        'labelStartLink',
        'labelEnd',
        'htmlText',
        'codeText',
        'setextUnderline',
      ],
    },
  });
}
