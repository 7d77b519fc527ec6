import { IndexError, type Engine } from '#core/index/engine.ts';
import { layout, type ReadFile } from '#index/code/files.ts';
import { openIndex } from '#index/read/openIndex.ts';

const opened = new Map<string, Promise<Engine>>();

/**
 * Opens the shelf's index in the browser, once; later calls share it.
 * `base` is the address of the folder `pagefind/` of the built site, with a trailing slash.
 * Rejects with an `IndexError` when the index is missing or half deployed; a later call tries again.
 */
export function openEngine(base: string): Promise<Engine> {
  const known = opened.get(base);
  if (known) return known;
  const opening = openIndex(fetchFrom(base)).catch((error: unknown) => {
    opened.delete(base);
    throw error;
  });
  opened.set(base, opening);
  return opening;
}

/** Opens it anew at the next call: what the entry named then may be gone from the host. */
export function forgetEngine(base: string): void {
  opened.delete(base);
}

function fetchFrom(base: string): ReadFile {
  return async (path) => {
    const isEntry = path === layout.entry;
    let response: Response;
    try {
      // The entry is asked for anew each time; all else lies in a folder named after its content.
      response = await fetch(new URL(path, base), { cache: isEntry ? 'no-cache' : 'default' });
    } catch (error) {
      throw new IndexError('offline', path, { cause: error });
    }
    if (!response.ok) throw new IndexError(isEntry ? 'missing' : 'damaged', path);
    return new Uint8Array(await response.arrayBuffer());
  };
}
