import type { Inline, Text } from '../paper.ts';
import { withoutUnprintable } from '../words/unprintable.ts';
import { renderPlain } from './renderPlain.ts';

/**
 * Joins neighbouring texts, drops empty pieces and settles white space, across pieces too: a paragraph of the plain rendering
 * never begins or ends with a space and never holds two in a row. TeX's no-break space (U+00A0) counts as a space and stays
 * what it is. Breaks part paragraphs that have something in them, and no other piece; a label runs into the one it heads.
 */
export function settleText(text: readonly Inline[]): Text {
  const settled: Text = [];
  let isLabel = false;
  for (const part of paragraphs(text)) {
    const state = { spaceBefore: true };
    const paragraph = settle(part, state);
    trimEnd(paragraph);
    const [first] = paragraph;
    if (first === undefined) continue;
    if (settled.length > 0) settled.push(isLabel ? { type: 'text', value: ' ' } : { type: 'break' });
    settled.push(...paragraph);
    isLabel = paragraph.length === 1 && first.type === 'strong' && renderPlain([first]).endsWith(':');
  }
  return settled;
}

/** The pieces between breaks; one that holds a break is two. */
function paragraphs(text: readonly Inline[]): Inline[][] {
  let last: Inline[] = [];
  const parts = [last];
  for (const piece of text) {
    if (piece.type === 'break') {
      parts.push((last = []));
    } else if ('children' in piece && holdsBreak(piece.children)) {
      for (const [index, children] of paragraphs(piece.children).entries()) {
        if (index > 0) parts.push((last = []));
        last.push({ type: piece.type, children });
      }
    } else last.push(piece);
  }
  return parts;
}

function holdsBreak(text: readonly Inline[]): boolean {
  return text.some((piece) => piece.type === 'break' || ('children' in piece && holdsBreak(piece.children)));
}

function settle(text: readonly Inline[], state: { spaceBefore: boolean }): Text {
  const settled: Text = [];
  for (const piece of text) {
    if ('children' in piece) {
      const children = settle(piece.children, state);
      const [only] = children;
      if (children.length === 1 && only?.type === piece.type) settled.push(only);
      else if (children.length > 0) settled.push({ type: piece.type, children });
    } else if (piece.type === 'math') {
      const { type, tex, plain, display } = piece;
      settled.push({ type, tex, plain, ...(display === undefined ? {} : { display }) });
      state.spaceBefore = false;
    } else if (piece.type !== 'break') {
      append(settled, piece, state);
    }
  }
  return settled;
}

function append(
  settled: Text,
  piece: Extract<Inline, { value: string }>,
  state: { spaceBefore: boolean },
): void {
  // Markdown can name what no file may hold: `&#x202E;`.
  let value = withoutUnprintable(piece.value);
  if (value.includes('  ') || oddSpace.test(value)) value = value.replaceAll(unsettled, ' ');
  if (state.spaceBefore) value = value.replace(/^\s+/, '');
  if (value === '') return;
  state.spaceBefore = /\s$/.test(value);
  const last = settled.at(-1);
  if (last?.type === 'text' && piece.type === 'text') last.value += value;
  else settled.push({ type: piece.type, value });
}

/** Spaces, but for one that is settled already: a blank, or TeX's no-break space. */
const oddSpace = /[^\S ]|\u200B/;
const unsettled = /[\s\u200B\uFEFF]{2,}|[^\S \u00A0]|\u200B/g;

function trimEnd(text: Text): void {
  for (let last = text.at(-1); last !== undefined; last = text.at(-1)) {
    if ('children' in last) {
      trimEnd(last.children);
      if (last.children.length > 0) return;
    } else if (!('value' in last)) {
      return;
    } else {
      last.value = last.value.trimEnd();
      if (last.value !== '') return;
    }
    text.pop();
  }
}
