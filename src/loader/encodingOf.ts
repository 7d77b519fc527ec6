/**
 * In what a text is written that is not UTF-8, as it says itself or its bytes show: by a mark at its start, by the zeros
 * of UTF-16, by what it declares (`<?xml encoding="…"?>`, JabRef's `% Encoding: …`, `charset=…`). Undefined where
 * nothing tells.
 */
export function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes.includes(0) ? byZeros(bytes) : declared(bytes);
}

/**
 * Of letters below U+0100 one byte is zero, always on the same side; what is no text has zeros anywhere. Chinese has
 * them at spaces, digits and line ends alone, and its other bytes are no plain letters, as those around a stray zero.
 */
function byZeros(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 65_536);
  const sides = [0, 0];
  let high = 0;
  for (const [at, byte] of head.entries()) {
    if (byte === 0) sides[at % 2] = (sides[at % 2] ?? 0) + 1;
    else if (byte > 0x7f) high += 1;
  }
  const [even = 0, odd = 0] = sides;
  const isText =
    (even + odd) * 4 > head.length || ((even + odd) * 50 > head.length && high * 5 > head.length);
  if (!isText || Math.min(even, odd) * 20 > Math.max(even, odd)) return undefined;
  return even > odd ? 'utf-16be' : 'utf-16le';
}

function declared(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const name = declaration.exec(head)?.[1]?.toLowerCase().replaceAll('_', '-') ?? '';
  const label =
    javaNames.get(name) ?? name.replace(/^cp-?(?=125\d$)/, 'windows-').replace(/^iso-?(?=8859)/, 'iso-');
  try {
    const { encoding } = new TextDecoder(label);
    // Its declaration could not be read if it were; a program has changed the one and not the other.
    return encoding.startsWith('utf-16') ? undefined : encoding;
  } catch (error) {
    // A RangeError is how it says that it knows no such encoding.
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

const declaration = /(?:\bencoding|\bcharset|\bcoding)\s*[=:]\s*["']?([\w.:-]{2,30})/i;

/** As JabRef and other programs in Java call them. */
const javaNames = new Map([
  ['ms932', 'shift_jis'],
  ['ms936', 'gbk'],
  ['ms949', 'euc-kr'],
  ['ms950', 'big5'],
  ['shift-jis', 'shift_jis'],
  ['sjis', 'shift_jis'],
  ['euc-cn', 'gbk'],
  ['macroman', 'macintosh'],
  ['iso8859-1', 'iso-8859-1'],
]);
