import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeShelf } from '#core/shelf.ts';
import type { Content, Shelf } from '#core/shelf.ts';
import { buildRepository } from './buildRepository.ts';
import { contentFolder } from './contentFolder.ts';
import { readContent } from './readContent.ts';

/** The last shelf made, and of which state of the files. */
let memo: { digest: string; shelf: Shelf } | undefined;

/** The shelf of the content folder, made once per process and state of the files. Keeps shelf.lock up to date. */
export async function readShelf(folder = contentFolder()): Promise<Shelf> {
  const content = await readContent(folder);
  const digest = digestOf(content);
  if (memo?.digest === digest) return memo.shelf;
  const made = makeShelf(content);
  const repository = made.settings.repository ?? buildRepository();
  const shelf = { ...made, settings: { ...made.settings, repository } };
  const lock = { file: 'shelf.lock', text: shelf.lock };
  if (shelf.lock !== content.lock?.text && shelf.papers.length > 0 && !isLockDamaged(shelf)) {
    await writeFile(join(folder, lock.file), lock.text);
  }
  memo = { digest: digestOf({ ...content, lock }), shelf };
  return shelf;
}

/** What a damaged lock could not say is in the curator's version control; writing over it would lose it. */
function isLockDamaged({ findings }: Shelf): boolean {
  return findings.some(({ code, severity }) => code.startsWith('lock-') && severity === 'error');
}

/** File by file, because one JSON string of a large shelf would pass the longest string there can be. */
function digestOf({ papers, corrections, topics, notes, pages, settings, synonyms, lock }: Content): string {
  const hash = createHash('sha256');
  for (const { file, text } of [
    ...papers,
    ...corrections,
    ...topics,
    ...(notes ?? []),
    ...(pages ?? []),
    settings,
    synonyms,
    lock,
  ].filter((each) => each !== undefined)) {
    hash.update(`${file}\0${text}\0`);
  }
  return hash.digest('hex');
}
