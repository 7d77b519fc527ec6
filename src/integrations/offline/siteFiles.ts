import { readdir, readFile } from 'node:fs/promises';
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

export function readSiteFile(folder: string, path: string): Promise<Buffer> {
  return readFile(join(folder, path));
}
