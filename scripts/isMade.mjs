// @ts-check
import { existsSync, lstatSync } from 'node:fs';
import { join } from 'node:path';
import { MARKER } from './paths.mjs';

/**
 * Whether a command of ours made this folder whole, so that it may be replaced and is nobody's content. The mark is a
 * file: a folder of that name is what is kept between builds of a curator's own shelf, with the papers beside it.
 *
 * @param {string} folder need not exist
 */
export function isMade(folder) {
  const mark = join(folder, MARKER);
  return existsSync(mark) && lstatSync(mark).isFile();
}
