import type { Change, Span, Text } from '../paper.ts';
import type { Notation } from '../record.ts';
import type { TexNode } from '../text/texNode.ts';
import { conventions, unknownCommand } from './conventions.ts';
import { rules } from './rules.ts';
import { everyMatch } from '../words/everyMatch.ts';

/** Another reading of the stretch `[start, end)` of a source. */
export interface Edit extends Span, Pick<Change, 'kind' | 'by' | 'reason'> {
  pieces: Text;
}

const CLOSED = 1;
const ADDRESS = 2;
/** Inside a sign written as several, `\%`: neither begins nor ends an edit. */
const WITHIN = 4;

/**
 * What the rules repair of a source, then what was read in TeX's conventions or could not be read; in order, disjoint, outside
 * of formulas, code, mark-up and what was `restored`.
 */
export function findEdits(
  source: string,
  nodes: readonly TexNode[],
  notation: Notation,
  restored: readonly Span[],
): Edit[] {
  const leaves = leavesOf(nodes);
  const edits: Edit[] = [];
  // What each unit of the source is closed to; a mask, so that a long text costs no more by the letter than a short one.
  const mask = new Uint8Array(source.length + 1).fill(CLOSED, 0, source.length);
  for (const { start, end, ...leaf } of leaves) {
    const bits = 'address' in leaf ? ADDRESS : 0;
    mask.fill(bits, start, end);
    if ('convention' in leaf || leaf.value.length !== end - start) mask.fill(bits | WITHIN, start + 1, end);
  }
  for (const { start, end } of restored) mask.fill(CLOSED, start, end);
  const take = (edit: Edit, closed: number): void => {
    const { start, end } = edit;
    if ((((mask[start] ?? 0) | (mask[end] ?? 0)) & WITHIN) !== 0) return;
    if (mask.subarray(start, end).some((bits) => (bits & closed) !== 0)) return;
    mask.fill(CLOSED, start, end);
    edits.push(edit);
  };
  for (const { find, replace, name: by, reason, addresses, needs } of rules) {
    if (needs !== undefined && !source.includes(needs)) continue;
    const kind = replace === undefined ? 'mark' : 'repair';
    for (const match of everyMatch(find, source)) {
      const [value] = match;
      const pieces = replace === undefined ? [{ type: 'damaged' as const, value }] : replace(match);
      const edit = { start: match.index, end: match.index + value.length, kind, by, reason } as const;
      if (pieces !== undefined) take({ ...edit, pieces }, addresses ? CLOSED : CLOSED | ADDRESS);
    }
  }
  for (const { type, value, start, end, ...leaf } of leaves) {
    const convention = 'convention' in leaf ? conventions[leaf.convention] : undefined;
    const why = type === 'damaged' ? unknownCommand : convention;
    if (notation === 'latex' && convention?.ofLatex) continue;
    if (why === undefined || (convention && value === source.slice(start, end))) continue;
    if (value.trim() === '' && convention?.gone !== true) continue;
    const kind = type === 'damaged' ? 'mark' : 'repair';
    take(
      { start, end, kind, by: why.by, reason: why.reason, pieces: value === '' ? [] : [{ type, value }] },
      CLOSED,
    );
  }
  return edits.toSorted((left, right) => left.start - right.start);
}

/** The pieces that may be edited. */
function leavesOf(nodes: readonly TexNode[]): Extract<TexNode, { value: string }>[] {
  return nodes.flatMap((node) => {
    if (node.type === 'emphasis' || node.type === 'strong') return leavesOf(node.children);
    return node.type === 'text' || node.type === 'damaged' ? [node] : [];
  });
}
