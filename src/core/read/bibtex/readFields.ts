/** A field as it is written: its name in small letters, and the pieces that `#` joins. */
export interface Field {
  name: string;
  /** Where its name stands. */
  at: number;
  pieces: Piece[];
}

export interface Piece {
  text: string;
  /** The name of a @string: neither in braces or quotes, nor a number. */
  isName?: true;
}

export interface FieldsRead {
  fields: Field[];
  end: number;
  /** What is wrong where reading had to end. */
  flaw?: string;
}

/**
 * The fields of a block, `name = value` parted by commas, up to the brace or parenthesis that closes it. A missing comma
 * does no harm, and neither do comments between fields, which biber allows.
 */
export function readFields(body: string, from: number, closer: string): FieldsRead {
  const fields: Field[] = [];
  for (let at = skipped(body, from); ;) {
    if (at >= body.length) return { fields, end: at, flaw: neverClosed };
    if (body[at] === closer) return { fields, end: at + 1 };
    name.lastIndex = at;
    const [whole = '', written] = name.exec(body) ?? [];
    const start = body.slice(at, at + 40).replaceAll(/\s+/g, ' ');
    if (written === undefined) return { fields, end: at, flaw: `no field begins at "${start}"` };
    const { pieces, end } = readValue(body, at + whole.length, closer);
    if (end === undefined) return { fields, end: at, flaw: unclosed(written) };
    fields.push({ name: written.toLowerCase(), at, pieces });
    at = skipped(body, end);
  }
}

/** What is wrong with a block that has no end, and with one whose field has none. */
export const neverClosed = 'it is never closed';
export const unclosed = (field: string): string => `the value of "${field}" is never closed`;

/** The pieces of the value that begins at `from`; no end where one is never closed. */
export function readValue(
  body: string,
  from: number,
  closer = '',
): { pieces: Piece[]; end: number | undefined } {
  const pieces: Piece[] = [];
  for (let at = from; ;) {
    const opener = body[at];
    if (opener === '{' || opener === '"') {
      const end = opener === '{' ? closingBrace(body, at + 1) : closingQuote(body, at + 1);
      if (end === undefined) return { pieces, end };
      pieces.push({ text: body.slice(at + 1, end - 1) });
      at = end;
    } else {
      bare.lastIndex = at;
      const [whole = ''] = bare.exec(body) ?? [];
      const upTo = closer === ')' ? (whole.split(')', 1)[0] ?? '') : whole;
      // "2020 journal = …": the comma is missing.
      const shown = body[at + upTo.length] === '=' ? (/^\s*\S+/.exec(upTo)?.[0] ?? '') : upTo;
      const text = shown.trim();
      if (text !== '') pieces.push(/^[^\s\d]\S*$/.test(text) ? { text, isName: true } : { text });
      at += shown.length;
    }
    joint.lastIndex = at;
    if (!joint.test(body)) return { pieces, end: at };
    at = joint.lastIndex;
  }
}

/** The offset behind the brace that closes one opened before `from`, as BibTeX counts: even escaped ones. */
export function closingBrace(text: string, from: number): number | undefined {
  let depth = 1;
  brace.lastIndex = from;
  for (let found = brace.exec(text); found; found = brace.exec(text)) {
    depth += found[0] === '{' ? 1 : -1;
    if (depth === 0) return brace.lastIndex;
  }
  return undefined;
}

/** The offset behind the quote that ends a value: the first outside all braces. */
function closingQuote(text: string, from: number): number | undefined {
  let depth = 0;
  sign.lastIndex = from;
  for (let found = sign.exec(text); found; found = sign.exec(text)) {
    if (found[0] !== '"') depth += found[0] === '{' ? 1 : -1;
    else if (depth === 0) return sign.lastIndex;
    // This brace would close the entry: the quote is missing.
    if (depth < 0) return undefined;
  }
  return undefined;
}

const brace = /[{}]/g;
const sign = /[{}"]/g;
const name = /([^\s=,{}()"#%@\\]{1,60})\s*=\s*/y;
const bare = /[^,#{}"=\r\n]*/y;
const joint = /\s*#\s*/y;
const between = /[\s,]*(?:%[^\r\n]*[\s,]*)*/y;

function skipped(body: string, from: number): number {
  between.lastIndex = from;
  between.test(body);
  return between.lastIndex;
}
