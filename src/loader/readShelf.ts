import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeShelf } from '#core/shelf.ts';
import type { Content, Shelf } from '#core/shelf.ts';
import { buildRepository } from './buildRepository.ts';
import { contentFolder } from './contentFolder.ts';
import { readContent } from './readContent.ts';

const LOCK = 'shelf.lock';

/** The last shelf made, of which folder and state of its files. */
let memo: { folder: string; digest: string; shelf: Shelf } | undefined;

/** The last call. Each waits for the one before it, which may be writing the lock that the next one reads. */
let last: Promise<unknown> = Promise.resolve();

/** The shelf of the content folder, made once per process and state of the files. Keeps shelf.lock up to date. */
export function readShelf(folder = contentFolder()): Promise<Shelf> {
  const read = (): Promise<Shelf> => readNow(folder);
  // When the one before fails, its caller is told.
  const reading = last.then(read, read);
  last = reading;
  return reading;
}

async function readNow(folder: string): Promise<Shelf> {
  const content = await readContent(folder);
  const digest = digestOf(content);
  if (memo?.folder === folder && memo.digest === digest) return memo.shelf;
  const made = makeShelf(content);
  const repository = made.settings.repository ?? buildRepository();
  const shelf = { ...made, settings: { ...made.settings, repository } };
  let { lock } = content;
  if (shelf.lock !== lock?.text && shelf.papers.length > 0 && !isLockDamaged(shelf)) {
    await writeFile(join(folder, LOCK), shelf.lock);
    lock = { file: LOCK, text: shelf.lock };
  }
  memo = { folder, digest: digestOf({ ...content, lock }), shelf };
  return shelf;
}

/** What a damaged lock could not say is in the curator's version control; writing over it would lose it. */
function isLockDamaged({ findings }: Shelf): boolean {
  return findings.some(({ place, severity }) => place.file === LOCK && severity === 'error');
}

/** File by file, because one JSON string of a large shelf would pass the longest string there can be. */
function digestOf({ findings, settings, synonyms, lock, ...parts }: Content): string {
  const { papers, corrections, topics, notes = [], pages = [] } = parts;
  const hash = createHash('sha256');
  for (const { file, text } of [
    ...papers,
    ...corrections,
    ...topics,
    ...notes,
    ...pages,
    settings,
    synonyms,
    lock,
  ].filter((each) => each !== undefined)) {
    hash.update(`${file}\0${text}\0`);
  }
  // Of a file that is no text they are all that is known.
  return hash.update(JSON.stringify(findings)).digest('hex');
}
