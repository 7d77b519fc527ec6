import { strToU8, zipSync } from 'fflate';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../paths.mjs';

/** The texts of all files below folders of the project whose names end so. */
export function filesOf(ending: RegExp, ...folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && ending.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted((a, b) => (a < b ? -1 : 1))
      .map((file) => readFileSync(file, 'utf8')),
  );
}

/** Bytes as a text of one letter each, and back: a change of a letter is a change of a byte. */
export const asLetters = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
export const asBytes = (letters: string): Uint8Array => new Uint8Array(Buffer.from(letters, 'latin1'));

/** Archives that hold a text; packed and as it is. */
export const archivesOf = (text: string): Uint8Array[] => [
  zipSync({ 'a.bib': strToU8(text), 'b/c.txt': [strToU8(text.slice(0, 500)), { level: 0 }] }),
  gzipSync(text),
];
