import type { Change } from '../paper.ts';
import type { Notation } from '../record.ts';
import type { RestoredSpan } from '../restoredSpan.ts';
import { escapeTex } from '../text/renderTex.ts';
import { scanTex } from '../text/scanTex.ts';
import type { TexNode } from '../text/texNode.ts';
import { conventions, unknownCommand } from './conventions.ts';
import type { Rule } from './rule.ts';
import { rules } from './rules.ts';

/** A copied text made readable, in TeX notation, with every change that led there, ordered by place. */
export interface Repaired {
  text: string;
  changes: Change[];
}

interface Edit {
  start: number;
  end: number;
  replacement: string;
  kind: Change['kind'];
  by: string;
  reason: string;
}

/**
 * Undoes the damage of a copied title or abstract: first what a human restored, then what the rules read in one way,
 * then the conventions of TeX's text mode. What is damage but cannot be read becomes `\damaged{…}`, which `parseText` shows as copied.
 * All edits are found in the original, none in another's result: undoing the changes gives the original back.
 */
export function repairText(
  source: string,
  field: Change['field'],
  restored: readonly RestoredSpan[] = [],
  notation: Notation = 'tex',
): Repaired {
  const corrections = restored.filter((span) => span.field === field);
  if (corrections.length === 0 && (notation === 'markdown' || !suspicious.test(source)))
    return { text: source, changes: [] };
  const edits: Edit[] = [];
  // What each unit of the source is closed to; a mask, so that a long text costs no more by the letter than a short one.
  const mask = new Uint8Array(source.length);
  const take = (edit: Edit, closed: number): void => {
    if (mask.subarray(edit.start, edit.end).some((bits) => (bits & closed) !== 0)) return;
    mask.fill(TAKEN, edit.start, edit.end);
    edits.push(edit);
  };
  for (const span of corrections) take({ ...span, replacement: span.original, kind: 'correction' }, TAKEN);
  // Markdown has its own meaning for quotes, backslashes and dashes; what is restored there is written in Markdown.
  if (notation === 'markdown') return rewritten(source, field, edits);
  const leaves = flatten(scanTex(source));
  for (const { type, start, end, ...leaf } of leaves) {
    const bits = type === 'math' || type === 'code' ? FORMULA : 'address' in leaf ? ADDRESS : 0;
    if (bits > 0) for (let at = start; at < end; at++) mask[at] = (mask[at] ?? 0) | bits;
  }
  for (const rule of rules) {
    const closed = TAKEN | FORMULA | (rule.addresses === true ? 0 : ADDRESS);
    for (const edit of applied(rule, source)) take(edit, closed);
  }
  for (const leaf of leaves) {
    const edit = conventional(leaf, source);
    if (edit !== undefined) take(edit, TAKEN);
  }
  return rewritten(source, field, edits);
}

const TAKEN = 1;
const FORMULA = 2;
const ADDRESS = 4;

/** Texts without any of this are copied as they are; most texts are. */
const suspicious = /[\\{}`<&$~]|--|\dtimes|\dsim|\bsim\d|\dpm|[a-z]_/;

function flatten(nodes: readonly TexNode[]): TexNode[] {
  return nodes.flatMap((node) =>
    'children' in node && node.type !== 'code' ? flatten(node.children) : [node],
  );
}

function applied(rule: Rule, source: string): Edit[] {
  const edits: Edit[] = [];
  for (const match of source.matchAll(rule.find)) {
    const [original] = match;
    const replacement =
      rule.replace === undefined ? `\\damaged{${escapeTex(original)}}` : rule.replace(match);
    if (replacement === undefined || replacement === original) continue;
    edits.push({
      start: match.index,
      end: match.index + original.length,
      replacement,
      kind: rule.replace === undefined ? 'mark' : 'repair',
      by: rule.name,
      reason: rule.reason,
    });
  }
  return edits;
}

function conventional(leaf: TexNode, source: string): Edit | undefined {
  const { start, end } = leaf;
  if (leaf.type === 'damaged') {
    if (source.startsWith('\\damaged{', start)) return undefined;
    const replacement = `\\damaged{${escapeTex(leaf.value)}}`;
    return { start, end, replacement, kind: 'mark', by: unknownCommand.name, reason: unknownCommand.reason };
  }
  if (leaf.type !== 'text' || leaf.convention === undefined) return undefined;
  const convention = conventions[leaf.convention];
  if (convention === undefined || leaf.value.trim() === '') return undefined;
  const replacement = /[\\{}$~^`'-]/.test(leaf.value) ? escapeTex(leaf.value) : leaf.value;
  if (replacement === source.slice(start, end)) return undefined;
  return { start, end, replacement, kind: 'repair', by: convention.name, reason: convention.reason };
}

function rewritten(source: string, field: Change['field'], edits: Edit[]): Repaired {
  edits.sort((left, right) => left.start - right.start);
  let text = '';
  let at = 0;
  const changes: Change[] = [];
  for (const { start, end, replacement, kind, by, reason } of edits) {
    text += source.slice(at, start) + replacement;
    changes.push({ kind, field, by, reason, at: start, original: source.slice(start, end), replacement });
    at = end;
  }
  return { text: text + source.slice(at), changes };
}
