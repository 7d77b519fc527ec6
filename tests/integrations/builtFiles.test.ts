import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles, offlineFiles } from '../../src/integrations/builtFiles.ts';
import { planCopy } from '../../src/integrations/portable/copyPlan.ts';

/** The files of a site, with who takes them: the packs for reading offline, the copy for a disk. */
const files: readonly [path: string, takers: string][] = [
  ['index.html', 'packs, copy'],
  ['papers/a/index.html', 'packs, copy'],
  ['papers/a.bib', 'packs, copy'],
  ['papers.bib.gz', 'copy'],
  ['topics/a.bib.gz', 'copy'],
  ['search/cite/0.gz', 'packs, copy'],
  ['papers.schema.json', 'copy'],
  ['manifest.webmanifest', 'packs'],
  ['offline/index.html', 'packs'],
  ['offline/0a.pack', ''],
  ['offline/0a.json', ''],
  ['sw.js', ''],
  ['feed.xml', 'packs'],
  ['topics/a/feed.json', 'packs'],
  ['sitemap-index.xml', ''],
  ['robots.txt', ''],
  ['opensearch.xml', 'packs'],
  ['llms.txt', ''],
  ['card.png', ''],
  ['papers/x.png', ''],
];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'));
  for (const [path] of [...files, ['.nojekyll']] as const) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), '');
  }
});
afterAll(() => rm(folder, { recursive: true }));

test('the files of a site are listed in one order, hidden ones left out', async () => {
  expect(await builtFiles(folder)).toEqual(files.map(([path]) => path).toSorted());
});

test.each(files)('%s is for: %s', async (path, takers) => {
  const packed = (await offlineFiles(folder)).includes(path);
  const copied = planCopy(await builtFiles(folder), new Set()).place(path) !== undefined;
  expect([packed ? 'packs' : [], copied ? 'copy' : []].flat().join(', ')).toBe(takers);
});
