import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentEntries } from '../../scripts/contentEntries.mjs';

const ENTRIES: [name: string, isContent: boolean][] = [
  ['papers', true],
  ['shelf.yaml', true],
  ['pictures', true],
  ['.git', false],
  ['.papershelf', false],
  ['node_modules', false],
  ['dist', false],
];

test('a site is made of what stands in the content folder, but of no packages, nothing hidden and no other site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [name] of ENTRIES)
    if (name.endsWith('.yaml')) writeFileSync(join(folder, name), '');
    else mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'dist', '.papershelf'), '');
  const wanted = ENTRIES.filter(([, isContent]) => isContent).map(([name]) => name);
  expect(contentEntries(folder).map((path) => basename(path))).toEqual(wanted.toSorted());
  // As "--parts pictures" says.
  expect(contentEntries(folder, [join(folder, 'pictures')])).not.toContain(join(folder, 'pictures'));
});

test('a folder that is not there has no content', () => {
  expect(contentEntries(join(tmpdir(), 'nowhere'))).toEqual([]);
});
