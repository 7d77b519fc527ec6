import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes the files of programs that were ended while they wrote.
 *
 * @param writerOf the number of the process in the name of a draft; nothing where a file is none
 */
export function removeDrafts(folder: string, writerOf: (name: string) => string | undefined): void {
  for (const name of existsSync(folder) ? readdirSync(folder) : []) {
    const writer = writerOf(name);
    if (writer !== undefined && !isAlive(Number(writer))) rmSync(join(folder, name), { force: true });
  }
}

function isAlive(writer: number): boolean {
  try {
    // Signal 0 asks only whether the process exists.
    return process.kill(writer, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
