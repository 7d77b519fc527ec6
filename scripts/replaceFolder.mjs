// @ts-check
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/*
 * Beside a site `dist` there is, while it is replaced, `.dist.papershelf`: in it `new` is a site that is whole, `old`
 * the one before. However a process ends, `dist` is one of the two or, between the two renames, both lie there.
 */

/**
 * Puts a folder in the place of another in two renames.
 *
 * @param {string} built
 * @param {string} target need not exist
 */
export function replaceFolder(built, target) {
  const { aside, fresh, old } = placesOf(target);
  mkdirSync(aside, { recursive: true });
  moveWhole(built, fresh, join(aside, 'copy'));
  try {
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
  } finally {
    recoverFolder(target);
  }
}

/**
 * Makes good what a process that was killed left: the site stands, and nothing beside it.
 *
 * @param {string} target
 */
export function recoverFolder(target) {
  const { aside, fresh, old } = placesOf(target);
  if (!existsSync(aside)) return;
  const whole = existsSync(target) ? undefined : [fresh, old].find((folder) => existsSync(folder));
  if (whole !== undefined) renameSync(whole, target);
  // Sites are also built into clones from which they are published; Astro left that folder alone, too.
  if (existsSync(join(old, '.git'))) renameSync(join(old, '.git'), join(target, '.git'));
  rmSync(aside, { recursive: true, force: true });
}

/**
 * The folder in which a site is exchanged; makes it, so that a place where nobody may write is found before the work.
 *
 * @param {string} target
 */
export function prepareFolder(target) {
  mkdirSync(placesOf(target).aside, { recursive: true });
}

/**
 * The lock of whoever exchanges a site. Beside it, because two projects may build into one folder: the one that puts
 * things right before it builds would remove what the other is about to put in place, and the site with it.
 *
 * @param {string} target
 */
export function lockOf(target) {
  return `${placesOf(target).aside}.lock`;
}

/** @param {string} target */
function placesOf(target) {
  const aside = join(dirname(target), `.${basename(target)}.papershelf`);
  return { aside, fresh: join(aside, 'new'), old: join(aside, 'old') };
}

/**
 * @param {string} from
 * @param {string} to
 * @param {string} draft on the disk of `to`
 */
function moveWhole(from, to, draft) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    copyFolder(from, draft);
    renameSync(draft, to);
  }
}

/**
 * Not `cpSync`, which says of a full disk that there was an error.
 *
 * @param {string} from
 * @param {string} to
 */
function copyFolder(from, to) {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const copy = entry.isDirectory() ? copyFolder : copyFileSync;
    copy(join(from, entry.name), join(to, entry.name));
  }
}
