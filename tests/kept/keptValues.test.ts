import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openKept } from '../../src/kept/keptValues.ts';

const bytes = (text: string): Buffer => Buffer.from(text);

function fileOf(values: Record<string, string>): string {
  const file = join(mkdtempSync(join(tmpdir(), 'kept-')), 'below', 'values');
  const kept = openKept(file);
  for (const [key, value] of Object.entries(values)) kept.set(key, bytes(value));
  kept.save();
  return file;
}

const read = (file: string, key: string): string | undefined => openKept(file).get(key)?.toString();

describe('values that are kept', () => {
  test('are found byte for byte by their keys, an empty one too, and nothing else is', () => {
    const file = fileOf({ a: 'one', b: 'zwei · 二', c: '' });
    expect(['a', 'b', 'c', 'd'].map((key) => read(file, key))).toEqual(['one', 'zwei · 二', '', undefined]);
    expect(read(`${file}-of-nobody`, 'a')).toBeUndefined();
  });

  test('go when a build asks for them no more, so that the file holds what one build needs', () => {
    const file = fileOf({ a: 'one', b: 'two' });
    const next = openKept(file);
    expect(next.get('b')?.toString()).toBe('two');
    next.set('c', bytes('three'));
    expect(next.count()).toEqual({ found: 1, made: 1 });
    next.save();
    expect(['a', 'b', 'c'].map((key) => read(file, key))).toEqual([undefined, 'two', 'three']);
  });

  test('stay as they are where a build is killed before it saves, and what it left goes with the next', () => {
    const file = fileOf({ a: 'one' });
    const module = new URL('../../src/kept/keptValues.ts', import.meta.url).href;
    const script = `const { openKept } = await import(process.argv[1]);
      openKept(process.argv[2]).set('b', Buffer.alloc(5_000_000, 'b'));
      process.kill(process.pid, 'SIGKILL');`;
    spawnSync(process.execPath, ['--input-type=module', '-e', script, module, file]);
    expect(readdirSync(join(file, '..'))).toHaveLength(2);
    expect(read(file, 'a')).toBe('one');
    const next = openKept(file);
    next.set('c', bytes('three'));
    next.save();
    expect(['b', 'c'].map((key) => read(file, key))).toEqual([undefined, 'three']);
    expect(readdirSync(join(file, '..'))).toEqual(['values']);
  });

  test('are not written again where nothing changed', () => {
    const file = fileOf({ a: 'one' });
    const before = statSync(file);
    const next = openKept(file);
    next.get('a');
    next.save();
    expect(statSync(file).ino).toBe(before.ino);
  });

  test('are never believed where the file is damaged or cut off, at any byte', () => {
    const file = fileOf({ a: 'one', b: 'two' });
    const sound = readFileSync(file);
    for (let at = 0; at < sound.length; at += 1) {
      // Among them what makes another number of one: "12" becomes "1.".
      for (const byte of [(sound[at] ?? 0) ^ 1, ...Buffer.from('.-e ')]) {
        const damaged = Buffer.from(sound);
        damaged[at] = byte;
        writeFileSync(file, damaged);
        expect([undefined, 'one']).toContain(read(file, 'a'));
        expect([undefined, 'two']).toContain(read(file, 'b'));
      }
      writeFileSync(file, sound);
      truncateSync(file, at);
      expect([read(file, 'a'), read(file, 'b')]).toEqual([undefined, undefined]);
    }
  });
});
