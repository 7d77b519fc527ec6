import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content, SourceFile } from '#core/shelf.ts';
import type { Finding } from '#core/findings/finding.ts';
import { isContentName } from './contentNames.mjs';
import { UseError } from './UseError.ts';
import { filesBelow } from './filesBelow.ts';
import { folderTitle } from './folderTitle.ts';
import { WORDS } from './ownWords.ts';
import { LOCK, lockText } from './saveLock.ts';
import { textsIn } from './textsIn.ts';
import { isMissing, problemOf, unreadable } from './unreadable.ts';

/**
 * Reads every file of the content folder into text. Parts that are missing are empty;
 * a file that is no text or cannot be read becomes a finding, never an exception.
 * @throws when the folder itself does not exist or cannot be read: that is a flaw in the use.
 */
export async function readContent(folder: string): Promise<Content> {
  const top = (await namesIn(folder)).filter(isContentName);
  const findings: Finding[] = [];
  const textsOf = async (files: readonly string[]): Promise<SourceFile[]> => {
    const read = await Promise.all(files.map((file) => readTexts(folder, file)));
    findings.push(...read.flatMap((each) => each.findings));
    return read.flatMap(({ texts }) => texts);
  };
  const readAll = async (part: string, wanted?: RegExp): Promise<SourceFile[]> => {
    const found = await filesBelow(folder, part);
    findings.push(...found.findings);
    return textsOf(wanted === undefined ? found.files : found.files.filter((file) => wanted.test(file)));
  };
  const readOne = async (name: string): Promise<SourceFile | undefined> =>
    (await textsOf(top.includes(name) ? [name] : []))[0];
  // What is wrong with a folder is told by who reads its files.
  const below = await Promise.all(top.map((name) => filesBelow(folder, name)));
  return {
    files: new Set([...top, ...below.flatMap((found) => found.files)]),
    papers: await readAll('papers'),
    corrections: await readAll('corrections', /\.ya?ml$/),
    topics: await readAll('topics', /\.mdx?$/),
    notes: await readAll('notes', /\.mdx?$/),
    pages: await readAll('pages', /\.mdx?$/),
    settings: await readOne('shelf.yaml'),
    title: folderTitle(folder),
    style: await readOne('style.css'),
    synonyms: await readOne('synonyms.yaml'),
    words: await readOne(WORDS),
    lock: await readOne(LOCK),
    findings,
  };
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    throw new UseError(
      isMissing(error)
        ? `There is no content folder at ${folder}. Make one, or name another with --content.`
        : `${folder} cannot be read: ${problemOf(error)}. Name another with --content.`,
    );
  }
}

async function readTexts(folder: string, file: string): Promise<ReturnType<typeof textsIn>> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(join(folder, file));
  } catch (error) {
    return { texts: [], findings: [unreadable(file, error)] };
  }
  const read = textsIn(file, bytes);
  // What is no text is told, and of the lock all that is left counts.
  return file === LOCK ? { ...read, texts: [{ file, text: lockText(bytes) }] } : read;
}
