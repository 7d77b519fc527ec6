import type { Entry, Value } from '../tagged/growingEntries.ts';
import type { Block } from './blocks.ts';
import { joinedPieces, type Strings } from './strings.ts';

/** An entry of BibTeX; its type and its key are values as its fields are, "@type" and "@key". */
export interface BibtexEntry extends Entry {
  type: string;
  key: string;
  /** What is wrong with it. */
  flaws: string[];
}

/** Makes an entry of a block. `told` holds the names of strings that are known to be missing. */
export function entryOf(
  { type, key, fields, flaw, end }: Block,
  line: number,
  strings: Strings,
  told: Set<string>,
  lineAt: (offset: number) => number,
): BibtexEntry {
  const values = new Map<string, Value[]>([['@type', [{ tag: '@type', line, lines: [{ text: type }] }]]]);
  if (key !== '') values.set('@key', [{ tag: '@key', line, lines: [{ text: key }] }]);
  const flaws = flaw === undefined ? [] : [flaw];
  for (const { name, at, pieces } of fields) {
    const { text, unknown } = joinedPieces(pieces, strings);
    if (unknown !== undefined && !told.has(unknown)) {
      told.add(unknown);
      flaws.push(`no usable @string of this file is called ${unknown}`);
    }
    const lines = text.split(/\r\n?|\n/).map((each) => ({ text: each.trim() }));
    const value: Value = { tag: name, line: lineAt(at), lines };
    const known = values.get(name);
    if (!known || written(known[0]) === '') values.set(name, [value]);
    else if (several.test(name)) known.push(value);
    else if (written(known[0]) !== written(value)) flaws.push(`"${name}" stands twice, and the first counts`);
  }
  return { type, key, line, end: lineAt(end - 1), isClosed: true, values, flaws };
}

/** Fields that some write once for each of several. */
const several = /^(?:url|keywords?|note)$/;

function written(value: Value | undefined): string {
  return (
    value?.lines
      .map(({ text }) => text)
      .join('\n')
      .trim() ?? ''
  );
}
