import { IndexError } from '#core/index/engine.ts';
import { unseal } from '../code/seal.ts';

/**
 * The content of a file of the index, unzipped unless the server or the browser has done so already. Throws an
 * `IndexError` when it is anything but the file that was written under this path.
 */
export async function unpack(bytes: Uint8Array, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Uint8Array(bytes);
  const content = unseal(path, file) ?? unseal(path, await unzip(file));
  if (content === undefined) throw new IndexError('damaged', path);
  return content;
}

/** Nothing of what is not zipped, or not to its end. */
async function unzip(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  try {
    // A Blob's stream passes through another process of the browser: four times as slow for files of a kilobyte.
    const stream = new Response(file).body?.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}
