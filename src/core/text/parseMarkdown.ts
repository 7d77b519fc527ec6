import { remark } from 'remark';
import type { Processor } from 'unified';
import type { Inline, Text } from '../paper.ts';
import { withPercents } from './findFormula.ts';
import { findElements } from './findElements.ts';
import { formula } from './formula.ts';
import { isCrowded } from './isCrowded.ts';
import { markdownFormulas } from './markdownFormulas.ts';
import { shownElement } from './readElement.ts';
import { scanTex } from './scanTex.ts';

/** What is read of a Markdown tree; the nodes of mdast and of remark-math have all of it. */
interface MarkdownNode {
  type: string;
  value?: string;
  url?: string;
  alt?: string | null;
  children?: MarkdownNode[];
  position?: { start: { offset?: number }; end: { offset?: number } };
}

/** The text that is read, and how many levels may still follow. */
interface Around {
  source: string;
  room: number;
}

const processor = remark().use(markdownFormulas).freeze();
/**
 * Pairing takes the square of the number of signs, of pictures in pictures its cube; each underlined heading is put
 * into all that was read before it. No abstract has so many, and then they are signs like others.
 */
const paired: readonly { sign: RegExp; most: number }[] = [
  { sign: /[*_]/g, most: 500 },
  { sign: /\[/g, most: 500 },
  { sign: /!\[/g, most: 200 },
  { sign: /^[ \t>]*(?:=+|-+)[ \t]*$/gm, most: 200 },
];
const withoutPairs = processor().use(disablePairs).freeze();

/**
 * CommonMark with `$…$` as pieces, blocks parted by breaks. HTML is read as in other texts; what is none stays visible, and
 * so does all that stands deeper in quotations, lists and emphasis than anybody writes: what reads a tree calls itself.
 */
export function parseMarkdown(source: string): Text {
  if (source.split('\n', mostLines + 1).length > mostLines || isCrowded(source))
    return [{ type: 'text', value: source.replaceAll(/\s+/g, ' ') }];
  const bounded = source.replaceAll(crowded, '$2\\');
  const isFull = paired.some(({ sign, most }) => (source.match(sign)?.length ?? 0) > most);
  const chosen = isFull ? withoutPairs : processor;
  return pieces(chosen.parse(bounded) as MarkdownNode, { source: bounded, room: deepest });
}

function disablePairs(this: Processor): void {
  this.data().micromarkExtensions?.push({
    disable: { null: ['attention', 'labelStartImage', 'labelStartLink', 'labelEnd', 'setextUnderline'] },
  });
}

/** Each line may be a paragraph, which takes the parser longer than a thousand letters: no abstract has so many. */
const mostLines = 5000;

/** A list, its item and the paragraph are three levels. */
const deepest = 60;

/** Twenty signs of quotations and items at the head of a line; a backslash makes the next one a character. */
const crowded =
  /^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*$)((?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){20}[ \t]*\d{0,9})(?=[>+*.)-])/gm;

const styles: Readonly<Record<string, 'emphasis' | 'strong'>> = { emphasis: 'emphasis', strong: 'strong' };
const containers = new Set(['root', 'blockquote', 'listItem']);
const blocks = new Set([
  ...['paragraph', 'heading', 'listItem', 'blockquote', 'code', 'math', 'thematicBreak', 'html'],
]);
const space: Inline = { type: 'text', value: ' ' };

function pieces(node: MarkdownNode, { source, room }: Around): Inline[] {
  if (room === 0) {
    const value = source.slice(node.position?.start.offset, node.position?.end.offset);
    return [{ type: 'text', value }];
  }
  const around = { source, room: room - 1 };
  const children = node.children ?? [];
  // HTML between words is a tag a node, between blocks it is all of a block.
  const isInLine = children.some(({ type }) => type === 'html') && !containers.has(node.type);
  return isInLine
    ? withElements(children, (child) => piece(child, around))
    : children.flatMap((child) => {
        const read = child.type === 'html' ? scanTex(child.value ?? '') : piece(child, around);
        return blocks.has(child.type) ? [...read, { type: 'break' }] : read;
      });
}

/** Nodes in a row, with the elements that tags among them make: `H<sub>2</sub>O`. */
function withElements(nodes: readonly MarkdownNode[], read: (node: MarkdownNode) => Inline[]): Inline[] {
  const written = nodes.map(({ type, value = '' }) =>
    type === 'html' ? value : value.replaceAll(/[<&]/g, ' '),
  );
  const elements = findElements(written.join(''));
  let offset = 0;
  const starts = written.map((value) => (offset += value.length) - value.length);
  const indexOf = new Map(starts.map((start, index) => [start, index]));
  const range = (from: number, to: number): Inline[] => {
    const shown: Inline[] = [];
    for (let index = from; index < to; index++) {
      const node = nodes[index];
      const element = node?.type === 'html' ? elements.get(starts[index] ?? -1) : undefined;
      const closing = element?.closing && indexOf.get(element.closing.start);
      if (node === undefined) continue;
      if (element === undefined) shown.push(...read(node));
      else shown.push(...shownElement(element, range(index + 1, closing ?? index)));
      index = closing ?? index;
    }
    return shown;
  };
  return range(0, nodes.length);
}

function piece(node: MarkdownNode, around: Around): Inline[] {
  const style = styles[node.type];
  if (style !== undefined) return [{ type: style, children: pieces(node, around) }];
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
      return linked(node, around);
    default:
      return node.children === undefined ? [{ type: 'text', value: node.value ?? '' }] : pieces(node, around);
  }
}

/** A link keeps its address, unless its text is the address already. */
function linked(node: MarkdownNode, around: Around): Inline[] {
  const shown = pieces(node, around);
  const [only] = shown;
  const url = node.url ?? '';
  const same =
    shown.length === 1 && only?.type === 'text' && (only.value === url || `mailto:${only.value}` === url);
  return same || url === '' ? shown : [...shown, { type: 'text', value: ` (${url})` }];
}
