import { zipNames } from '#core/archive/zipEntries.ts';
import { type Finding, finding } from '#core/findings/finding.ts';
import { byteSignOf } from '#core/read/foreign/byteSigns.ts';
import { firstUnprintable, withoutUnprintable } from '#core/words/unprintable.ts';
import { encodingOf } from './encodingOf.ts';

export interface Decoded {
  /** Without byte-order mark. Undefined when the bytes are no text. */
  text: string | undefined;
  findings: Finding[];
}

/**
 * Reads bytes as text: UTF-8, or what the text says or shows that it is written in. Of others the lines that are not
 * UTF-8 are read as Windows-1252, which Latin-1 is a part of, with a warning. Anything binary is an error.
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
  for (const byte of bytes) if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) count += 1;
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
