import { zipSync } from 'fflate';

/** The first day a ZIP file can name, so that the same files give the same bytes on any day. */
const NO_DAY = new Date(1980, 0, 1);

/** Zips files in the order given. */
export function zipFiles(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 9, mtime: NO_DAY });
}
