/** A formula found in a TeX source: `[start, end)` includes its delimiters, `tex` does not. */
export interface FoundFormula {
  end: number;
  tex: string;
  display: boolean;
}

const longest = 2000;

/**
 * The formula that begins at `start`, or undefined when the sign there does not open one.
 * arXiv's delimiters: `$…$`, `$$…$$`, `\(…\)`, `\[…\]`. A dollar may also be money: "costs $5 and $7" holds no formula.
 */
export function findFormula(source: string, start: number): FoundFormula | undefined {
  if (source.startsWith('$$', start)) return delimited(source, start, '$$', '$$', true);
  if (source.startsWith('\\(', start)) return delimited(source, start, '\\(', '\\)', false);
  if (source.startsWith('\\[', start)) return delimited(source, start, '\\[', '\\]', true);
  if (source[start] !== '$') return undefined;
  const close = closingDollar(source, start + 1);
  if (close === undefined) return undefined;
  const tex = source.slice(start + 1, close);
  if (!readsAsFormula(tex, source[close + 1] ?? '')) return undefined;
  return { end: close + 1, tex: withPercents(tex), display: false };
}

function delimited(
  source: string,
  start: number,
  open: string,
  close: string,
  display: boolean,
): FoundFormula | undefined {
  // Looked for nearby only, so that a text of nothing but openings is read in linear time.
  const from = start + open.length;
  const length = source.slice(from, from + longest).indexOf(close);
  if (length < 0) return undefined;
  const end = from + length;
  const tex = withPercents(source.slice(from, end));
  return tex === '' ? undefined : { end: end + close.length, tex, display };
}

/** In TeX proper a per cent sign begins a comment; in an abstract, `${\\sim}14%$` means the sign. */
export function withPercents(tex: string): string {
  return tex.trim().replaceAll(/(?<!\\)%/g, '\\%');
}

function closingDollar(source: string, from: number): number | undefined {
  const limit = Math.min(source.length, from + longest);
  let depth = 0;
  for (let at = from; at < limit; at++) {
    const sign = source[at];
    if (sign === '\\') at++;
    else if (sign === '{') depth++;
    else if (sign === '}') depth--;
    else if (sign === '$' && depth <= 0) return at;
  }
  return undefined;
}

const telling = /[\\^_{}]/;
const prose = /(?<![\\A-Za-z])[A-Za-z]{2,} +[A-Za-z]{2,}|(?<![\\A-Za-z])[A-Za-z]{4,} *$/;
const amount = /^\d[\d.,]*(?:[kKmMbB]\b)?/;
/** `$softmax$`, `$Pnma$`, `$ab initio$`: italics by way of a formula. */
const name = /^[A-Za-z][\w@./+-]*(?: [A-Za-z][\w-]*){0,2}$/;

/** Whether what stands between two dollars is a formula, not money; `following` is the character behind the closing one. */
export function readsAsFormula(tex: string, following: string): boolean {
  if (tex.trim() === '' || tex.length > longest) return false;
  if (amount.test(tex)) {
    // "$5, US$ 3 million": a dollar behind the letters of a country is one of money.
    if (/[\s,(–-](?:US|CA|AU|HK|NZ|NT|C|A|S|R)$/.test(tex)) return false;
    // Money: "$5 and $7", "$5-$7", "$100, $200". A number that is a formula closes without a space: "$100$", "$5\times$".
    if (/\s$/.test(tex) || (/\d/.test(following) && !/\\/.test(tex))) return false;
    if (/^\S+ [A-Za-z]{1,4}$/.test(tex)) return !/\w/.test(following);
    return telling.test(tex) || !/\s[A-Za-z]{2,}/.test(tex);
  }
  if (telling.test(tex)) return true;
  if (name.test(tex)) return tex.length <= 40 && !(tex.length > 3 && /[\p{L}\d]/u.test(following));
  // A dollar that opens stands before a sign, one that closes behind one; `$ x $` has spaces on both sides.
  if (/^\s/.test(tex) !== /\s$/.test(tex)) return !/[A-Za-z]{2,}/.test(tex);
  return (
    !prose.test(tex) || (/[=<>()]/.test(tex) && tex.length <= 60 && !/[a-z]{3} [a-z]{3,} [a-z]{3}/.test(tex))
  );
}
