// @ts-check
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE, outputFolder } from './paths.mjs';

/** Of so many outputs something is kept: `dist`, the copy for a disk, those of the tests, and as many again. */
const MOST = 16;

/**
 * Where a build leaves what the next one into the same folder needs not make again. Thrown away, it costs time alone.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function keptFolder(env) {
  const name = createHash('sha256').update(outputFolder(env)).digest('hex').slice(0, 16);
  return join(CACHE, 'kept', name);
}

/**
 * Makes such a folder, as the one used last, and removes those used longest ago beyond a number: outputs come with
 * new names (a draft, a folder of the day), and each keeps as much as its pages weigh.
 *
 * @param {string} folder
 */
export function useKept(folder) {
  mkdirSync(folder, { recursive: true });
  const now = new Date();
  utimesSync(folder, now, now);
  const all = readdirSync(dirname(folder)).map((name) => join(dirname(folder), name));
  // Another command may remove one at the same time.
  const ages = all.map((path) => ({ path, used: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }));
  for (const { path } of ages.toSorted((a, b) => b.used - a.used).slice(MOST)) {
    rmSync(path, { recursive: true, force: true });
  }
}
