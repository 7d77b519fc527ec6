import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeTopic } from '../src/core/classify/writeTopic.ts';
import { contentFolder } from '../src/loader/contentFolder.ts';
import { readShelf } from '../src/loader/readShelf.ts';
import { UseError } from '../src/loader/UseError.ts';
import { readFlags } from './readFlags.ts';

// Writes a file for each topic that was found, for a curator to change. A file that is there is never touched.
// Exit 2 when it was asked wrongly or the folder cannot be read.
const { values } = readFlags({ options: { 'dry-run': { type: 'boolean', default: false } } });

try {
  const folder = contentFolder();
  const { topics } = await readShelf(folder);
  const found = topics.filter(({ file }) => file === undefined);
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
} catch (error) {
  if (!(error instanceof UseError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
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
  return `${String(written)} files written. Each says at its head how to rename, join, move, drop and pin; npm run check reads them.`;
}
