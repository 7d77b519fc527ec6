import { remark } from 'remark';
import type { Processor } from 'unified';
import type { Inline, Text } from '../paper.ts';
import { withPercents } from './findFormula.ts';
import { formula } from './formula.ts';
import { markdownFormulas } from './markdownFormulas.ts';

/** What is read of a Markdown tree; the nodes of mdast and of remark-math have all of it. */
interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  children?: MarkdownNode[];
}

const processor = remark().use(markdownFormulas).freeze();
/** Pairing the signs of emphasis takes the square of their number; no abstract has so many. */
const mostSigns = 2000;
const withoutEmphasis = processor().use(disableEmphasis).freeze();

/** CommonMark with `$…$` as pieces. Blocks run on with a space between; raw HTML stays visible as text. */
export function parseMarkdown(source: string): Text {
  const signs = source.match(/[*_]/g)?.length ?? 0;
  return pieces((signs > mostSigns ? withoutEmphasis : processor).parse(source) as MarkdownNode);
}

function disableEmphasis(this: Processor): void {
  this.data().micromarkExtensions?.push({ disable: { null: ['attention'] } });
}

const styles: Readonly<Record<string, 'emphasis' | 'strong'>> = { emphasis: 'emphasis', strong: 'strong' };
const blocks = new Set(['paragraph', 'heading', 'listItem', 'blockquote', 'code', 'math', 'thematicBreak']);

function pieces(node: MarkdownNode): Inline[] {
  return (node.children ?? []).flatMap((child) =>
    blocks.has(child.type) ? [...piece(child), space] : piece(child),
  );
}

const space: Inline = { type: 'text', value: ' ' };

function piece(node: MarkdownNode): Inline[] {
  const style = styles[node.type];
  if (style !== undefined) return [{ type: style, children: pieces(node) }];
  switch (node.type) {
    case 'inlineMath':
    case 'math':
      return [formula(withPercents(node.value ?? ''), node.type === 'math')];
    case 'inlineCode':
    case 'code':
      return [{ type: 'code', children: [{ type: 'text', value: node.value ?? '' }] }];
    case 'break':
      return [space];
    case 'image':
      return [{ type: 'text', value: node.alt ?? '' }];
    case 'link':
      return linked(node);
    default:
      return node.children === undefined ? [{ type: 'text', value: node.value ?? '' }] : pieces(node);
  }
}

/** A link keeps its address, unless its text is the address already. */
function linked(node: MarkdownNode): Inline[] {
  const shown = pieces(node);
  const [only] = shown;
  const url = node.url ?? '';
  const same =
    shown.length === 1 && only?.type === 'text' && (only.value === url || `mailto:${only.value}` === url);
  return same || url === '' ? shown : [...shown, { type: 'text', value: ` (${url})` }];
}
