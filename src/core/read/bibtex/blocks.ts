import { mendedFields } from './mendedFields.ts';
import { closingBrace, type Field, neverClosed, readFields, unclosed } from './readFields.ts';

/** What an "@" of a BibTeX file begins. */
export interface Block {
  /** In small letters: "article", "string", "comment". */
  type: string;
  key: string;
  fields: Field[];
  start: number;
  end: number;
  /** What is wrong with it. */
  flaw?: string | undefined;
}

/**
 * Parts a BibTeX file at its blocks. Each is read by itself and within bounds: what is never closed ends where surely
 * another begins, so that it costs no other, and nothing is read more than twice.
 */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let limit = 0;
  let isOpenToEnd = false;
  for (let at = 0; at < text.length;) {
    opening.lastIndex = at;
    const found = opening.exec(text);
    if (!found) break;
    const [whole, type = '', opener] = found;
    const from = found.index + whole.length;
    at = from;
    if (asideBefore.test(text.slice(Math.max(0, found.index - 300), found.index))) continue;
    if (limit < from) limit = nextStart(text, from);
    const block: Block = { type: type.toLowerCase(), key: '', fields: [], start: found.index, end: from };
    if (block.type === 'comment' || block.type === 'preamble') {
      const end = endOfAside(text, from, limit, isOpenToEnd);
      isOpenToEnd ||= end === undefined;
      block.end = end ?? lineEnd(text, from);
    } else readInto(block, text.slice(from, limit), from, opener === '(' ? ')' : '}');
    blocks.push(block);
    at = block.end;
  }
  return blocks;
}

const opening = /@[ \t]{0,9}([A-Za-z][\w-]{0,40})\s{0,9}([{(])/g;

/** A per cent sign at the beginning of the line puts an entry aside, as biber has it. */
const asideBefore = /(?:^|[\r\n])[ \t]*%[^\r\n]*$/;

/** Where the next block surely begins: at the start of a line or behind another, with a key or a field. */
function nextStart(text: string, from: number): number {
  for (let at = text.indexOf('@', from); at >= 0; at = text.indexOf('@', at + 1)) {
    start.lastIndex = at;
    if (startBefore.test(text.slice(Math.max(from, at - 100), at)) && start.test(text)) return at;
  }
  return text.length;
}

const startBefore = /(?:^|[\r\n})])[ \t]*$/;
const start =
  /@[ \t]{0,9}(?:(?:string|preamble|comment)\s{0,9}[{(]|[A-Za-z][\w-]{0,40}\s{0,9}[{(](?:[^,{}"=\r\n]{0,200},|\s{0,99}[\w-]{1,40}\s{0,9}=))/iy;

/**
 * Comments hold braces of any kind; only one that holds whole entries goes on where others begin. Where one was never
 * closed, no other is sought to the end.
 */
function endOfAside(text: string, from: number, limit: number, isOpenToEnd: boolean): number | undefined {
  const inside = text.slice(from, limit);
  const end = closingBrace(inside, 0);
  if (end !== undefined) return from + end;
  return isOpenToEnd || !/^\s*(?:@|$)/.test(inside) ? undefined : closingBrace(text, from);
}

function lineEnd(text: string, from: number): number {
  const found = /[\r\n]/g;
  found.lastIndex = from;
  return found.exec(text)?.index ?? text.length;
}

function readInto(block: Block, body: string, from: number, closer: string): void {
  const [written = '', key = ''] =
    block.type === 'string' ? [] : (keyed.exec(body) ?? unparted.exec(body) ?? []);
  const { fields, end, flaw } = readFields(body, written.length, closer);
  const isCut = flaw === undefined && goesOn.test(body.slice(end, end + 200));
  const mended = flaw !== undefined || isCut ? mendedFields(body) : [];
  block.key = key.trim();
  block.fields = mended.length > fields.length ? mended : fields;
  const swallowed = flaw !== undefined && mended.length > fields.length ? fields.at(-1)?.name : undefined;
  block.flaw = isCut
    ? 'it is closed too early'
    : flaw === neverClosed && swallowed !== undefined
      ? unclosed(swallowed)
      : flaw;
  block.end = from + (block.flaw === undefined ? end : body.length);
  for (const field of block.fields) field.at += from;
}

/** All up to the comma, save a field; where the comma is missing, a word. */
const keyed = /^\s*([^\s,{}"=][^,{}\r\n"=]*)?(?=[,}\r\n)])/;
const unparted = /^\s*([^\s,{}"=]+)(?=\s+[\w-]+\s*=)/;
const goesOn = /^\s*,\s*[A-Za-z][\w-]*\s*=\s*["{\w]/;
