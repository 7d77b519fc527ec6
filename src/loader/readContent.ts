import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Content, SourceFile } from '#core/shelf.ts';
import type { Finding } from '#core/finding.ts';
import { UseError } from './UseError.ts';
import { decode } from './decode.ts';

/**
 * Reads every file of the content folder into text. Parts that are missing are empty;
 * a file that is no text becomes a finding, never an exception.
 * @throws when the folder itself does not exist: that is a flaw in the use.
 */
export async function readContent(folder: string): Promise<Content> {
  const top = await readdir(folder).catch(() => undefined);
  if (top === undefined) {
    throw new UseError(
      `There is no content folder at ${folder}. Make one, or name another with PAPERSHELF_CONTENT.`,
    );
  }
  const findings: Finding[] = [];
  const read = async (path: string): Promise<SourceFile | undefined> => {
    const file = relative(folder, path).split(sep).join('/');
    const decoded = decode(file, await readFile(path));
    findings.push(...decoded.findings);
    return decoded.text === undefined ? undefined : { file, text: decoded.text };
  };
  const readAll = async (part: string, wanted: RegExp): Promise<SourceFile[]> => {
    const paths = (await filesBelow(join(folder, part))).filter((path) => wanted.test(path));
    const files = await Promise.all(paths.map(read));
    return files.filter((file) => file !== undefined);
  };
  const readOne = async (name: string): Promise<SourceFile | undefined> =>
    top.includes(name) ? await read(join(folder, name)) : undefined;
  return {
    papers: await readAll('papers', /(?:^|[^/])$/),
    corrections: await readAll('corrections', /\.ya?ml$/),
    topics: await readAll('topics', /\.mdx?$/),
    notes: await readAll('notes', /\.mdx?$/),
    pages: await readAll('pages', /\.mdx?$/),
    settings: await readOne('shelf.yaml'),
    synonyms: await readOne('synonyms.yaml'),
    lock: await readOne('shelf.lock'),
    findings,
  };
}

/** All files below a folder, hidden ones left out, in an order no file system decides. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
