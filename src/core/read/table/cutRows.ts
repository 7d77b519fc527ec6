/** A row of a table with its lines, from 1. */
export interface Row {
  line: number;
  endLine: number;
  /** Where in the text the row ends, behind its line end. */
  end: number;
  cells: string[];
  /** A quote was opened that is never closed, so cells may be cut wrongly. */
  isOpen: boolean;
  /** How many cells have a space before them. */
  spaced: number;
  /** A quoted cell holds the separator, or a line end. */
  hasQuoted: boolean;
}

/**
 * Cuts a table into its rows, as RFC 4180 has it, by any separator. A quoted cell may hold line ends. A quote that is
 * opened and not closed before a separator or the end of a line counts as a sign of the text, so that it costs its own
 * row alone and never swallows those below. Rows without anything are left out.
 */
export function cutRows(text: string, separator: string): Row[] {
  return [...eachRow(text, separator)].filter(({ cells }) => cells.some((cell) => cell !== ''));
}

/** The same rows one by one, as a long table is read, and those without anything, too. */
export function* eachRow(text: string, separator: string): Generator<Row> {
  const cutter = new Cutter(text, separator);
  while (!cutter.isAtEnd) yield cutter.row();
}

/** No table has more columns: of a longer row no more cells are cut. */
export const mostCells = 10_000;

class Cutter {
  #at = 0;
  #line = 1;
  /** How much was read in vain behind quotes that are never closed. */
  #wasted = 0;
  readonly #text: string;
  readonly #separator: string;

  constructor(text: string, separator: string) {
    this.#text = text;
    this.#separator = separator;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  row(): Row {
    const row: Row = {
      line: this.#line,
      endLine: this.#line,
      end: this.#at,
      cells: [],
      isOpen: false,
      spaced: 0,
      hasQuoted: false,
    };
    for (;;) {
      if (this.#text[this.#at] === ' ') row.spaced += 1;
      const quoted = this.#quoted();
      if (quoted === undefined) {
        const end = this.#endOfCell(this.#at);
        const cell = this.#text.slice(this.#at, end).trim();
        if (cell.startsWith('"')) row.isOpen = true;
        row.cells.push(bare(cell));
        this.#at = end;
      } else {
        row.cells.push(bare(quoted));
        if (quoted.includes(this.#separator) || quoted.includes('\n')) row.hasQuoted = true;
      }
      if (this.#text[this.#at] !== this.#separator) break;
      this.#at += 1;
      if (row.cells.length === mostCells) {
        this.#at = this.#endOfLine(this.#at);
        break;
      }
    }
    row.endLine = this.#line;
    this.#pastLineEnd();
    row.end = this.#at;
    return row;
  }

  /**
   * Beyond a measure no quoted cell may hold line ends or bare quotes, else each cell of `"a" b,"a" b,` would be sought
   * an end in all of the line.
   */
  get #isStrict(): boolean {
    return this.#wasted > 4 * this.#text.length;
  }

  /** The quoted cell that begins here, read; undefined when none does, or its quote is never closed. */
  #quoted(): string | undefined {
    let open = this.#at;
    while (this.#text[open] === ' ') open += 1;
    if (this.#text[open] !== '"') return undefined;
    let value = '';
    let hasBareQuote = false;
    for (let from = open + 1; ;) {
      const quote = this.#text.indexOf('"', from);
      const part = this.#text.slice(from, quote === -1 ? undefined : quote);
      const mayNotBreak = hasBareQuote || this.#isStrict;
      if (quote === -1 || (mayNotBreak && /[\r\n]/.test(part))) {
        this.#wasted += part.length + value.length;
        return undefined;
      }
      value += part;
      const behind = this.#text[quote + 1];
      if (behind === '"') {
        value += '"';
        from = quote + 2;
        continue;
      }
      const end = this.#pastSpaces(quote + 1);
      if (end >= this.#text.length || this.#text[end] === this.#separator || isLineEnd(this.#text[end])) {
        this.#line += lineEnds(value);
        this.#at = end;
        return value.trim();
      }
      // A bare quote within a quoted cell is read as meant, "He said "yes"", but only on the line of its cell.
      if (this.#isStrict || (!hasBareQuote && /[\r\n]/.test(value))) {
        this.#wasted += value.length;
        return undefined;
      }
      hasBareQuote = true;
      value += '"';
      from = quote + 1;
    }
  }

  #endOfCell(from: number): number {
    let end = from;
    while (end < this.#text.length && this.#text[end] !== this.#separator && !isLineEnd(this.#text[end]))
      end += 1;
    return end;
  }

  #endOfLine(from: number): number {
    let end = from;
    while (end < this.#text.length && !isLineEnd(this.#text[end])) end += 1;
    return end;
  }

  #pastSpaces(from: number): number {
    let end = from;
    while (this.#text[end] === ' ') end += 1;
    return end;
  }

  #pastLineEnd(): void {
    this.#at += this.#text.startsWith('\r\n', this.#at) ? 2 : 1;
    this.#line += 1;
  }
}

function isLineEnd(sign: string | undefined): boolean {
  return sign === '\n' || sign === '\r';
}

function lineEnds(value: string): number {
  return value.match(/\r\n|[\r\n]/g)?.length ?? 0;
}

/** `="10.1000/182"`, by which a spreadsheet is kept from taking a text for a number; `{2016}`, as tables made of BibTeX have it. */
function bare(cell: string): string {
  return (
    /^(?:="([^"]*)"|\{([^{}]*)\})$/
      .exec(cell)
      ?.slice(1)
      .find((inner) => inner !== undefined) ?? cell
  );
}
