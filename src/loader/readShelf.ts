import { createHash } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeShelf } from '#core/shelf.ts';
import type { Content, Shelf } from '#core/shelf.ts';
import { buildRepository } from './buildRepository.ts';
import { contentFolder } from './contentFolder.ts';
import { readContent } from './readContent.ts';
import { problemOf } from './unreadable.ts';
import { UseError } from './UseError.ts';

const LOCK = 'shelf.lock';

/** The last shelf made, of which folder and state of its files. */
let memo: { folder: string; digest: string; shelf: Shelf } | undefined;

/** The last call. Each waits for the one before it, which may be writing the lock that the next one reads. */
let last: Promise<unknown> = Promise.resolve();

/** Whether the last shelf is right whatever became of its files. */
let isOneState = false;

/**
 * From now on a folder is read once: a build is of one state of the content, whatever is edited while it runs, and its
 * nine askers do not read and digest all files nine times.
 */
export function buildOneState(): void {
  isOneState = true;
}

/**
 * The shelf of the content folder, made once per process and state of the files. Keeps shelf.lock up to date.
 * @throws a UseError where the folder cannot be read, or the lock not written.
 */
export function readShelf(folder = contentFolder()): Promise<Shelf> {
  const read = (): Promise<Shelf> => readNow(folder);
  // When the one before fails, its caller is told.
  const reading = last.then(read, read);
  last = reading;
  return reading;
}

async function readNow(folder: string): Promise<Shelf> {
  if (isOneState && memo?.folder === folder) return memo.shelf;
  const content = await readContent(folder);
  const digest = digestOf(content);
  if (memo?.folder === folder && memo.digest === digest) return memo.shelf;
  const made = makeShelf(content);
  const repository = made.settings.repository ?? buildRepository();
  const shelf = { ...made, settings: { ...made.settings, repository } };
  let { lock } = content;
  if (shelf.lock !== lock?.text && shelf.papers.length > 0 && !isLockDamaged(shelf)) {
    await writeLock(folder, shelf.lock);
    lock = { file: LOCK, text: shelf.lock };
  }
  memo = { folder, digest: digestOf({ ...content, lock }), shelf };
  return shelf;
}

/** In one step: half a lock, left by a full disk or a process that was ended, would give every paper a new address. */
async function writeLock(folder: string, text: string): Promise<void> {
  const draft = join(folder, `.${LOCK}-${String(process.pid)}`);
  try {
    await writeFile(draft, text);
    await rename(draft, join(folder, LOCK));
  } catch (error) {
    await rm(draft, { force: true });
    throw new UseError(
      `${join(folder, LOCK)}, which keeps the addresses of papers, cannot be written: ${problemOf(error)}. ` +
        'Let the program write in the content folder.',
    );
  }
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
