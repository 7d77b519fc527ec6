import type { Line } from '../lines.ts';

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
  /** Whether a mark of its end was there. */
  isClosed: boolean;
  values: Map<string, Value[]>;
}

export interface Entries {
  entries: Entry[];
  /** Lines that belong to no entry. */
  outside: Line[];
  /** Lines around the entries that say nothing of a paper, as those of hyphens. */
  frame: Line[];
}

/** The entries of a text, while its lines are read one after the other. */
export class GrowingEntries implements Entries {
  readonly entries: Entry[] = [];
  readonly outside: Line[] = [];
  readonly frame: Line[] = [];
  /** The entry that is open, and what its last line belongs to. */
  entry: Entry | undefined;
  last: Value | undefined;

  /** Adds a line with a tag to the open entry, or begins one. */
  add(tag: string, line: Line, text: string): void {
    this.entry ??= this.#begun(line);
    this.last = { tag, line: line.number, lines: [{ text }] };
    const values = this.entry.values.get(tag);
    if (values) values.push(this.last);
    else this.entry.values.set(tag, [this.last]);
    this.entry.end = line.number;
  }

  /** Adds a line to what stands behind the last tag, or a blank line and it. */
  goOn(line: Line, isParagraph = false): void {
    const { entry, last } = this;
    if (!entry || !last) return;
    if (last.lines.length === 1 && last.lines[0]?.text === '') last.lines.length = 0;
    if (isParagraph && last.lines.length > 0) last.lines.push({ text: '' });
    last.lines.push(line);
    entry.end = line.number;
  }

  /** Ends the open entry, whose last line this is if it is given. */
  close(end?: Line): void {
    if (this.entry && end) [this.entry.isClosed, this.entry.end] = [true, end.number];
    [this.entry, this.last] = [undefined, undefined];
  }

  #begun({ number }: Line): Entry {
    const entry = { line: number, end: number, isClosed: false, values: new Map<string, Value[]>() };
    this.entries.push(entry);
    return entry;
  }
}
