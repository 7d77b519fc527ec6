import type { PackedFile } from '#core/packs/deployment.ts';
import { unzip } from '#index/read/unzip.ts';
import { Trouble } from './trouble.ts';

export interface Pack {
  files: PackedFile[];
  /** The contents of all files, one after the other. */
  body: Uint8Array<ArrayBuffer>;
}

/** Reads a pack: gzipped, a line of JSON that lists the files, then their contents. Rejects with a `Trouble`. */
export async function unpackPack(bytes: Uint8Array<ArrayBuffer>): Promise<Pack> {
  try {
    const plain = await unzip(bytes);
    const end = plain.indexOf(10);
    const files = JSON.parse(new TextDecoder().decode(plain.subarray(0, end))) as PackedFile[];
    return { files, body: plain.subarray(end + 1) };
  } catch (error) {
    throw new Trouble('damaged', { cause: error });
  }
}
