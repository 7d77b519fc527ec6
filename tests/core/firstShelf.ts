import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { shelfOf } from './shelfOf.ts';

const folder = fileURLToPath(new URL('../first-shelf/', import.meta.url));

function filesOf(room: string): [file: string, text: string][] {
  return readdirSync(join(folder, room)).map((name) => [
    `${room}/${name}`,
    readFileSync(join(folder, room, name), 'utf8'),
  ]);
}

/** The papers of the first shelf, corrected by its curator. */
export const { papers: firstPapers, topics: firstTopics } = shelfOf(
  Object.fromEntries([...filesOf('papers'), ...filesOf('corrections')]),
);
