import type { LinePiece } from '../frame.ts';
import { type MdxNode, treeOfMarkdown } from './parseMdx.ts';
import { nodesOf } from './programNames.ts';

/** Elements of Markdown that stand in a line. */
const marks: Readonly<Record<string, LinePiece['as']>> = {
  emphasis: 'em',
  strong: 'strong',
  inlineCode: 'code',
};

/** Nobody writes a longer line, and its parser takes the square of some. */
const longest = 2000;

/** A line of Markdown: words, marked words, links. Undefined where it holds what is no line, as a list, a picture or HTML is. */
export function linePieces(text: string): LinePiece[] | undefined {
  if (text.length > longest) return undefined;
  const blocks = nodesOf(treeOfMarkdown(text)['children']);
  if (blocks.length !== 1 || blocks[0]?.type !== 'paragraph') return undefined;
  const pieces = within(blocks[0], {});
  return pieces.includes(undefined) ? undefined : pieces.filter((piece) => piece !== undefined);
}

function within(node: MdxNode, around: Omit<LinePiece, 'text'>): (LinePiece | undefined)[] {
  return nodesOf(node['children']).flatMap((part) => {
    const { type, value, url } = part;
    if (type === 'text' || type === 'inlineCode')
      return [{ text: String(value).replaceAll('\n', ' '), ...around, ...markOf(type) }];
    if (type === 'break') return [{ text: ' ', ...around }];
    if (type === 'link') return within(part, { ...around, url: String(url) });
    return type in marks ? within(part, { ...around, ...markOf(type) }) : [undefined];
  });
}

function markOf(type: string): Pick<LinePiece, 'as'> {
  const as = marks[type];
  return as === undefined ? {} : { as };
}
