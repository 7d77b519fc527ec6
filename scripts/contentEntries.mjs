// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isContentName } from '../src/loader/contentNames.mjs';
import { isMade } from './madeFolder.mjs';

/**
 * The paths at the top of a content folder that a site is made of. Where the folder is the whole of a project, what
 * commands made of it lies there, too.
 *
 * @param {string} content
 * @returns {string[]} none of a folder that cannot be read; whoever reads the content tells of that
 */
export function contentEntries(content) {
  return namesIn(content)
    .filter(isContentName)
    .map((name) => join(content, name))
    .filter((path) => !isMade(path));
}

/** @param {string} folder */
function namesIn(folder) {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return [];
    throw error;
  }
}
