import { zipNames } from '#core/archive/zipEntries.ts';
import { type Finding, finding } from '#core/findings/finding.ts';
import { byteSignOf } from '#core/read/foreign/byteSigns.ts';
import { firstUnprintable, withoutUnprintable } from '#core/words/unprintable.ts';
import { encodingOf } from './encodingOf.ts';
import { guessEncoding } from './guessEncoding.ts';

export interface Decoded {
  /** Without byte-order mark. Undefined when the bytes are no text. */
  text: string | undefined;
  findings: Finding[];
}

/**
 * Reads bytes as text: UTF-8, or what the text says or shows that it is written in. Of others the lines that are not
 * UTF-8 are read in the encoding that their letters speak for, else as Windows-1252, which Latin-1 is a part of, with a
 * warning. Anything binary is an error.
 */
export function decode(file: string, bytes: Uint8Array): Decoded {
  const sign = byteSignOf(bytes, zipNames(bytes));
  if (sign) return binary(file, sign.what, sign.advice);
  const encoding = encodingOf(bytes);
  // Japanese in seven bits, valid UTF-8 to the eye, is announced by escapes.
  if (encoding?.startsWith('utf-16') || encoding === 'iso-2022-jp')
    return clean(file, new TextDecoder(encoding).decode(bytes), []);
  const nul = bytes.indexOf(0);
  if (nul !== -1) return binary(file, 'binary, with a NUL byte', textAdvice, lineOf(bytes, nul));
  if (tooManyControls(bytes)) return binary(file, 'binary, full of control characters', textAdvice);
  try {
    return clean(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes), []);
  } catch (error) {
    // A TypeError is how a fatal decoder says that the bytes are not of its encoding.
    if (!(error instanceof TypeError)) throw error;
    const isDeclared = encoding !== undefined && encoding !== 'utf-8';
    return isDeclared ? clean(file, new TextDecoder(encoding).decode(bytes), []) : decodeByLine(file, bytes);
  }
}

const textAdvice = 'save what it holds as UTF-8 text, or take the file out of the folder';

/** What decides of the encoding is read of a file's first such lines. */
const ENOUGH = 65_536;

/** Line by line, so that one pasted Latin-1 line does not garble the UTF-8 of all others. */
function decodeByLine(file: string, bytes: Uint8Array): Decoded {
  const lines = linesOf(bytes);
  const foreign = lines.filter(({ text }) => text === undefined);
  const [first] = foreign;
  if (!first) return clean(file, lines.map(({ text }) => text).join(''), []);
  const guessed = guessEncoding(joined(foreign.map(({ bytes: own }) => own)).subarray(0, ENOUGH));
  const others = new TextDecoder(guessed ?? 'windows-1252');
  // Two letters of Chinese in GBK may be sound UTF-8 by accident; most of its lines are not.
  const isWhole = foreign.length * 10 > lines.filter((line) => !line.isAscii).length * 9;
  const text = isWhole
    ? others.decode(bytes)
    : lines.map((line) => line.text ?? others.decode(line.bytes)).join('');
  const told = { count: foreign.length, byte: first.start + first.bytes.findIndex((byte) => byte > 0x7f) };
  const place = { file, line: lines.indexOf(first) + 1 };
  const unlike = guessed === undefined || guessed === 'windows-1252';
  const how = unlike
    ? finding('text-encoding', place, told)
    : finding('text-encoding-guessed', place, { ...told, encoding: guessed });
  return clean(file, text.replace(/^\ufeff/, ''), [how]);
}

interface Line {
  bytes: Uint8Array;
  start: number;
  /** Undefined when it is not UTF-8. */
  text: string | undefined;
  isAscii: boolean;
}

function linesOf(bytes: Uint8Array): Line[] {
  const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const lines: Line[] = [];
  for (let start = 0; start < bytes.length;) {
    const found = bytes.indexOf(0x0a, start);
    const end = found === -1 ? bytes.length : found + 1;
    const own = bytes.subarray(start, end);
    const line: Line = { bytes: own, start, text: undefined, isAscii: own.every((byte) => byte < 0x80) };
    try {
      line.text = strict.decode(own);
    } catch (error) {
      if (!(error instanceof TypeError)) throw error;
    }
    lines.push(line);
    start = end;
  }
  return lines;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** Lines end in one way from here on, and nothing steers what shows a text (a stray escape, a form feed between pages). */
function clean(file: string, decoded: string, findings: Finding[]): Decoded {
  const text = decoded.replaceAll(/\r\n?/g, '\n');
  const lineAt = (index: number) => text.slice(0, index).split('\n').length;
  const replaced = text.indexOf('\ufffd');
  if (replaced !== -1)
    findings.push(
      finding('text-replaced', { file, line: lineAt(replaced) }, { count: text.split('\ufffd').length - 1 }),
    );
  const first = firstUnprintable(text);
  if (!first) return { text, findings };
  findings.push(finding('text-control', { file, line: lineAt(first.index) }, { code: first.code }));
  return { text: withoutUnprintable(text), findings };
}

// A text may hold a few; one in a hundred characters is none any more.
function tooManyControls(bytes: Uint8Array): boolean {
  let count = 0;
  // An iterator takes ten times as long.
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) count += 1;
  }
  return count * 100 > bytes.length;
}

function binary(file: string, what: string, advice: string, line = 1): Decoded {
  return { text: undefined, findings: [finding('text-binary', { file, line }, { file, what, advice })] };
}

function lineOf(bytes: Uint8Array, at: number): number {
  let line = 1;
  for (let index = bytes.indexOf(0x0a); index !== -1 && index < at; index = bytes.indexOf(0x0a, index + 1))
    line += 1;
  return line;
}
