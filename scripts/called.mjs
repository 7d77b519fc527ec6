// @ts-check
import { isInstalled, PROJECT, ROOT } from './paths.mjs';

const isPackage = isInstalled || PROJECT !== ROOT;

/** How one calls the program, whatever the command; npm takes what stands before `--` for itself. */
export const CALLED = isPackage ? 'npx papershelf' : 'node scripts/run.mjs';

/**
 * What one types for a command where the program runs: as a package, or in a checkout.
 *
 * @param {string} command
 * @param {string} [words] its flags and words
 * @param {boolean} [asPackage]
 */
export function called(command, words = '', asPackage = isPackage) {
  if (asPackage) return ['npx papershelf', command, words].filter(Boolean).join(' ');
  return words === '' ? `npm run ${command}` : `npm run ${command} -- ${words}`;
}
