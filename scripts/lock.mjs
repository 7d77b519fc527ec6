// @ts-check
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CACHE } from './paths.mjs';
import { say } from './step.mjs';

/**
 * Lets one process at a time do a piece of work: `npm start` and `npm test` on a fresh clone would otherwise
 * both run npm ci in the same folder.
 *
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const release = await takeLock(name);
  try {
    return await work();
  } finally {
    release();
  }
}

/**
 * Waits until no other process holds the lock, and takes it until this one gives it back or ends. A lock whose holder
 * is gone is taken over.
 *
 * @param {string} name
 * @param {string} [file] where it lies, when other projects must see it, too
 * @returns {Promise<() => void>} gives it back
 */
export async function takeLock(name, file = join(CACHE, `${name}.lock`)) {
  mkdirSync(dirname(file), { recursive: true });
  let told = false;
  while (!take(file)) {
    if (!told) say(`› Waiting for another Papershelf command that is doing the ${name} …`);
    told = true;
    await wait(500);
  }
  const release = () => {
    process.off('exit', release);
    rmSync(file, { force: true });
  };
  process.once('exit', release);
  return release;
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, '', { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    removeStale(file);
    return false;
  }
  try {
    writeFileSync(file, `${process.pid} ${birthOf(process.pid)}`);
    return true;
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  }
}

/**
 * Away in one step, and only what was looked at: of two that find the same dead holder, the slower would otherwise
 * remove the lock that the quicker has taken meanwhile.
 *
 * @param {string} file
 */
function removeStale(file) {
  const found = read(file);
  if (found === undefined || holderIsAlive(file, found)) return;
  const aside = `${file}-${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (read(aside) === found) rmSync(aside, { force: true });
  else renameSync(aside, file);
}

/**
 * @param {string} file
 * @param {string} found what stands in it
 */
function holderIsAlive(file, found) {
  const [holder, birth = ''] = found.split(' ');
  try {
    // A file that names nobody is being written this moment, unless its writer died just then or the disk was full.
    if (!(Number(holder) > 0)) return Date.now() - statSync(file).mtimeMs < 5_000;
    // Signal 0 asks only whether the process exists.
    process.kill(Number(holder), 0);
  } catch (error) {
    // EPERM: it lives, under another user. ENOENT: the lock was given back meanwhile.
    return codeOf(error) === 'EPERM' || codeOf(error) === 'ENOENT';
  }
  return birth === '' || birth === birthOf(Number(holder));
}

/**
 * When a process began, where the system tells: numbers of processes come again, and after a restart of the machine
 * another program may have that of a holder long dead.
 *
 * @param {number} id
 */
function birthOf(id) {
  const line = read(`/proc/${id}/stat`) ?? '';
  // The name, in brackets, may hold spaces; the beginning is the twentieth word after it.
  return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw error;
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
