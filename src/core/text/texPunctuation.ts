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
  const before = spaceOr(source[start - 1]);
  const after = spaceOr(source[end]);
  const spaced = /\s/.test(before) && /\s/.test(after) && start > 0 && end < source.length;
  const glued = joins.test(before) && joined.test(after);
  const hanging =
    length === 3 && (joins.test(before) || joined.test(after)) && after !== '>' && before !== '<';
  if (!spaced && !glued && !hanging) return undefined;
  return { end, value: length === 2 ? '–' : '—' };
}

/** A tie is a space, and so is the end. */
function spaceOr(sign = ' '): string {
  return sign === '~' ? ' ' : sign;
}

/**
 * Whether the tilde at `at` is TeX's no-break space ("Fig.~3", "et~al.", "S\&P~500") rather than a sign of its own:
 * "~50%", "2~3 times", "18%~34%", "x~N(0,1)", "~/data", and "about" as in "z~2.56" and "$T_e$~11,000 K".
 */
export function isTie(source: string, at: number): boolean {
  const before = source[at - 1] ?? ' ';
  const after = source[at + 1] ?? ' ';
  if (!/[\p{L}\p{N}.,;:)\]}$%'”»]/u.test(before)) return false;
  // Russian typography: "Badiou~--- and after".
  if (/^---?(?!-)/.test(source.slice(at + 1, at + 5))) return true;
  if (!/[\p{L}\p{N}\\$([{]/u.test(after)) return false;
  if (/\d/.test(after) && isRelated(source.slice(Math.max(0, at - longestFormula), at))) return false;
  return !/^~[A-Za-z]{1,6}\(/.test(source.slice(at, at + 12));
}

const longestFormula = 60;
/** A number, or one with its unit or factor: "8B~70B". */
const measured = /\d(?:[kKMBGTx×]|\\?%)?$/;
/** A symbol on its own, perhaps with an index; not the end of "GPT" or "S\&P", and no "a" as in "a~5% drop". */
const symbol = /(?:^|[\s([“"'‘=,;|])(?![aA]$)\p{L}$|(?<!\p{L})\p{L}_\{?\w{1,5}\}?$/u;
const formulaBefore = /\$([^$]+)\$$|\\\(((?:(?!\\\()[^$])+)\\\)$/;
/** What binds a number to itself needs no "about": "$\times$~256", "$z\sim$~3". */
const binding =
  /(?:[-+<>=×±≈∼≤≥~]|\\(?:times|sim|simeq|approx|cong|pm|mp|leq?|geq?|leqslant|geqslant|lt|gt|ll|gg|lesssim|gtrsim|cdot|neq?|equiv|propto|to|in|rightarrow))[\s{}]*$/;
/** Words that were set in italics by way of a formula: "$Gaia$~3", "$\\texttt{S\\&P}$~500". */
const word = /^\s*(?:[A-Za-z]{3,}|\\(?:text|mathrm|mathit|mathsf|mathtt|emph|rm\b|it\b).*)$/;

/** Whether what ends here can be "about" a number: a number, a symbol, or a formula that has one. */
function isRelated(before: string): boolean {
  if (measured.test(before) || symbol.test(before)) return true;
  const tex = formulaBefore
    .exec(before)
    ?.slice(1)
    .find((group) => group !== undefined);
  return tex !== undefined && /[A-Za-z]/.test(tex) && !binding.test(tex) && !word.test(tex);
}

const addressStart = /https?:\/\//y;
const addressPart = /(?:[^\s{}<>"\\$`|^&]|&(?!(?:amp|lt|gt|quot);))+/y;
/** Of TeX, or `&amp;` of HTML. */
const addressEscape = /\\([_%#&~])(?:\{\})?|(&)amp;/y;

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
    const value = plain?.[0] ?? escape?.[1] ?? escape?.[2];
    if (value === undefined) return pieces;
    const end = at + (plain?.[0].length ?? escape?.[0].length ?? 0);
    pieces.push({ from: at, end, value });
    at = end;
  }
}
