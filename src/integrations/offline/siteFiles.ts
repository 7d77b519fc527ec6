import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** For machines, for feed readers, for pictures on other sites: of no use without a network. */
const ONLINE_ONLY =
  /^(offline\/.*\.(pack|json)|sw\.js|robots\.txt|sitemap.*\.xml|opensearch\.xml|oai.*\.xml|llms.*\.txt|card\.png|(.*\/)?feed\.(xml|json)|papers\.schema\.json)$/;

/** Paths of the built site that a reader without network can want, sorted. */
export async function offlineFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !ONLINE_ONLY.test(path))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

/** At once: most files are a few kilobytes, which take longer to hand to a thread than to read. */
export function readSiteFile(folder: string, path: string): Buffer {
  return readFileSync(join(folder, path));
}

/** In bytes, together. */
export function sizeOnDisk(folder: string, paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}
