import type { Engine } from '../core/query/engine.ts';

/**
 * Opens the shelf's index in the browser, once; later calls share it.
 * `base` is the address of the folder `pagefind/` of the built site, with a trailing slash.
 * Rejects with an `IndexError` when the index is missing or half deployed; a later call tries again.
 */
export function openEngine(base: string): Promise<Engine> {
  return Promise.reject(new Error(base));
}
