import { withoutInvisible } from '../words/invisible.ts';
import { listed } from './listed.ts';
import { firstUnprintable } from '../words/unprintable.ts';

/**
 * Named values without invisible signs in their texts, however they came into them: as they are, or as an escape of JSON or YAML.
 */
export function cleaned(fields: object): object {
  return inTexts(fields, withoutInvisible) as object;
}

/** A value whose texts are changed, down to the last; what is nested deeper than any field of a paper stays. */
export function inTexts(held: unknown, change: (text: string) => string, depth = 9): unknown {
  if (typeof held === 'string') return change(held);
  if (typeof held !== 'object' || held === null || depth === 0) return held;
  const inner = (part: unknown) => inTexts(part, change, depth - 1);
  if (Array.isArray(held)) return held.map(inner);
  return Object.fromEntries(Object.entries(held).map(([name, part]) => [name, inner(part)]));
}

/** The first sign in named values that `cleaned` takes out and that no text should hold: U+001B. */
export function unprintableIn(held: unknown, depth = 8): string | undefined {
  if (typeof held === 'string') return firstUnprintable(held)?.code;
  if (typeof held !== 'object' || held === null || depth === 0) return undefined;
  for (const part of Object.values(held)) {
    const code = unprintableIn(part, depth - 1);
    if (code !== undefined) return code;
  }
  return undefined;
}

/** The text a value holds, in one line; also of a list of one, and of an object that has a name. */
export function plain(held: unknown): string | undefined {
  const text = textOf(held);
  return text === undefined ? undefined : oneLine(text) || undefined;
}

/** A text without line ends and signs that steer, a space between two words. */
export function oneLine(text: string): string {
  // Most texts are so already, and asking costs a tenth of replacing each space by itself.
  return (/[^\S ]|\p{Cc}| {2}/u.test(text) ? text.replace(/[\p{Cc}\s]+/gu, ' ') : text).trim();
}

/** The words of a list, or of a string of them. */
export function words(held: unknown): string[] {
  return [
    ...new Set(
      itemsOf(held)
        .map(plain)
        .filter((word) => word !== undefined),
    ),
  ];
}

/** The categories of a list, or of a string of them; arXiv parts its own by spaces: "cs.LG cs.AI". */
export function categoriesOf(held: unknown): string[] {
  const ofArxiv = (word: string) => word.split(' ').every((part) => arxivCategory.test(part));
  return [...new Set(words(held).flatMap((word) => (ofArxiv(word) ? word.split(' ') : [word])))];
}

/** Whether a list holds anything that is no word. */
export function hasUnreadable(held: unknown): boolean {
  return itemsOf(held).some((item) => item !== null && item !== '' && textOf(item) === undefined);
}

/** A value as a finding quotes it. */
export function shown(held: unknown): string {
  if (typeof held === 'string') return held.slice(0, 200);
  return sizeOf(held) > 1000 ? 'a long list' : (JSON.stringify(held) ?? String(held));
}

/** About how many characters a value holds; nested deeper than any field of a paper counts as endless. */
export function sizeOf(held: unknown, depth = 0): number {
  if (typeof held === 'string') return held.length;
  if (typeof held !== 'object' || held === null) return 1;
  if (depth > 8) return Infinity;
  return Object.values(held).reduce((sum: number, part: unknown) => sum + 1 + sizeOf(part, depth + 1), 0);
}

// A field of a group ("cs.LG", "cond-mat.stat-mech"), or one of the groups without fields.
const arxivCategory =
  /^(?:[a-z]{1,8}(?:-[a-z]{2,4})?\.[A-Za-z]{2}(?:[a-z-]{0,10})|astro-ph|cond-mat|gr-qc|hep-(?:ex|lat|ph|th)|math-ph|nucl-(?:ex|th)|quant-ph)$/;

function itemsOf(held: unknown): unknown[] {
  if (held === undefined) return [];
  if (Array.isArray(held))
    return held.flatMap((item: unknown) => (Array.isArray(item) ? (item as unknown[]) : [item]));
  if (typeof held !== 'string') return [held];
  const list = listed(held);
  if (list) return list;
  // Of several separators the first of these is meant: "Neoplasms, Experimental; Mice".
  return held.split(
    /\n/.test(held) && !/;/.test(held) ? /[,\n]/ : (['|', ';'].find((sign) => held.includes(sign)) ?? ','),
  );
}

function textOf(held: unknown): string | undefined {
  if (typeof held === 'number' || typeof held === 'boolean') return String(held);
  // JSON can smuggle in what no text file may hold.
  if (typeof held === 'string') return held.toWellFormed();
  if (Array.isArray(held)) return held.length === 1 && !Array.isArray(held[0]) ? textOf(held[0]) : undefined;
  if (typeof held !== 'object' || held === null) return undefined;
  // {"name": "ICML"}, as exports write venues and keywords.
  for (const name of namesOfText) {
    const text: unknown = Object.hasOwn(held, name) ? Reflect.get(held, name) : undefined;
    if (typeof text === 'string' && text.trim() !== '') return text.toWellFormed();
  }
  return undefined;
}

/** What an object calls the text it stands for, in JSON and in JSON made of XML. */
const namesOfText = [
  'name',
  'title',
  'term',
  'display_name',
  'displayName',
  'value',
  'text',
  '#text',
  '$t',
  '_',
  '$',
].concat(['subject', 'keyword', 'tag', 'label', 'category']);
