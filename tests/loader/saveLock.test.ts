import { mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockText, saveLock } from '#loader/saveLock.ts';

const letters = [...'abcdefgh'];

test('of many who write at once, one writes the whole lock, and nothing is left beside it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lock-'));
  const texts = letters.map((letter) => letter.repeat(1_000_000));
  const written = await Promise.all(texts.map((text) => saveLock(folder, text, undefined)));
  expect(written).toContain(true);
  expect(texts).toContain(await readFile(join(folder, 'shelf.lock'), 'utf8'));
  expect(await readdir(folder)).toEqual(['shelf.lock']);
});

test('a lock that no longer holds what was read of it is left as it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lock-'));
  await writeFile(join(folder, 'shelf.lock'), 'theirs\n');
  expect(await saveLock(folder, 'mine\n', undefined)).toBe(false);
  expect(await saveLock(folder, 'mine\n', 'older\n')).toBe(false);
  expect(await readFile(join(folder, 'shelf.lock'), 'utf8')).toBe('theirs\n');
  expect(await saveLock(folder, 'mine\n', 'theirs\n')).toBe(true);
});

// Who may make no links (Windows, by its settings) has none in a shelf either.
test.skipIf(process.platform === 'win32')('a lock that is a link stays one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lock-'));
  await mkdir(join(folder, 'elsewhere'));
  const file = join(folder, 'elsewhere', 'a.lock');
  await writeFile(file, 'old\n');
  await symlink(file, join(folder, 'shelf.lock'));
  expect(await saveLock(folder, 'new\n', 'old\n')).toBe(true);
  expect(await readFile(file, 'utf8')).toBe('new\n');
});

test.each([
  ['lines that end as on Windows', Buffer.from('a\r\nb\r\n'), 'a\nb\n'],
  ['zeros that a power cut left', Buffer.from('a\nb\0\0'), 'a\nb\0\0'],
])('a lock with %s is read', (_what, bytes, text) => {
  expect(lockText(bytes)).toBe(text);
});
