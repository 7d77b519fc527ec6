import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeTopic } from '../src/core/classify/writeTopic.ts';
import { endTopics } from '../src/core/name/topicsOfLock.ts';
import type { Topic } from '../src/core/topic.ts';
import { contentFolder } from '../src/loader/contentFolder.ts';
import { readShelf } from '../src/loader/readShelf.ts';
import { LOCK, lockText, saveLock } from '../src/loader/saveLock.ts';
import { UseError } from '../src/loader/UseError.ts';
import { called } from './called.mjs';
import { diskTrouble } from './diskTrouble.mjs';
import { SORTING } from './flags.mjs';
import { readFlags } from './readFlags.ts';

// Writes a file for each topic that was found, for a curator to change. A file that is there is never touched. With
// --afresh it writes none: topics that no file stands for are found anew, and their old addresses lead to the new ones.
// Exit 2 when it was asked wrongly or the folder cannot be read.
const { values } = readFlags({
  options: SORTING,
});

try {
  const folder = contentFolder();
  if (values.afresh && values['dry-run']) throw new UseError('--afresh and --dry-run: use one of them.');
  const found = (await readShelf(folder)).topics.filter(({ file }) => file === undefined);
  if (values.afresh) await findAnew(folder, new Set(found.map(({ id }) => id)));
  else await writeFiles(folder, found);
} catch (error) {
  const told = error instanceof UseError ? error.message : diskTrouble(error);
  if (told === undefined) throw error;
  process.stderr.write(`${told}\n`);
  process.exitCode = error instanceof UseError ? 2 : 1;
}

async function findAnew(folder: string, ids: ReadonlySet<string>): Promise<void> {
  const file = join(folder, LOCK);
  const text = lockText(await readFile(file));
  if (!(await saveLock(folder, endTopics(text, ids), text)))
    throw new UseError(`${file} changed just now. Try again.`);
  const found = (await readShelf(folder)).topics.filter((topic) => topic.file === undefined);
  for (const { id, title, papers } of found)
    process.stdout.write(`topics/${id}  ${title}, ${String(papers.length)} papers\n`);
  process.stdout.write(`${String(found.length)} topics found anew, ${String(ids.size)} before.\n`);
}

async function writeFiles(folder: string, found: readonly Topic[]): Promise<void> {
  let written = 0;
  for (const topic of found) {
    const file = join('topics', `${topic.id}.mdx`);
    const told = `${file}  ${topic.title}, ${String(topic.papers.length)} papers`;
    if (values['dry-run'] || (await writeNew(join(folder, 'topics'), `${topic.id}.mdx`, writeTopic(topic)))) {
      written += 1;
      process.stdout.write(`${told}\n`);
    } else process.stdout.write(`left as it is: ${told}\n`);
  }
  process.stdout.write(`${summary(found.length, written, values['dry-run'])}\n`);
}

/**
 * Whether the file could be written; one that stands there already may be somebody's work. In one step, or a full disk
 * would leave half a file that nothing touches again.
 */
async function writeNew(folder: string, name: string, text: string): Promise<boolean> {
  const part = join(folder, `.${name}.part`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(part, text);
    await link(part, join(folder, name));
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(part, { force: true });
  }
}

function summary(found: number, written: number, isTrial: boolean): string {
  if (found === 0) return 'No topic was found that no file stands for.';
  if (isTrial) return `${String(written)} files would be written.`;
  return `${String(written)} files written. Each says at its head how to rename, join, move, drop and pin; ${called('check')} reads them.`;
}
