import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { withLock } from '../../scripts/lock.mjs';
import { CACHE } from '../../scripts/paths.mjs';

const name = `check of locks ${String(process.pid)}`;
const file = join(CACHE, `${name}.lock`);

afterEach(() => rmSync(file, { force: true }));

test('a lock whose holder has died is taken over, and given back', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(file, String(pid));
  expect(await withLock(name, () => Promise.resolve('done'))).toBe('done');
  expect(existsSync(file)).toBe(false);
});

test.each(['', '\n', '0', 'nobody', `${String(process.pid)} 1`])(
  'a lock that names no living holder, "%s", is taken over',
  async (text) => {
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, text);
    utimesSync(file, 0, 0);
    // Where the system does not tell when a process began, its number is all there is to go by.
    if (text.endsWith(' 1') && !existsSync('/proc/self/stat')) return;
    expect(await withLock(name, () => Promise.resolve(readFileSync(file, 'utf8')))).toMatch(
      new RegExp(`^${String(process.pid)}\\b`),
    );
    expect(existsSync(file)).toBe(false);
  },
);

test('work under one lock is never done twice at a time, and a failure gives it back', async () => {
  let busy = 0;
  const work = async () => {
    expect((busy += 1)).toBe(1);
    await new Promise((resolve) => setImmediate(resolve));
    busy -= 1;
    throw new Error('no');
  };
  const ended = await Promise.allSettled([withLock(name, work), withLock(name, work)]);
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(ended.map((each) => (each.status === 'rejected' ? String(each.reason) : ''))).toEqual([
    'Error: no',
    'Error: no',
  ]);
});
