import { crc32 } from 'node:zlib';
import { deflateSync, Zip } from 'fflate';
import type { ZipInputFile } from 'fflate';
import { UseError } from '../../loader/UseError.ts';

/** The first day a ZIP file can name, so that the same files give the same bytes on any day. */
const NO_DAY = new Date(1980, 0, 1);

/** What the plain ZIP format can count. */
const MOST_FILES = 65_535;

/**
 * Zips files in the order they come, one at a time, so that a large shelf needs no more memory than a small one.
 * Throws when they are more than `most`, which is what a ZIP file can list.
 */
export async function* zipFiles(
  files: AsyncIterable<readonly [path: string, bytes: Uint8Array]>,
  most = MOST_FILES,
): AsyncGenerator<Uint8Array> {
  let parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  let count = 0;
  for await (const [path, bytes] of files) {
    count += 1;
    if (count > most)
      throw new UseError(
        `The copy for a disk has more than ${String(most)} files, the most that a ZIP file can list. ` +
          'Make a shelf of fewer papers for it: --content names another folder.',
      );
    const file: ZipInputFile = {
      filename: path,
      size: bytes.length,
      crc: crc32(bytes),
      compression: 8,
      mtime: NO_DAY,
    };
    zip.add(file);
    file.ondata?.(null, deflateSync(bytes, { level: 9 }), true);
    yield* parts;
    parts = [];
  }
  zip.end();
  yield* parts;
}
