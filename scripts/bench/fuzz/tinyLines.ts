import type { Reading } from '#core/read/format.ts';
import { readSource } from '#core/read/readSource.ts';
import { accounted } from './accounted.ts';

/** What begins a block, a field or a record in a line of its own. */
export const tinySeed = `- a
  - a
# a
a
===
1) a
> a
| a |
|-|-|
* [a](b)
**a**
- - a
***
\`\`\`
A B
- a: b
[
{
"a"
<a>
@a{b
%0 a
TY  - 
PMID- 
PT J
a,b
`;

const SIZE = 100_000;
const MOST = 12;

/** Reads a text of tiny lines, and accounts for them. */
export function readTinyLines(start: string): Reading {
  const text = repeated(start);
  return accounted(text, readSource('papers/a.md', text));
}

/**
 * The first lines of a text, cut to a few letters, again and again: what each line costs shows in no short text. Every
 * other one is numbered, so that nothing is gained by remembering.
 */
function repeated(text: string): string {
  const lines = text.split('\n', 3).map((line) => line.slice(0, MOST));
  const isNumbered = text.length % 2 === 1;
  const parts: string[] = [];
  for (let length = 0, at = 0; length < SIZE; at += 1) {
    const part = `${lines[at % lines.length] ?? ''}${isNumbered ? at.toString(36) : ''}\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}
