import type { Inline, Text } from '../paper.ts';
import { withoutUnprintable } from '../words/unprintable.ts';

/**
 * Joins neighbouring texts, drops empty pieces and settles white space, across pieces too: the plain rendering never begins
 * or ends with a space and never holds two in a row. TeX's no-break space (U+00A0) counts as a space and stays what it is.
 */
export function settleText(text: readonly Inline[]): Text {
  const state = { spaceBefore: true };
  const settled = settle(text, state);
  trimEnd(settled);
  return settled;
}

function settle(text: readonly Inline[], state: { spaceBefore: boolean }): Text {
  const settled: Text = [];
  for (const piece of text) {
    if ('children' in piece) {
      const children = settle(piece.children, state);
      if (children.length > 0) settled.push({ type: piece.type, children });
    } else if (piece.type === 'math') {
      const { type, tex, plain, display } = piece;
      settled.push({ type, tex, plain, ...(display === undefined ? {} : { display }) });
      state.spaceBefore = false;
    } else {
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
  let value = withoutUnprintable(piece.value).replaceAll(/[\s\u200B\uFEFF]+/g, (space) =>
    space === '\u00A0' ? space : ' ',
  );
  if (state.spaceBefore) value = value.replace(/^\s+/, '');
  if (value === '') return;
  state.spaceBefore = /\s$/.test(value);
  const last = settled.at(-1);
  if (last?.type === 'text' && piece.type === 'text') last.value += value;
  else settled.push({ type: piece.type, value });
}

function trimEnd(text: Text): void {
  for (let last = text.at(-1); last !== undefined; last = text.at(-1)) {
    if ('children' in last) {
      trimEnd(last.children);
      if (last.children.length > 0) return;
    } else if (last.type === 'math') {
      return;
    } else {
      last.value = last.value.trimEnd();
      if (last.value !== '') return;
    }
    text.pop();
  }
}
