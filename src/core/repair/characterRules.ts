import { windows1252 } from '../words/windows1252.ts';
import { words, type Rule } from './rule.ts';

const following = `[\\x80-\\xBF${windows1252}]`;

/** Letters that a PDF or a wrong encoding made other signs of. */
export const characterRules: readonly Rule[] = [
  {
    name: 'ligature',
    reason: 'letters had been copied as the one sign a PDF sets for them',
    // "ﬁ rst": alone these begin a word, so the space behind them is none; "oﬀ the" and "sci-ﬁ ﬁlms" have theirs.
    find: /(?<![\p{L}-])[ﬁﬂﬃﬄ] (?=\p{Ll})|[ﬀ-ﬆ]/gu,
    replace: ([signs]) => [words(signs.normalize('NFKC').trim())],
    examples: [
      ['the ﬁrst eﬀect, diﬃcult ﬂows', 'the first effect, difficult flows'],
      ['the ﬁ rst of sci-ﬁ movies oﬀ the shelf', 'the first of sci-fi movies off the shelf'],
    ],
    counterexamples: ['the first effect', 'Æsop and œuvre'],
  },
  {
    name: 'mojibake',
    reason: 'a letter in UTF-8 had been read as one sign a byte',
    find: new RegExp(
      `[\\xC2-\\xDF]${following}|[\\xE0-\\xEF]${following}{2}|[\\xF0-\\xF4]${following}{3}`,
      'g',
    ),
    replace: ([signs]) => {
      const sign = decoded([...signs].map(byteOf));
      return sign === undefined ? undefined : [words(sign)];
    },
    examples: [
      ['MÃ¼ller donâ€™t know', 'Müller don’t know'],
      ['â€œErdÅ‘sâ€\x9d â‰¤ 5', '“Erdős” ≤ 5'],
    ],
    counterexamples: ['Müller and naïve Ã', 'São Paulo, Â and â alone', 'Ã. and à«x'],
  },
];

/** The byte a sign was made of by who took each byte for a letter of Windows or of Latin-1. */
function byteOf(sign: string): number {
  const at = windows1252.indexOf(sign);
  return at < 0 ? (sign.codePointAt(0) ?? 0) : 0x80 + at;
}

/** The one character that these bytes are in UTF-8, strictly: its shortest form, and a sign that is printed. */
function decoded([lead = 0, ...others]: readonly number[]): string | undefined {
  const mask = [0, 0x1f, 0x0f, 0x07][others.length] ?? 0;
  const code = others.reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead & mask);
  const least = [0, 0x80, 0x800, 0x10000][others.length] ?? 0;
  if (code < least || code > 0x10ffff) return undefined;
  const sign = String.fromCodePoint(code);
  return /[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}]/u.test(sign) ? sign : undefined;
}
