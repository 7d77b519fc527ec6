/** A stretch of a text that holds one JSON value, whole or broken, with its first and last line, from 1. */
export interface JsonStretch {
  text: string;
  line: number;
  endLine: number;
}

/**
 * Cuts a JSON array into its items, or a sequence of JSON values into its values, by their brackets alone, so that
 * one broken item does not cost the others. One by one: a long text need not be cut as a whole.
 */
export function* jsonValues(text: string): Generator<JsonStretch> {
  const trimmed = text.trimStart();
  const inner = trimmed.startsWith('[') ? text.length - trimmed.length + 1 : 0;
  let line = 1;
  for (let index = 0; index < inner; index += 1) if (isLineEnd(text, index)) line += 1;
  let depth = 0;
  let start = -1;
  let startLine = line;
  const close = (end: number): JsonStretch[] => {
    const value = start === -1 ? '' : text.slice(start, end).trim();
    start = -1;
    return value === '' ? [] : [{ text: value, line: startLine, endLine: line }];
  };
  for (let index = inner; index < text.length; index += 1) {
    const character = text[index];
    if (isLineEnd(text, index)) line += 1;
    else if (character === ' ' || character === '\t' || character === '\r') continue;
    else if (depth === 0 && (character === ',' || character === ']')) yield* close(index);
    else {
      if (start === -1) [start, startLine] = [index, line];
      if (character === '"') index = stringEnd(text, index);
      else if (character === '{' || character === '[') depth += 1;
      else if (character === '}' || character === ']') {
        depth -= 1;
        if (depth <= 0) {
          depth = 0;
          yield* close(index + 1);
        }
      }
    }
  }
  yield* close(text.length);
}

/** Where the string that opens here ends: at its closing quote, or, as none spans lines, where its line does. */
export function stringEnd(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '"') return at;
    else if (sign === '\n' || sign === '\r') return at - 1;
  }
  return text.length;
}

function isLineEnd(text: string, index: number): boolean {
  return text[index] === '\n' || (text[index] === '\r' && text[index + 1] !== '\n');
}
