// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, isAbsolute, join } from 'node:path';
import { filesUnder } from './filesUnder.mjs';

/**
 * One digest over files and folders (by their relative names and bytes) and some plain values. A missing path
 * counts as missing, so adding or removing it changes the digest. Times of change do not count: a fresh
 * checkout of the same commit has the same digest.
 *
 * @param {string} root
 * @param {readonly string[]} paths relative to root, or absolute
 * @param {readonly (string | undefined)[]} values
 * @param {string} [except] the name of a file that does not count
 * @returns {string} hexadecimal SHA-256
 */
export function digestOf(root, paths, values, except = '') {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(values.map((value) => value ?? null)));
  for (const path of paths) {
    const full = isAbsolute(path) ? path : join(root, path);
    for (const file of filesUnder(full)) {
      if (except !== '' && basename(file) === except) continue;
      const bytes = readFileSync(file);
      hash.update(`\0${file.slice(full.length)}\0${path}\0${bytes.length}\0`);
      hash.update(bytes);
    }
  }
  return hash.digest('hex');
}
