import { createWriteStream, existsSync } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeCopy } from '../src/integrations/portable/makeCopy.ts';
import type { CopiedFile } from '../src/integrations/portable/makeCopy.ts';
import { zipFiles } from '../src/integrations/portable/zipFiles.ts';
import { slugOf } from '../src/core/words/slug.ts';
import { readSettings } from '../src/core/settings/readSettings.ts';
import { contentFolder } from '../src/loader/contentFolder.ts';
import { decode } from '../src/loader/decode.ts';
import { ownWords, WORDS } from '../src/loader/ownWords.ts';
import { folderTitle } from '../src/loader/folderTitle.ts';
import { UseError } from '../src/loader/UseError.ts';
import { buildSite, isBuilt } from './build.mjs';
import { diskTrouble } from './diskTrouble.mjs';
import { makeFolder } from './madeFolder.mjs';
import { CACHE, outputFolder, PROJECT } from './paths.mjs';
import { cleanBase } from './serve.mjs';
import { say, step } from './step.mjs';

// `npm run portable`: the shelf as one zip that opens from a disk. --out names another folder than portable/.
const env: NodeJS.ProcessEnv = {
  ...process.env,
  PAPERSHELF_OUT: join(CACHE, 'portable-site'),
  // A page on a disk has no worker.
  PAPERSHELF_OFFLINE: 'off',
};
const target = resolve(PROJECT, process.env['PAPERSHELF_OUT'] || 'portable');

if (!isBuilt(env)) {
  const { code } = await step(
    'Building the shelf',
    () => buildSite(env),
    (built) => built.code === 0,
  );
  if (code !== 0) process.exit(code);
}
// The build has told what is wrong with the content.
const { settings } = readSettings(
  'shelf.yaml',
  (await fileOf('shelf.yaml'))?.text,
  folderTitle(contentFolder()),
);
const name = slugOf(settings.title);
const file = join(target, `papershelf-${name === '' ? 'shelf' : name}.zip`);
const count = await step('Copying it for a disk', () => writeCopy(file)).catch((error: unknown) => {
  const told = error instanceof UseError ? error.message : diskTrouble(error);
  if (told === undefined) throw error;
  say(told);
  process.exit(2);
});
const { size } = await stat(file);
say(
  `✓ ${shortest(file)}: ${String(count)} files, ${(size / 1e6).toFixed(2)} MB. Unzip it and open index.html.`,
);

/** As seen from the project, or the whole path of what lies elsewhere. */
function shortest(path: string): string {
  const seen = relative(PROJECT, path);
  return seen.startsWith('..') || isAbsolute(seen) ? path : seen;
}

/** Whoever finds the file finds it whole: it gets its name when it is. Returns the number of files in it. */
async function writeCopy(file: string): Promise<number> {
  const base = `${cleanBase(env['BASE'] ?? '')}/`;
  const site = env['SITE'] || settings.site;
  const copy = makeCopy({
    folder: outputFolder(env),
    base,
    site: site && new URL(base, site).href,
    spoken: ownWords(await fileOf(WORDS), settings.language).spoken,
  });
  makeFolder(target, /^papershelf-.*\.zip(?:\.part)?$/);
  const part = `${file}.part`;
  let files = 0;
  async function* counted(): AsyncGenerator<CopiedFile> {
    for await (const each of copy) {
      files += 1;
      yield each;
    }
  }
  try {
    await pipeline(zipFiles(counted()), createWriteStream(part));
    await rename(part, file);
  } finally {
    await rm(part, { force: true });
  }
  return files;
}

/** A file of the content, where it is there and a text. */
async function fileOf(name: string): Promise<{ file: string; text: string } | undefined> {
  const path = join(contentFolder(), name);
  const { text } = existsSync(path) && (await stat(path)).isFile() ? decode(name, await readFile(path)) : {};
  return text === undefined ? undefined : { file: name, text };
}
