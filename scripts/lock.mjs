// @ts-check
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CACHE } from './paths.mjs';
import { say } from './step.mjs';

/**
 * Lets one process at a time do a piece of work: `npm start` and `npm test` on a fresh clone would otherwise
 * both run npm ci in the same folder. A lock whose holder is gone is taken over.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const file = join(CACHE, `${name}.lock`);
  mkdirSync(CACHE, { recursive: true });
  let told = false;
  while (!take(file)) {
    if (!told) say(`› Waiting for another Papershelf command that is doing the ${name} …`);
    told = true;
    await wait(500);
  }
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if (!holderIsAlive(file)) rmSync(file, { force: true });
    return false;
  }
}

/** @param {string} file */
function holderIsAlive(file) {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    // An empty file is one being written this moment, unless its writer died just then.
    if (holder === 0) return Date.now() - statSync(file).mtimeMs < 5_000;
    // Signal 0 asks only whether the process exists.
    return process.kill(holder, 0);
  } catch (error) {
    // EPERM: it lives, under another user.
    return codeOf(error) === 'EPERM';
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
