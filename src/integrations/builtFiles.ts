import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** For machines, for feed readers, for pictures on other sites; and the worker, which is no file for a reader. */
const NETWORK_ONLY =
  /^((.*\/)?feed\.(xml|json)|sitemap.*\.xml|robots\.txt|opensearch\.xml|oai.*\.xml|llms.*\.txt|card\.png|(papers|topics)\/[^/]+\.png|sw\.js)$/;

/** Of these what pages themselves ask for, and the worker answers while the host does not. */
const LINKED = /^((.*\/)?feed\.(xml|json)|opensearch\.xml)$/;

/**
 * What keeping the shelf is done with, what only programs ask for, and what is taken along from a large shelf: gzipped
 * lists, which would weigh half as much as all its pages do in packs.
 */
const NOT_READ = /^(offline\/.*\.(pack|json)|papers\.schema\.json|(papers|topics\/[^/]+)\.\w+\.gz)$/;

/** Paths of all files of a built site, with `/`, sorted. */
export async function builtFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .toSorted((a, b) => (a < b ? -1 : 1));
}

/** Whether a file of a built site is of no use without a network. */
export function isForNetwork(path: string): boolean {
  return NETWORK_ONLY.test(path);
}

/** Paths of the built site that a reader, or a page, can ask for while the host does not answer, sorted. */
export async function offlineFiles(folder: string): Promise<string[]> {
  const paths = await builtFiles(folder);
  return paths.filter((path) => (!isForNetwork(path) || LINKED.test(path)) && !NOT_READ.test(path));
}
