// @ts-check
import { readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A file, or all files of a folder and below, those of a repository (`.git`) left out. Links are followed, as they are
 * where the content is read; one that leads nowhere, or to a folder that holds it, is nothing.
 *
 * @param {string} path
 * @param {readonly string[]} [above] the true paths of the folders on the way here
 * @returns {string[]} in an order that no file system decides
 */
export function filesUnder(path, above = []) {
  const kind = kindOf(path);
  if (kind?.isFile()) return [path];
  if (!kind?.isDirectory()) return [];
  const real = realpathSync(path);
  if (above.includes(real)) return [];
  return readdirSync(path)
    .filter((name) => name !== '.git')
    .sort()
    .flatMap((name) => filesUnder(join(path, name), [...above, real]));
}

/** @param {string} path */
function kindOf(path) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ELOOP') return undefined;
    throw error;
  }
}
