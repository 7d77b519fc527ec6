/** A stretch of a text that holds one JSON value, whole or broken, with its first and last line, from 1. */
export interface JsonStretch {
  text: string;
  line: number;
  endLine: number;
}

/**
 * Cuts a JSON array into its items, or a sequence of JSON values into its values, by their brackets alone, so that
 * one broken item does not cost the others.
 */
export function jsonValues(text: string): JsonStretch[] {
  const stretches: JsonStretch[] = [];
  const trimmed = text.trimStart();
  const inner = trimmed.startsWith('[') ? text.length - trimmed.length + 1 : 0;
  let line = 1;
  for (let index = 0; index < inner; index += 1) if (isLineEnd(text, index)) line += 1;
  let depth = 0;
  let start = -1;
  let startLine = line;
  const close = (end: number) => {
    if (start === -1) return;
    const value = text.slice(start, end).trim();
    if (value !== '') stretches.push({ text: value, line: startLine, endLine: line });
    start = -1;
  };
  for (let index = inner; index < text.length; index += 1) {
    const character = text[index];
    if (isLineEnd(text, index)) line += 1;
    else if (character === ' ' || character === '\t' || character === '\r') continue;
    else if (depth === 0 && (character === ',' || character === ']')) close(index);
    else {
      if (start === -1) [start, startLine] = [index, line];
      if (character === '"') index = stringEnd(text, index);
      else if (character === '{' || character === '[') depth += 1;
      else if (character === '}' || character === ']') {
        depth -= 1;
        if (depth <= 0) {
          depth = 0;
          close(index + 1);
        }
      }
    }
  }
  close(text.length);
  return stretches;
}

// A string ends at its closing quote, or at the line's end when it is not closed: JSON strings span no lines.
const stringStop = /\\[^]|["\r\n]/g;

/** Where the string that opens here ends: at its closing quote, or where its line does. */
export function stringEnd(text: string, open: number): number {
  stringStop.lastIndex = open + 1;
  for (let found = stringStop.exec(text); found; found = stringStop.exec(text)) {
    if (found[0] === '"') return found.index;
    if (found[0] === '\n' || found[0] === '\r') return found.index - 1;
  }
  return text.length;
}

function isLineEnd(text: string, index: number): boolean {
  return text[index] === '\n' || (text[index] === '\r' && text[index + 1] !== '\n');
}
