import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { otherVersion } from '../../scripts/otherVersion.mjs';
import { ROOT, versionOf } from '../../scripts/paths.mjs';

const OTHER = '99.0.0';

test.each<[has: string, isPackage: boolean, isTold: boolean]>([
  ['nothing', true, false],
  [versionOf(), true, false],
  ['the very program', true, false],
  [OTHER, true, true],
  [OTHER, false, false],
])('a folder that has %s is told of, asked by a package (%s): %s', (has, isPackage, isTold) => {
  const folder = mkdtempSync(join(tmpdir(), 'two-versions-'));
  const own = join(folder, 'node_modules', 'papershelf');
  mkdirSync(join(folder, 'node_modules'));
  if (has === 'the very program') symlinkSync(ROOT, own, 'junction');
  else if (has !== 'nothing') {
    mkdirSync(own);
    writeFileSync(join(own, 'package.json'), JSON.stringify({ version: has }));
  }
  const told = otherVersion(folder, isPackage);
  if (isTold) expect(told).toMatch(/has 99\.0\.0 in node_modules\. Run that one: npx papershelf, or /);
  else expect(told).toBeUndefined();
});
