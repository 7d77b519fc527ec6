/** A stretch of the source that stands for other punctuation. */
export interface Punctuation {
  end: number;
  value: string;
}

const pairedDouble = /(?<![`\\])``(?!`)(?=[^`]{1,400}?(''|"(?=[\s.,;:!?)\]—–-]|$)))/g;
const loneDouble = /(?<![`\\\w])``(?=[\p{L}\p{N}$\\])/gu;
const pairedSingle = /(?<![\w`\\'])`(?=[^\s`'][^`]{0,120}?(?<!\\)'(?!\w|'))/g;

/** Where TeX quotation marks stand: ``x'' and `x', opening and closing, by offset. Code fences and apostrophes are none. */
export function findQuotes(source: string): Map<number, Punctuation> {
  const found = new Map<number, Punctuation>();
  if (!source.includes('`')) return found;
  for (const match of source.matchAll(pairedDouble)) {
    const closing = match[1] ?? "''";
    const close = source.indexOf(closing, match.index + 2);
    found.set(match.index, { end: match.index + 2, value: '“' });
    found.set(close, { end: close + closing.length, value: '”' });
  }
  for (const match of source.matchAll(loneDouble)) {
    if (!found.has(match.index)) found.set(match.index, { end: match.index + 2, value: '“' });
  }
  for (const match of source.matchAll(pairedSingle)) {
    const close = closingSingle(source, match.index + 1);
    if (close === undefined || found.has(close)) continue;
    found.set(match.index, { end: match.index + 1, value: '‘' });
    found.set(close, { end: close + 1, value: '’' });
  }
  return found;
}

function closingSingle(source: string, from: number): number | undefined {
  const match = /(?<!\\)'(?!\w|')/.exec(source.slice(from, from + 130));
  return match === null ? undefined : from + match.index;
}

const joins = /[\p{L}\p{N})\]}$%.'’”"]/u;
const joined = /[\p{L}\p{N}([{$\\“`"']/u;

/**
 * The dash that a run of hyphens at `start` stands for, or undefined when it is no dash:
 * "C--", "--verbose", "-->" and "----" stay as they are.
 */
export function findDash(source: string, start: number): Punctuation | undefined {
  let end = start;
  while (source[end] === '-') end++;
  const length = end - start;
  if (length !== 2 && length !== 3) return undefined;
  const before = source[start - 1] ?? ' ';
  const after = source[end] ?? ' ';
  const spaced = /\s/.test(before) && /\s/.test(after) && start > 0 && end < source.length;
  const glued = joins.test(before) && joined.test(after);
  const hanging =
    length === 3 && (joins.test(before) || joined.test(after)) && after !== '>' && before !== '<';
  if (!spaced && !glued && !hanging) return undefined;
  return { end, value: length === 2 ? '–' : '—' };
}

/**
 * Whether the tilde at `at` is TeX's no-break space ("Fig.~3", "et~al.") rather than a sign of its own
 * ("~50%", "2~3 times", "x~N(0,1)", "~/data").
 */
export function isTie(source: string, at: number): boolean {
  const before = source[at - 1] ?? ' ';
  const after = source[at + 1] ?? ' ';
  if (!/[\p{L}\p{N}.,;:)\]}$%'”]/u.test(before) || !/[\p{L}\p{N}\\$([{]/u.test(after)) return false;
  if (/\d/.test(before) && /\d/.test(after)) return false;
  return !/^~[A-Za-z]{1,6}\(/.test(source.slice(at, at + 12));
}

const addressStart = /https?:\/\//y;
const addressPart = /[^\s{}<>"\\$`|^]+/y;
const addressEscape = /\\([_%#&~])(?:\{\})?/y;

/** The pieces of the web address at `start`, with TeX escapes undone, or undefined when none begins there. */
export function findAddress(
  source: string,
  start: number,
): { end: number; value: string; from: number }[] | undefined {
  addressStart.lastIndex = start;
  if (!addressStart.test(source)) return undefined;
  const pieces: { end: number; value: string; from: number }[] = [];
  let at = start;
  for (;;) {
    addressPart.lastIndex = at;
    addressEscape.lastIndex = at;
    const plain = addressPart.exec(source);
    const escape = plain === null ? addressEscape.exec(source) : null;
    const value = plain?.[0] ?? escape?.[1];
    if (value === undefined) return pieces;
    const end = at + (plain?.[0].length ?? escape?.[0].length ?? 0);
    pieces.push({ from: at, end, value });
    at = end;
  }
}
