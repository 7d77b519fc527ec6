import type { SpeakingShelf } from './readShelf.ts';

/**
 * Astro evaluates the content config in a module graph of its own, where every module it imports is transformed anew:
 * a third of a small build's time, were the whole core imported there. Only the global object is common to both graphs,
 * so astro.config.mjs leaves there how the shelf is read, and the content config asks for it.
 */
const common = globalThis as { papershelfReader?: () => Promise<SpeakingShelf> };

/** Says how the shelf is read. */
export function shareShelf(reader: () => Promise<SpeakingShelf>): void {
  common.papershelfReader = reader;
}

/** The shelf of the content folder, as it is now. */
export function sharedShelf(): Promise<SpeakingShelf> {
  if (common.papershelfReader === undefined) {
    throw new Error('Nobody said how to read the shelf: call shareShelf() in astro.config.mjs.');
  }
  return common.papershelfReader();
}
