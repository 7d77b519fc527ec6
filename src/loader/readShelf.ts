import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '#core/findings/finding.ts';
import { finding } from '#core/findings/finding.ts';
import { readLock, writeLock } from '#core/name/lock.ts';
import { makeShelf } from '#core/shelf.ts';
import type { Content, Shelf } from '#core/shelf.ts';
import type { Spoken } from '../interface/spoken.ts';
import { recalled } from '../kept/recalled.ts';
import { buildRepository } from './buildRepository.ts';
import { contentFolder } from './contentFolder.ts';
import { readContent } from './readContent.ts';
import { LOCK, lockText, saveLock } from './saveLock.ts';
import { ownWords } from './ownWords.ts';
import { problemOf } from './unreadable.ts';
import { UseError } from './UseError.ts';

/** A shelf, and what its interface speaks: both of one state of the content. */
export type SpeakingShelf = Shelf & { spoken: Spoken };

/** The last shelf made, of which folder and state of its files. */
let memo: { folder: string; digest: string; shelf: SpeakingShelf } | undefined;

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
 * @throws a UseError where the folder cannot be read.
 */
export function readShelf(folder = contentFolder()): Promise<SpeakingShelf> {
  const read = (): Promise<SpeakingShelf> => readNow(folder);
  // When the one before fails, its caller is told.
  const reading = last.then(read, read);
  last = reading;
  return reading;
}

/**
 * Takes the lock as it stands, after a merge by hand, and proves it anew. Lines that cannot be read are left out.
 * @throws a UseError where that cannot be done.
 * @returns what was wrong with it
 */
export async function acceptLock(folder = contentFolder()): Promise<Finding[]> {
  try {
    const text = lockText(await readFile(join(folder, LOCK)));
    const { lock, topics, findings } = readLock(text);
    if (await saveLock(folder, writeLock(lock, topics), text)) return findings;
    throw new UseError(`${join(folder, LOCK)} changed just now. Look at it, then accept it again.`);
  } catch (error) {
    if (error instanceof UseError) throw error;
    throw new UseError(
      `${join(folder, LOCK)} cannot be accepted: ${problemOf(error)}. Let the program read it and write beside it.`,
    );
  }
}

async function readNow(folder: string, attempts = 3): Promise<SpeakingShelf> {
  if (isOneState && memo?.folder === folder) return memo.shelf;
  const content = await readContent(folder);
  const digest = digestOf(content);
  if (memo?.folder === folder && memo.digest === digest) return memo.shelf;
  const isTried = process.env['PAPERSHELF_TRY_EACH'] === 'yes';
  const made = makeShelf(content, isTried, recalled);
  if (isTried) refuseAllFailing(made);
  const kept = await keepLock(folder, made, content.lock?.text);
  // A pull, or another program: the papers may be others by now, too.
  if (!kept && attempts > 1) return readNow(folder, attempts - 1);
  const told = kept ?? [finding('lock-unwritten', { file: LOCK, line: 1 }, { problem: 'it keeps changing' })];
  const repository = made.settings.repository ?? buildRepository();
  const worded = ownWords(content.words, made.settings.language);
  const shelf = {
    ...made,
    spoken: worded.spoken,
    settings: { ...made.settings, repository },
    findings: [...made.findings, ...worded.findings, ...told],
  };
  const isWritten = told.length === 0 && made.lock !== content.lock?.text && !isLockDamaged(made);
  const lock = isWritten && made.papers.length > 0 ? { file: LOCK, text: made.lock } : content.lock;
  memo = { folder, digest: digestOf({ ...content, lock }), shelf };
  return shelf;
}

/** An empty site would take the place of the last good one, also where errors are only reported. */
function refuseAllFailing({ papers, findings }: Shelf): void {
  const fault = findings.find(({ code }) => code === 'internal-fault');
  if (papers.length > 0 || fault === undefined) return;
  throw new UseError(
    `No paper is left, so this is the fault of none of them: ${fault.message}. The last site stands; please report it.`,
  );
}

/**
 * Keeps what the shelf says of addresses. A disk that cannot be written hinders nobody who only reads, so it is told
 * as a finding; undefined where the lock changed while it was read.
 */
async function keepLock(
  folder: string,
  shelf: Shelf,
  known: string | undefined,
): Promise<Finding[] | undefined> {
  if (shelf.lock === known || shelf.papers.length === 0 || isLockDamaged(shelf)) return [];
  try {
    return (await saveLock(folder, shelf.lock, known)) ? [] : undefined;
  } catch (error) {
    return [finding('lock-unwritten', { file: LOCK, line: 1 }, { problem: problemOf(error) })];
  }
}

/** What a damaged lock could not say is in the curator's version control; writing over it would lose it. */
function isLockDamaged({ findings }: Shelf): boolean {
  return findings.some(({ place, severity }) => place.file === LOCK && severity === 'error');
}

/** File by file, because one JSON string of a large shelf would pass the longest string there can be. */
function digestOf({ findings, settings, style, synonyms, words, lock, files, ...parts }: Content): string {
  const { papers, corrections, topics, notes = [], pages = [] } = parts;
  const hash = createHash('sha256');
  for (const { file, text } of [
    ...papers,
    ...corrections,
    ...topics,
    ...notes,
    ...pages,
    settings,
    style,
    synonyms,
    words,
    lock,
  ].filter((each) => each !== undefined)) {
    hash.update(`${file}\0${text}\0`);
  }
  // Of a file that is no text they are all that is known.
  return hash
    .update(JSON.stringify([findings, ...[...(files ?? [])].filter((file) => file.startsWith('public/'))]))
    .digest('hex');
}
