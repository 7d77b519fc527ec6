import type { Entry, Value } from '../tagged/growingEntries.ts';
import type { Block } from './blocks.ts';
import { longestField } from '../format.ts';
import type { Piece } from './readFields.ts';

/** An entry of BibTeX; its type and its key are values as its fields are, "@type" and "@key". */
export interface BibtexEntry extends Entry {
  type: string;
  key: string;
  /** What is wrong with it. */
  flaws: string[];
}

/** The @strings a file defines, and what each stands for; their names in small letters. */
export type Strings = Map<string, string>;

/** Adds what a block of @strings defines. One that names others over and over would grow without end, so it is none. */
export function readStrings({ fields }: Block, strings: Strings): void {
  for (const { name, pieces } of fields) {
    const { text } = textOf(pieces, strings);
    if (text.length <= longestString) strings.set(name, text);
  }
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
    const { text, unknown } = textOf(pieces, strings);
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

/** The macros that every style of BibTeX defines; `dateOf` knows them. */
const months = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)$/i;

/** What the pieces of a value say together, and the name among them that nothing defines, which then stands for itself. */
function textOf(pieces: readonly Piece[], strings: Strings): { text: string; unknown?: string } {
  const [only] = pieces;
  if (pieces.length === 1 && only && !only.isName) return { text: only.text };
  let [all, unknown]: [string, string | undefined] = ['', undefined];
  for (const { text, isName } of pieces) {
    const said = isName ? strings.get(text.toLowerCase()) : text;
    if (said === undefined && !months.test(text)) unknown = text;
    all += said ?? text;
    if (all.length > longestValue) break;
  }
  return unknown === undefined ? { text: all } : { text: all, unknown };
}

/** A string is a name or a sentence; a value of more than twice the longest field is refused as such. */
const [longestString, longestValue] = [5000, 2 * longestField];

function written(value: Value | undefined): string {
  return (
    value?.lines
      .map(({ text }) => text)
      .join('\n')
      .trim() ?? ''
  );
}
