import { fetchUnzipped } from './fetchUnzipped.ts';
import { saveFile } from './saveFile.ts';

/**
 * Hands the reader what a gzipped file holds, under its name without `.gz`. Rejects when it cannot be had or unpacked.
 */
export async function saveUnzipped(address: string): Promise<void> {
  const bytes = await fetchUnzipped(address);
  const { pathname } = new URL(address);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1).replace(/\.gz$/, '');
  saveFile(new Blob([bytes]), name);
}
