import { type Finding, finding } from '#core/findings/finding.ts';
import { firstUnprintable, withoutUnprintable } from '#core/words/unprintable.ts';

export interface Decoded {
  /** Without byte-order mark. Undefined when the bytes are no text. */
  text: string | undefined;
  findings: Finding[];
}

/**
 * Reads bytes as text: UTF-8, or UTF-16 with a byte-order mark. Lines that are not UTF-8 are read as Windows-1252,
 * which Latin-1 is a part of, with a warning. Anything binary is an error.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const kind = magic.find(({ at, start }) => beginsWith(bytes, start, at ?? 0));
  if (kind) return binary(file, kind.what);
  const utf16 = utf16Label(bytes);
  if (utf16) return clean(file, new TextDecoder(utf16).decode(bytes), []);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return binary(file, 'binary, with a NUL byte', lineOf(bytes, nul));
  if (tooManyControls(bytes)) return binary(file, 'binary, full of control characters');
  try {
    return clean(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes), []);
  } catch (error) {
    // A TypeError is how a fatal decoder says that the bytes are not of its encoding.
    if (!(error instanceof TypeError)) throw error;
    return decodeByLine(file, bytes);
  }
}

// Line by line, so that one pasted Latin-1 line does not garble the UTF-8 of all others.
function decodeByLine(file: string, bytes: Uint8Array): Decoded {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const western = new TextDecoder('windows-1252');
  const parts: string[] = [];
  let first: { line: number; byte: number } | undefined;
  let count = 0;
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found + 1;
    const slice = bytes.subarray(start, end);
    try {
      parts.push(strict.decode(slice));
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
      first ??= { line, byte: start + slice.findIndex((byte) => byte > 0x7f) };
      count += 1;
      parts.push(western.decode(slice));
    }
    start = end;
  }
  const findings = first
    ? [finding('text-encoding', { file, line: first.line }, { count, byte: first.byte })]
    : [];
  return clean(file, parts.join('').replace(/^\ufeff/, ''), findings);
}

/** Lines end in one way from here on, and nothing steers what shows a text (a stray escape, a form feed between pages). */
function clean(file: string, decoded: string, findings: Finding[]): Decoded {
  const text = decoded.replaceAll(/\r\n?/g, '\n');
  const first = firstUnprintable(text);
  if (!first) return { text, findings };
  const line = text.slice(0, first.index).split('\n').length;
  return {
    text: withoutUnprintable(text),
    findings: [...findings, finding('text-control', { file, line }, { code: first.code })],
  };
}

// A text may hold a few; one in a hundred characters is none any more.
function tooManyControls(bytes: Uint8Array): boolean {
  let count = 0;
  for (const byte of bytes) if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) count += 1;
  return count * 100 > bytes.length;
}

function utf16Label(bytes: Uint8Array): string | undefined {
  if (beginsWith(bytes, [0xff, 0xfe], 0)) return 'utf-16le';
  if (beginsWith(bytes, [0xfe, 0xff], 0)) return 'utf-16be';
  return undefined;
}

function binary(file: string, what: string, line = 1): Decoded {
  return { text: undefined, findings: [finding('text-binary', { file, line }, { file, what })] };
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = bytes.indexOf(0x0a); index !== -1 && index < at; index = bytes.indexOf(0x0a, index + 1))
    line += 1;
  return line;
}

function beginsWith(bytes: Uint8Array, start: readonly number[], at: number): boolean {
  return start.every((byte, index) => bytes[at + index] === byte);
}

/** How files of other kinds begin: the signatures their formats define. */
const magic: readonly { what: string; start: readonly number[]; at?: number }[] = [
  { what: 'a PDF', start: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { what: 'a zip archive or an Office document', start: [0x50, 0x4b, 0x03, 0x04] },
  { what: 'an old Office document', start: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] },
  { what: 'a PNG image', start: [0x89, 0x50, 0x4e, 0x47] },
  { what: 'a JPEG image', start: [0xff, 0xd8, 0xff] },
  { what: 'a GIF image', start: [0x47, 0x49, 0x46, 0x38, 0x37, 0x61] },
  { what: 'a GIF image', start: [0x47, 0x49, 0x46, 0x38, 0x39, 0x61] },
  { what: 'a gzip archive', start: [0x1f, 0x8b] },
  { what: 'a bzip2 archive', start: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59], at: 4 },
  { what: 'an xz archive', start: [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00] },
  { what: 'a zstd archive', start: [0x28, 0xb5, 0x2f, 0xfd] },
  { what: 'a 7-Zip archive', start: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { what: 'a RAR archive', start: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { what: 'an SQLite database', start: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65, 0x20, 0x66] },
  { what: 'a program', start: [0x7f, 0x45, 0x4c, 0x46] },
];
