import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { contentEntries } from '../../scripts/contentEntries.mjs';
import { PART_NAME } from '../../scripts/parts.mjs';
import { makeFolder } from '../../scripts/madeFolder.mjs';

const ENTRIES: [name: string, isContent: boolean][] = [
  ['papers', true],
  ['shelf.yaml', true],
  ['pictures', true],
  ['.git', false],
  ['.papershelf', false],
  ['node_modules', false],
  ['dist', false],
  ['my-parts', false],
  // Named as what commands make, or as what is kept of a shelf, it may be anybody's.
  ['portable', true],
  ['shelf-of-another', true],
];

test('a site is made of what stands in the content folder, but of no packages, nothing hidden and nothing that commands made', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const [name] of ENTRIES)
    if (name.endsWith('.yaml')) writeFileSync(join(folder, name), '');
    else mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'dist', '.papershelf'), '');
  mkdirSync(join(folder, 'shelf-of-another', '.papershelf'));
  writeFileSync(join(folder, 'my-parts', '1-of-2.part'), '');
  makeFolder(join(folder, 'my-parts'), PART_NAME);
  const wanted = ENTRIES.filter(([, isContent]) => isContent).map(([name]) => name);
  expect(contentEntries(folder).map((path) => basename(path))).toEqual(wanted.toSorted());
});

test('a folder that holds more than what a command writes into it stays content', () => {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  mkdirSync(join(folder, 'papers'));
  writeFileSync(join(folder, 'papers', 'refs.bib'), '');
  makeFolder(join(folder, 'papers'), PART_NAME);
  expect(contentEntries(folder)).toEqual([join(folder, 'papers')]);
});

test('a folder that is not there has no content', () => {
  expect(contentEntries(join(tmpdir(), 'nowhere'))).toEqual([]);
});
