import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskTrouble } from '../../scripts/diskTrouble.mjs';

test.each<[said: string, told: string | undefined]>([
  ['ENOSPC: no space left on device, write', 'the disk is full'],
  ['EDQUOT: disk quota exceeded, write', 'the disk is full'],
  ['Could not write chunk: No space left on device (os error 28)', 'the disk is full'],
  ["EROFS: read-only file system, mkdir '/a'", 'can only be read'],
  ["ENOENT: no such file or directory, mkdir '/a/b'", 'can only be read'],
  ["EACCES: permission denied, open '/a'", 'does not allow'],
  ["EBUSY: resource busy or locked, rename '/a' -> '/b'", 'in use'],
  ['x is not a function', undefined],
  ['spawn EACCES', undefined],
])('of an error "%s" a person is told: %s', (said, told) => {
  for (const error of [new Error(said), new Error('the build ended', { cause: new Error(said) })]) {
    if (told === undefined) expect(diskTrouble(error)).toBeUndefined();
    else expect(diskTrouble(error)).toContain(told);
  }
});

test('what stands in the way is named', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'trouble-')), 'file');
  writeFileSync(file, '');
  for (const act of [
    () => mkdirSync(file),
    () => mkdirSync(join(file, 'x')),
    () => writeFileSync(tmpdir(), ''),
  ]) {
    let told: unknown;
    try {
      act();
    } catch (error) {
      told = diskTrouble(error);
    }
    expect(told).toMatch(/^\/.* cannot be written: a file stands where/);
  }
});
