import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { removeDrafts } from '../kept/removeDrafts.ts';
import { decode } from './decode.ts';
import { isMissing } from './unreadable.ts';

/** The file of the content folder that the program writes. */
export const LOCK = 'shelf.lock';

/** What a lock holds. Never "no text": zeros that a crash left in it must cost the lines they stand in, not all. */
export function lockText(bytes: Uint8Array): string {
  return decode(LOCK, bytes).text ?? new TextDecoder().decode(bytes).replaceAll(/\r\n?/g, '\n');
}

/**
 * Writes the lock in one step, so that neither a full disk nor an end of the program leaves half of it, and two writers
 * leave the whole of one. Not when it no longer holds `known`: another program, or a pull, has written it meanwhile.
 *
 * @returns whether it was written
 * @throws what the system says
 */
export async function saveLock(folder: string, text: string, known: string | undefined): Promise<boolean> {
  const file = await followed(join(folder, LOCK));
  const draft = join(dirname(file), `.${LOCK}-${process.pid}-${randomUUID().slice(0, 8)}`);
  removeDrafts(dirname(file), (name) => /^\.shelf\.lock-(\d+)/.exec(name)?.[1]);
  try {
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(text);
      // Or a power cut might leave the new name on a file whose bytes never came to the disk.
      await handle.sync();
    } finally {
      await handle.close();
    }
    if ((await held(file)) !== known) return false;
    await rename(draft, file);
    return true;
  } finally {
    await rm(draft, { force: true });
  }
}

/** Where a link leads, which would be replaced by a file. */
async function followed(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (isMissing(error)) return file;
    throw error;
  }
}

async function held(file: string): Promise<string | undefined> {
  try {
    return lockText(await readFile(file));
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}
