import type { Inline } from '../paper.ts';
import type { TexNode } from '../text/texNode.ts';
import type { Edit } from './findEdits.ts';

/** The pieces read, with every edit made. The edits are in order, disjoint, and each lies among the pieces of one parent. */
export function editNodes(nodes: readonly TexNode[], edits: readonly Edit[]): readonly Inline[] {
  if (edits.length === 0) return nodes;
  let next = 0;
  const walk = (siblings: readonly TexNode[]): Inline[] =>
    siblings.flatMap((node) => {
      while ((edits[next]?.end ?? Infinity) <= node.start) next++;
      if ((edits[next]?.start ?? Infinity) >= node.end) return [node];
      if ('children' in node) return [{ type: node.type, children: walk(node.children) }];
      return 'value' in node ? cut(node) : [node];
    });
  /** What is left of a piece, and the edits that begin in it. */
  const cut = ({ type, value, start, end }: Extract<TexNode, { value: string }>): Inline[] => {
    const left: Inline[] = [];
    let at = start;
    for (let edit = edits[next]; edit !== undefined && edit.start < end; edit = edits[++next]) {
      left.push({ type, value: value.slice(at - start, Math.max(at, edit.start) - start) });
      if (edit.start >= start) left.push(...edit.pieces);
      at = edit.end;
      if (at >= end) return left;
    }
    return [...left, { type, value: value.slice(at - start) }];
  };
  return walk(nodes);
}
