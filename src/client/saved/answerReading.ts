import type { Format } from '#core/read/format.ts';
import { type ImportPart, readImport } from '#core/saved/readImport.ts';

declare global {
  /** Reads a file part by part. */
  var papershelfReading: ((file: File) => AsyncIterable<ImportPart>) | undefined;
}

/** What is read at once holds up a page on a slow machine for about half a second. */
const LONGEST_OBJECT = 2_000_000;

/**
 * Reads files in these formats for a page. One script for both: a worker beside the page, and where a browser lets none
 * in, a script of the page itself.
 */
export function answerReading(formats: readonly Format[]): void {
  const isBeside = typeof document === 'undefined';
  async function* read(file: File): AsyncGenerator<ImportPart> {
    yield* readImport(file.name, await textOf(file), formats, isBeside ? Infinity : LONGEST_OBJECT);
  }
  if (isBeside)
    addEventListener('message', ({ data }: MessageEvent<File>) => {
      // An error reaches the page that asked.
      postAll(read(data)).catch(reportError);
    });
  else globalThis.papershelfReading = read;
}

async function postAll(parts: AsyncIterable<ImportPart>): Promise<void> {
  for await (const part of parts) postMessage(part);
  postMessage('end');
}

/** As UTF-16 where it begins so, as UTF-8, else as Windows has it. */
async function textOf(file: File): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  if (first === 0xff && second === 0xfe) return decoded(file, 'utf-16le');
  if (first === 0xfe && second === 0xff) return decoded(file, 'utf-16be');
  // No UTF-8: an older program's.
  return decoded(file, 'utf-8').catch(() => decoded(file, 'windows-1252'));
}

/** Bit by bit, so that it holds no page up. */
async function decoded(file: File, encoding: string): Promise<string> {
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream(encoding, { fatal: true }))
    .getReader();
  const texts: string[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) texts.push(next.value);
  return texts.join('');
}
