import { type JsonStretch, jsonValues } from '../read/jsonValues.ts';

/** Whole records of a file, as a text of their own; `line` is their first in the file, `end` where they end in it, as a share. */
export interface Stretch {
  text: string;
  line: number;
  end: number;
  /** How long it may be to be read. */
  limit: number;
}

/**
 * Cuts a text of this format between records, so that a long one is read without holding anything up, and never as a
 * whole. Objects of JSON, whose records do not tell where they begin, are one stretch, which may have up to
 * `longestObject` characters. A record that is longer than any should be is a stretch of its own. Line ends are plain.
 */
export function* stretchesOf(format: string, text: string, longestObject: number): Generator<Stretch> {
  if (format !== 'json') yield* ofLines(text, starts.get(format), longestEntry);
  else if (/^\s*\[/.test(text)) yield* ofItems(text);
  else if (isOneValue(text)) yield* ofLines(text, undefined, longestObject);
  else yield* ofLines(text, /^\{/gm, longestEntry);
}

const size = 65_536;

/** A title and an abstract have up to 100,000 characters each; authors and references of an entry may be thousands. */
const longestEntry = 1_000_000;

/** How the line begins on which a record does. */
const starts = new Map([
  ['bibtex', /^[ \t]*@[A-Za-z]{1,40}[ \t]{0,9}[{(]/gm],
  ['ris', /^[ \t]*TY[ \t]{0,4}[-–—]/gim],
  ['medline', /^[ \t]*PMID {0,2}- /gm],
  ['refer', /^%0 /gm],
]);

/** Whether a text is one object of JSON, and not one a line. */
function isOneValue(text: string): boolean {
  const [first = ''] = text.trimStart().split('\n', 1);
  return !first.trimEnd().endsWith('}');
}

function* ofLines(text: string, start: RegExp | undefined, limit: number): Generator<Stretch> {
  let line = 1;
  for (let from = 0; from < text.length;) {
    let end = nextStart(text, from + size, start);
    // The last record that begins here is too long: the others are read.
    if (end - from > limit) end = lastStart(text, from, start) ?? end;
    const stretch = text.slice(from, end);
    yield { text: stretch, line, end: end / text.length, limit };
    line += lineEnds(stretch);
    from = end;
  }
}

function nextStart(text: string, from: number, start: RegExp | undefined): number {
  if (start === undefined || from >= text.length) return text.length;
  start.lastIndex = from;
  return start.exec(text)?.index ?? text.length;
}

/** Where the last record begins that does so behind `from` and within a stretch. */
function lastStart(text: string, from: number, start: RegExp | undefined): number | undefined {
  let last: number | undefined;
  for (let next = from; start;) {
    next = nextStart(text, next + 1, start);
    if (next >= Math.min(from + size, text.length)) break;
    last = next;
  }
  return last;
}

/** Items of an array, as arrays of some, each on the line it has. */
function* ofItems(text: string): Generator<Stretch> {
  let [items, length, done]: [JsonStretch[], number, number] = [[], 0, 0];
  const flush = (): Stretch => {
    const [{ line } = { line: 1 }] = items;
    let at = line;
    const lines = items.map((item) => {
      const gap = '\n'.repeat(Math.max(0, item.line - at));
      at = item.endLine;
      return gap + item.text;
    });
    done += length;
    [items, length] = [[], 0];
    return { text: `[${lines.join(',')}]`, line, end: Math.min(1, done / text.length), limit: longestEntry };
  };
  for (const item of jsonValues(text)) {
    if (items.length > 0 && item.text.length > longestEntry) yield flush();
    items.push(item);
    length += item.text.length;
    if (length >= size) yield flush();
  }
  if (items.length > 0 || done === 0) yield { ...flush(), end: 1 };
}

function lineEnds(text: string): number {
  return text.match(/\n/g)?.length ?? 0;
}
