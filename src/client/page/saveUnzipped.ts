import { fetchBytes } from './fetchBytes.ts';
import { saveFile } from './saveFile.ts';

/** Hands the reader what a gzipped file holds, under its name without `.gz`. Rejects when it cannot be had or unpacked. */
export async function saveUnzipped(address: string): Promise<void> {
  const zipped = new Blob([await fetchBytes(address)]);
  const plain = await new Response(zipped.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
  const { pathname } = new URL(address);
  saveFile(plain, pathname.slice(pathname.lastIndexOf('/') + 1).replace(/\.gz$/, ''));
}
