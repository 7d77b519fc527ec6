import { IndexError } from '#core/index/engine.ts';
import { unseal } from '../code/seal.ts';
import { unzip } from './unzip.ts';

/**
 * The content of a file of the index, unzipped unless the server or the browser has done so already. Throws an
 * `IndexError` when it is anything but the file that was written under this path.
 */
export async function unpack(bytes: Uint8Array, path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = new Uint8Array(bytes);
  const content = unseal(path, file) ?? unseal(path, await unzip(file).catch(() => new Uint8Array()));
  if (content === undefined) throw new IndexError('damaged', path);
  return content;
}
