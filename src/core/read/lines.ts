import { withoutInvisible } from '../words/invisible.ts';

/** A line with its number, from 1; `text` without outer space, no-break and other odd spaces made plain. */
export interface Line {
  number: number;
  text: string;
  /** How many signs of space stood before the text. */
  indent: number;
}

/** All lines of a text, blank ones too. A last line end starts no further line. Ends: \n, \r\n, \r. */
export function* linesOf(text: string): Generator<Line> {
  let number = 1;
  for (let start = 0; start < text.length; number += 1) {
    const end = lineEnd(text, start);
    const raw = text.slice(start, end);
    yield { number, text: plainSpaces(raw), indent: raw.length - raw.trimStart().length };
    start = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1;
  }
}

const lineBreak = /[\r\n]/g;

function lineEnd(text: string, start: number): number {
  lineBreak.lastIndex = start;
  const found = lineBreak.exec(text);
  return found ? found.index : text.length;
}

// No-break spaces steer the lay-out of a page, and say nothing in a text that is set anew.
function plainSpaces(raw: string): string {
  return (/[^\x20-\x7e]/.test(raw) ? withoutInvisible(raw).replace(/\s/g, ' ') : raw).trim();
}
