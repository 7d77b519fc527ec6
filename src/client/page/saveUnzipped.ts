import { unzip } from '#index/read/unzip.ts';
import { fetchBytes } from './fetchBytes.ts';
import { saveFile } from './saveFile.ts';

/**
 * Hands the reader what a gzipped file holds, under its name without `.gz`. Some hosts send such a file as the zipped
 * form of another, so that the browser has unzipped it already. Rejects when it cannot be had or unpacked.
 */
export async function saveUnzipped(address: string): Promise<void> {
  const bytes = await fetchBytes(address);
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const { pathname } = new URL(address);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1).replace(/\.gz$/, '');
  saveFile(new Blob([isZipped ? await unzip(bytes) : bytes]), name);
}
