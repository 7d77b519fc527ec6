import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { takeLock, withLock } from '../../scripts/lock.mjs';
import { CACHE } from '../../scripts/paths.mjs';
import { lockOf } from '../../scripts/replaceFolder.mjs';

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

test('who builds into a folder holds a lock beside it, where other projects see it, and leaves nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lock-'));
  const site = join(folder, 'dist');
  const order: string[] = [];
  const giveBack = await takeLock(name, lockOf(site));
  expect(readdirSync(folder)).toEqual(['.dist.papershelf.lock']);
  const other = takeLock(name, lockOf(site)).then((release) => {
    order.push('other');
    release();
  });
  await withLock(name, () => Promise.resolve(order.push('elsewhere')));
  order.push('first');
  giveBack();
  await other;
  expect(order).toEqual(['elsewhere', 'first', 'other']);
  expect(readdirSync(folder)).toEqual([]);
});
