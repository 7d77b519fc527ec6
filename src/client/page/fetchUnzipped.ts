import { unzip } from '#index/read/unzip.ts';
import { fetchBytes, type FetchOptions } from './fetchBytes.ts';

/**
 * What the file at an address holds, unzipped where it is gzipped. Some hosts send such a file as the zipped form of
 * another, so that the browser has unzipped it already. Rejects as `fetchBytes` does, and when it cannot be unpacked.
 */
export async function fetchUnzipped(
  address: string,
  options?: FetchOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await fetchBytes(address, options);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? unzip(bytes) : bytes;
}
