import { withoutEntities } from '../../text/findEntity.ts';
import { joinLines, wordsOfFile } from '../joinLines.ts';
import type { Entry, Value } from './growingEntries.ts';

/** Which tags of a dialect hold a field of a paper. Each row is tested by its own example. */
export interface FieldRow {
  /** What `recordOfFields` calls it. Of several rows of one field the first that gives a value counts. */
  field: string;
  /** The tags, parted by spaces, those that say it best first. */
  tags: string;
  /** What a value must have to be meant: in `M3` of RIS some write a DOI, others a kind of work. */
  only?: RegExp;
  /** Makes the value of what stands behind the tags, in their order; else it is the first text. */
  value?: (values: readonly Value[], entry: Entry) => unknown;
  /** Its values fill one line. */
  short?: true;
  /** Lines of an entry, and the value they give. */
  example: [lines: string, value: unknown];
}

/** The fields of an entry, and the tags of which nothing was used. */
export function entryFields(
  entry: Entry,
  rows: readonly FieldRow[],
): { fields: Record<string, unknown>; unread: Value[] } {
  const fields: Record<string, unknown> = {};
  const read = new Set<Value>();
  for (const { field, tags, only, value = firstText } of rows) {
    const held = valuesOf(entry, tags, only);
    for (const each of held) read.add(each);
    if (held.length === 0 || fields[field] !== undefined) continue;
    const isMarkedUp = field === 'title' || field === 'abstract';
    const made = value(isMarkedUp ? held : held.map(decoded), entry);
    if (!Array.isArray(made) || made.length > 0) fields[field] = made;
  }
  const unread = [...entry.values.values()]
    .flat()
    .filter((value) => !read.has(value) && textOf(value) !== '');
  return { fields, unread };
}

/** Before it is cut at semicolons: "N&uacute;&ntilde;ez, José". */
function decoded(value: Value): Value {
  if (!value.lines.some(({ text }) => text.includes('&'))) return value;
  return { ...value, lines: value.lines.map((line) => ({ ...line, text: withoutEntities(line.text) })) };
}

/** The first text that stands behind these tags. */
export function firstText(values: readonly Value[]): string | undefined {
  return allTexts(values)[0];
}

/** All texts, tag by tag. */
export function allTexts(values: readonly Value[]): string[] {
  return values.map(textOf).filter((text) => text !== '');
}

/** All lines, each a value of its own, in the order of the entry. */
export function allLines(values: readonly Value[]): string[] {
  return values
    .toSorted((a, b) => a.line - b.line)
    .flatMap(({ lines }) => lines.map(({ text }) => text).filter((text) => text !== ''));
}

/** All paragraphs of the first tag that has any: those a blank line parts, and those behind the same tag again. */
export function paragraphs(values: readonly Value[]): string | undefined {
  const lead = values.find((value) => textOf(value) !== '');
  const texts = values.filter(({ tag }) => tag === lead?.tag).flatMap(({ lines }) => paragraphsOf(lines));
  return texts.length === 0 ? undefined : [...new Set(texts)].join('\n\n');
}

/** Lines that blank ones part, each part joined. */
function paragraphsOf(lines: readonly { text: string }[]): string[] {
  const texts: string[] = [];
  let start = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    if (at < lines.length && lines[at]?.text !== '') continue;
    const own = lines.slice(start, at);
    if (own.length > 0) texts.push(joinLines(own, wordsOfFile(own)));
    start = at + 1;
  }
  return texts;
}

function valuesOf({ values }: Entry, tags: string, only?: RegExp): Value[] {
  const all = tagsOf(tags).flatMap((tag) => values.get(tag) ?? []);
  return only ? all.filter((value) => only.test(textOf(value))) : all;
}

function textOf({ lines }: Value): string {
  return lines.length === 1 ? (lines[0]?.text ?? '') : joinLines(lines);
}

const split = new Map<string, readonly string[]>();

/** The tags of a row, cut apart once. */
export function tagsOf(tags: string): readonly string[] {
  const list = split.get(tags) ?? tags.split(' ');
  split.set(tags, list);
  return list;
}
