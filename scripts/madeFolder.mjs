// @ts-check
import { existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MARKER } from './paths.mjs';

/** A file in a folder of what else commands make, which no build replaces: parts of a site, copies for a disk. */
const MADE = '.papershelf-made';

/**
 * Whether a build made this folder whole, so that the next may replace it. The mark is a file: a folder of that name is
 * what is kept between builds of a curator's own shelf, with the papers beside it.
 *
 * @param {string} folder need not exist, or be one
 */
export function isSite(folder) {
  return holdsFile(folder, MARKER);
}

/**
 * Whether commands made all that a folder holds, so that it is nobody's content.
 *
 * @param {string} folder need not exist, or be one
 */
export function isMade(folder) {
  return isSite(folder) || holdsFile(folder, MADE);
}

/**
 * Makes a folder for what a command writes. One that holds anything else is not marked: it may be somebody's papers.
 *
 * @param {string} folder
 * @param {RegExp} ours the names of what the command writes
 */
export function makeFolder(folder, ours) {
  mkdirSync(folder, { recursive: true });
  if (readdirSync(folder).every((name) => name === MADE || ours.test(name)))
    writeFileSync(join(folder, MADE), 'Papershelf made what is in this folder: it is no content.\n');
}

/**
 * @param {string} folder
 * @param {string} name
 */
function holdsFile(folder, name) {
  const path = join(folder, name);
  return existsSync(path) && lstatSync(path).isFile();
}
