import { mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linksOut } from '../../src/integrations/ownPublic.ts';

test('a link in the public folder may lead to what is published anyway, and nowhere else', async () => {
  const top = realpathSync(mkdtempSync(join(tmpdir(), 'papershelf-public-')));
  const folder = join(top, 'public');
  mkdirSync(join(folder, 'pictures'), { recursive: true });
  mkdirSync(join(top, 'public-secret'));
  writeFileSync(join(top, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'pictures'), join(folder, 'inside'), 'junction');
  expect(await linksOut(folder)).toEqual([]);

  const links = ['a.txt', 'folder', 'gone'].map((name) => join(folder, 'pictures', name));
  symlinkSync(join(top, 'secret.txt'), links[0] ?? '', 'file');
  symlinkSync(join(top, 'public-secret'), links[1] ?? '', 'junction');
  symlinkSync(join(top, 'nothing'), links[2] ?? '', 'file');
  expect((await linksOut(folder)).sort()).toEqual(links);
  expect(await linksOut(join(top, 'no-such-folder'))).toEqual([]);
});
