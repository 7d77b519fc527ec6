// @ts-check
import { isNewEnough } from './node.mjs';

/**
 * The name that was probably meant, of those that there are. A Node that reads no TypeScript guesses none.
 *
 * @type {(written: string, names: Iterable<string>) => string | undefined}
 */
export const nearest = isNewEnough(process.version)
  ? (await import('../src/core/words/nearestName.ts')).nearestName
  : () => undefined;
