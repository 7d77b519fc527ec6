import type { Block } from './blocks.ts';
import { longestField } from '../format.ts';
import type { Piece } from './readFields.ts';

/** The @strings a file defines, and what each stands for; their names in small letters. */
export type Strings = Map<string, string>;

/** Adds what a block of @strings defines. One that names others over and over would grow without end, so it is none. */
export function readStrings({ fields }: Block, strings: Strings): void {
  for (const { name, pieces } of fields) {
    const { text } = joinedPieces(pieces, strings);
    if (text.length <= longestString) strings.set(name, text);
  }
}

/** The macros that every style of BibTeX defines; `dateOf` knows them. */
const months = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)$/i;

/** What the pieces of a value say together, and the name among them that nothing defines, which then stands for itself. */
export function joinedPieces(pieces: readonly Piece[], strings: Strings): { text: string; unknown?: string } {
  const [only] = pieces;
  if (pieces.length === 1 && only && !only.isName) return { text: printed(only.text) };
  let [all, unknown]: [string, string | undefined] = ['', undefined];
  for (const { text, isName } of pieces) {
    const said = isName ? strings.get(text.toLowerCase()) : text;
    if (said === undefined && !months.test(text)) unknown = text;
    all += said ?? text;
    if (all.length > longestValue) break;
  }
  return unknown === undefined ? { text: printed(all) } : { text: printed(all), unknown };
}

/** Without what only sorts: "{\noopsort{1973c}}1981" is of 1981. */
function printed(text: string): string {
  return /noop/i.test(text)
    ? text.replaceAll(/\{?\\[A-Za-z]{0,9}(?:noopsort|SortNoop)\s?\{[^{}]{0,200}\}\}?/g, '')
    : text;
}

/** A string is a name or a sentence; a value of more than twice the longest field is refused as such. */
const [longestString, longestValue] = [5000, 2 * longestField];
