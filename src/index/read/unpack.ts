import { IndexError } from '#core/index/engine.ts';

const SIGNATURE = 'pagefind_dcd';

/**
 * Unzips a file of the index, unless the server or the browser has done so already, and drops the signature with
 * which Pagefind's own files begin.
 */
export async function unpack(bytes: Uint8Array, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const plain = bytes[0] === 0x1f && bytes[1] === 0x8b ? await gunzip(bytes, path) : new Uint8Array(bytes);
  const head = String.fromCharCode(...plain.subarray(0, SIGNATURE.length));
  return head === SIGNATURE ? plain.slice(SIGNATURE.length) : plain;
}

async function gunzip(bytes: Uint8Array, path: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    // A Blob's stream passes through another process of the browser: four times as slow for files of a kilobyte.
    const { body } = new Response(new Uint8Array(bytes));
    const stream = body?.pipeThrough(new DecompressionStream('gzip'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  } catch (error) {
    throw new IndexError('damaged', path, { cause: error });
  }
}
