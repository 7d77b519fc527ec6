import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { builtFiles, isForNetwork } from '../builtFiles.ts';

/** What keeping the shelf is done with, and what only programs ask for. */
const NOT_READ = /^(offline\/.*\.(pack|json)|papers\.schema\.json)$/;

/** Paths of the built site that a reader without network can want, sorted. */
export async function offlineFiles(folder: string): Promise<string[]> {
  const paths = await builtFiles(folder);
  return paths.filter((path) => !isForNetwork(path) && !NOT_READ.test(path));
}

/** At once: most files are a few kilobytes, which take longer to hand to a thread than to read. */
export function readSiteFile(folder: string, path: string): Buffer {
  return readFileSync(join(folder, path));
}

/** In bytes, together. */
export function sizeOnDisk(folder: string, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}
