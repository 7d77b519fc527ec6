import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeShelf } from '#core/shelf.ts';
import type { Content, Shelf } from '#core/shelf.ts';
import { contentFolder, readContent } from './readContent.ts';

interface Memo {
  digest: string;
  shelf: Shelf;
}

// Astro evaluates the content config and the integrations as separate module graphs of one process;
// only the global object is common to both, and the shelf is worth making once.
const shared = globalThis as { papershelfMemo?: Memo };

/** The shelf of the content folder, made once per process and state of the files. Keeps shelf.lock up to date. */
export async function readShelf(folder = contentFolder()): Promise<Shelf> {
  const content = await readContent(folder);
  const digest = digestOf(content);
  if (shared.papershelfMemo?.digest === digest) return shared.papershelfMemo.shelf;
  const shelf = makeShelf(content);
  const lock = { file: 'shelf.lock', text: shelf.lock };
  if (shelf.lock !== content.lock?.text && shelf.papers.length > 0) {
    await writeFile(join(folder, lock.file), lock.text);
  }
  shared.papershelfMemo = { digest: digestOf({ ...content, lock }), shelf };
  return shelf;
}

/** File by file, because one JSON string of a large shelf would pass the longest string there can be. */
function digestOf({ papers, corrections, topics, settings, lock }: Content): string {
  const hash = createHash('sha256');
  for (const { file, text } of [...papers, ...corrections, ...topics, settings, lock].filter(
    (each) => each !== undefined,
  )) {
    hash.update(`${file}\0${text}\0`);
  }
  return hash.digest('hex');
}
