import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from './contentFolder.ts';
import { filesBelow } from './filesBelow.ts';
import { problemOf } from './unreadable.ts';

/** What a curator writes as prose. Astro reads these files itself, long after the shelf was read. */
const PARTS = ['topics', 'notes', 'pages'];

/** The files of prose as they are now, each with a digest of its bytes. */
export async function proseState(folder = contentFolder()): Promise<Map<string, string>> {
  const state = new Map<string, string>();
  for (const part of PARTS) {
    for (const file of (await filesBelow(folder, part)).files) {
      const bytes = await readFile(join(folder, file)).catch(problemOf);
      state.set(file, createHash('sha256').update(bytes).digest('hex'));
    }
  }
  return state;
}
