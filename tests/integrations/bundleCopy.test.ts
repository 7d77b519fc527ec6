import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleCopy } from '../../src/integrations/portable/bundleCopy.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bundle-'));
  await mkdir(join(folder, 'site', '_astro'), { recursive: true });
  await writeFile(
    join(folder, 'site', '_astro', 'page.js'),
    'document.title = "/repo/a.css" + "/repo/none.css" + "/other/a.css";',
  );
  await symlink(join(folder, 'site'), join(folder, 'linked'), 'junction');
});
afterAll(() => rm(folder, { recursive: true }));

test.each(['site', 'linked'])(
  'the scripts of a site in the folder %s find its files below wherever the copy lies',
  async (name) => {
    const has = (path: string): boolean => path === 'a.css';
    const code = await bundleCopy(join(folder, name), '/repo/', [{ path: '_astro/page.js' }], has);
    expect(code).toMatch(/papershelfHome\s*\+\s*["'`]a\.css/);
    expect(code).toContain('/repo/none.css');
    expect(code).toContain('/other/a.css');
  },
);
