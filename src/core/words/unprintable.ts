/**
 * Signs that steer what shows a text and are none of it: control characters and the sequences by which they command a
 * terminal, halves of signs, code points that are no characters, and what turns the direction of all that follows
 * (a name that holds U+202E is read backwards, with the sentence behind it).
 */
const UNPRINTABLE =
  /\u001B\[[0-?]*[ -/]*[@-~]|\u001B\][^\u0007\u001B\n]*(?:\u0007|\u001B\\)?|(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069]/u;
const each = new RegExp(UNPRINTABLE, 'gu');

/**
 * Whether a text may hold one, by what each begins with or is made of; without it is told so in a tenth of the time. Beyond
 * U+FFFF what is no character ends as no other sign does.
 */
function mayHold(text: string): boolean {
  return parts.test(text) || !text.isWellFormed();
}

const parts =
  /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\udffe\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/** A text without them. A NUL or a form feed stood between words; half a sign was one. */
export function withoutUnprintable(text: string): string {
  return mayHold(text) && UNPRINTABLE.test(text) ? text.replaceAll(each, instead) : text;
}

function instead(sign: string): string {
  if (/^\p{Cs}$/u.test(sign)) return '\uFFFD';
  return /^[\0-\x1a\x1c-\x1f]/.test(sign) ? ' ' : '';
}

/** Where the first stands, and its code point as it is written: U+001B. */
export function firstUnprintable(text: string): { index: number; code: string } | undefined {
  const found = mayHold(text) ? UNPRINTABLE.exec(text) : null;
  return found ? { index: found.index, code: `U+${hexOf(found[0]).padStart(4, '0')}` } : undefined;
}

/** A text with each of them, and each line end, written out, for a message on one line: "a\u{1B}b". */
export function withEscapes(text: string): string {
  return text.replaceAll(new RegExp(`[\\t\\n\\r]|${UNPRINTABLE.source}`, 'gu'), (signs) =>
    Array.from(signs, (sign) => (/[ -~]/.test(sign) ? sign : `\\u{${hexOf(sign)}}`)).join(''),
  );
}

function hexOf(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase();
}
