import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { makeCopy } from '../src/integrations/portable/makeCopy.ts';
import { zipFiles } from '../src/integrations/portable/zipFiles.ts';
import { readShelf } from '../src/loader/readShelf.ts';
import { plainLetters } from '../src/core/plainLetters.ts';
import { buildSite, isBuilt, outputFolder } from './build.mjs';
import { CACHE, ROOT } from './paths.mjs';
import { cleanBase } from './serve.mjs';
import { say, step } from './step.mjs';

// `npm run portable`: the shelf as one zip that opens from a disk. --out names another folder than portable/.
const env: NodeJS.ProcessEnv = {
  ...process.env,
  PAPERSHELF_OUT: join(CACHE, 'portable-site'),
  // A page on a disk has no worker.
  PAPERSHELF_OFFLINE: 'off',
};
const target = process.env['PAPERSHELF_OUT'] || 'portable';

if (!isBuilt(env)) {
  const { code } = await step('Building the shelf', () => buildSite(env));
  if (code !== 0) process.exit(code);
}
const { settings } = await readShelf();
const base = `${cleanBase(env['BASE'] ?? '')}/`;
const site = env['SITE'] ?? settings.site;
const files = await step('Copying it for a disk', () =>
  makeCopy({ folder: outputFolder(env), base, site: site && new URL(base, site).href }),
);
const zip = zipFiles(files);
const name = plainLetters(settings.title)
  .toLowerCase()
  .replaceAll(/[^a-z0-9]+/g, '-')
  .replaceAll(/^-|-$/g, '');
const file = join(ROOT, target, `papershelf-${name === '' ? 'shelf' : name}.zip`);
await mkdir(join(ROOT, target), { recursive: true });
await writeFile(file, zip);
say(
  `✓ ${relative(ROOT, file)}: ${String(files.size)} files, ${(zip.length / 1e6).toFixed(2)} MB. Unzip it and open index.html.`,
);
