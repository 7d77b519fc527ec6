import type { Line } from '../lines.ts';

/** How a dialect of text with tagged lines parts its lines: "TI  - A title", then more of it on lines without a tag. */
export interface Grammar {
  /** The tag a line begins with, and what stands behind it; undefined for a line that goes on with the one above. */
  tagged: (line: Line) => Tagged | undefined;
  /** The tag each entry begins with. */
  begins: string;
  /** The tag that stands behind the last one of an entry. */
  ends?: string;
  /** Tags around the entries, which say nothing of a paper. */
  frame?: ReadonlySet<string>;
  /** Tags whose values fill no second line, unless it is set in. */
  short: ReadonlySet<string>;
  /** Tags whose values may hold blank lines. */
  paragraphs: ReadonlySet<string>;
}

export interface Tagged {
  tag: string;
  value: string;
}

/** What stands behind one tag: its lines, a blank one between two paragraphs. */
export interface Value {
  tag: string;
  line: number;
  lines: { text: string }[];
}

export interface Entry {
  /** The numbers of its first and last line. */
  line: number;
  end: number;
  /** Whether the tag that ends an entry was there. */
  isClosed: boolean;
  values: Map<string, Value[]>;
}

export interface Entries {
  entries: Entry[];
  /** Lines that belong to no entry. */
  outside: Line[];
  /** Lines with tags around the entries. */
  frame: Line[];
}

/** The entries of tagged lines. One that lacks its first tag or its last is an entry all the same. */
export function taggedEntries(lines: Iterable<Line>, grammar: Grammar): Entries {
  const { begins, ends, short, paragraphs } = grammar;
  const entries: Entry[] = [];
  const [outside, frame]: [Line[], Line[]] = [[], []];
  let entry: Entry | undefined;
  let last: Value | undefined;
  let isAfterBlank = true;
  // Where no entry has its first tag, as in lists of Refer, a blank line and the tag the file begins with part them.
  let [firstTag, margin, isMarked] = ['', 0, false];
  for (const line of lines) {
    if (line.text === '') {
      isAfterBlank = true;
      continue;
    }
    const isSetIn = firstTag !== '' && line.indent >= margin + 2;
    const tagged = grammar.tagged(line);
    if (!tagged) {
      const isParagraph = isAfterBlank && !isSetIn;
      const goesOn =
        entry && last && (isParagraph ? paragraphs.has(last.tag) : isSetIn || !short.has(last.tag));
      if (goesOn && entry && last) {
        if (isAfterBlank && paragraphs.has(last.tag)) last.lines.push({ text: '' });
        last.lines.push(line);
        entry.end = line.number;
      } else outside.push(line);
    } else if (grammar.frame?.has(tagged.tag)) {
      frame.push(line);
      [entry, last] = [undefined, undefined];
    } else if (tagged.tag === ends) {
      if (entry) [entry.isClosed, entry.end] = [true, line.number];
      else outside.push(line);
      [entry, last] = [undefined, undefined];
    } else {
      const { tag } = tagged;
      isMarked ||= tag === begins;
      if (!entry || tag === begins || (!isMarked && isAfterBlank && tag === firstTag)) {
        entry = { line: line.number, end: line.number, isClosed: false, values: new Map() };
        entries.push(entry);
      }
      if (firstTag === '') [firstTag, margin] = [tag, line.indent];
      last = { tag, line: line.number, lines: [{ text: tagged.value }] };
      const values = entry.values.get(tag);
      if (values) values.push(last);
      else entry.values.set(tag, [last]);
      entry.end = line.number;
    }
    isAfterBlank = false;
  }
  return { entries, outside, frame };
}
