// @ts-check
import { readFileSync } from 'node:fs';
import { contentEntries } from './contentEntries.mjs';
import { filesUnder } from './filesUnder.mjs';

/**
 * Whether a text of the content is a program: MDX that imports, or has something between braces. It may read what no
 * digest knows, as the day or a file elsewhere, so that a site of the same content need not be the same.
 *
 * @param {string} content the content folder
 */
export function holdsProgram(content) {
  return contentEntries(content)
    .flatMap((path) => filesUnder(path))
    .some((file) => file.endsWith('.mdx') && /^(?:import|export)\b|\{/m.test(readFileSync(file, 'utf8')));
}
