import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeCopy } from '../../src/integrations/portable/makeCopy.ts';
import { rootBuild } from './builds.ts';

/** They ask for no more than to be told. */
const FREE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

test('a site hands on the licence of every package whose code it holds', () => {
  const text = readFileSync(join(rootBuild.folder, 'licenses.txt'), 'utf8');
  const told = [...text.matchAll(/^((?:@[\w-]+\/)?[\w.-]+) \d+\.\d+\.\d+\S*, (.+)$/gm)];
  const parts = text.split(/^(?:@[\w-]+\/)?[\w.-]+ \d+\.\d+\.\d+\S*, .+$/m).slice(1);
  // The search of papers, that of the guide, and what a worker reads lists with.
  expect(told.map(([, name]) => name)).toEqual(
    expect.arrayContaining(['character-entities-html4', 'minisearch', 'pagefind']),
  );
  expect(told.filter(([, , license = '']) => !FREE.includes(license)).map(([line]) => line)).toEqual([]);
  expect(parts.filter((part) => !/copyright/i.test(part))).toEqual([]);
});

test('so does a copy of it on a disk', async () => {
  const copied = new Map<string, Uint8Array>();
  for await (const [path, bytes] of makeCopy({ folder: rootBuild.folder, base: '/' }))
    copied.set(path, bytes);
  expect(String(copied.get('licenses.txt'))).toContain('pagefind');
});
