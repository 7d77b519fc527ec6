import { existsSync, mkdirSync, mkdtempSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { CACHE, MARKER, ROOT } from '../../scripts/paths.mjs';
import { refuseForeign, trueOutput } from '../../scripts/trueOutput.mjs';

let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'output-')));
  for (const each of ['shelf/papers/deep', 'sources/more', 'site', 'far/papers', 'farther'])
    mkdirSync(join(folder, each), { recursive: true });
  symlinkSync(join(folder, 'sources'), join(folder, 'shelf', 'topics'));
  symlinkSync(join(folder, 'shelf'), join(folder, 'link'));
  symlinkSync(join(folder, 'site'), join(folder, 'public_html'));
  symlinkSync(join(folder, 'gone'), join(folder, 'dangling'));
  writeFileSync(join(folder, 'file'), '');
  writeFileSync(join(folder, 'far', 'one.txt'), '');
  symlinkSync(join(folder, 'far', 'papers'), join(folder, 'shelf', 'papers', 'deep', 'more'));
  symlinkSync(join(folder, 'farther'), join(folder, 'far', 'papers', 'again'));
  symlinkSync(join(folder, 'shelf', 'papers'), join(folder, 'far', 'papers', 'back'));
  symlinkSync(join(folder, 'far', 'one.txt'), join(folder, 'shelf', 'papers', 'one.txt'));
  symlinkSync(join(folder, 'gone'), join(folder, 'shelf', 'papers', 'gone.txt'));
});

test.each<[how: string, output: string]>([
  ['the content', 'shelf'],
  ['inside the content', 'shelf/papers/out'],
  ['around the content', '.'],
  ['the content through a link', 'link'],
  ['inside the content through a link', 'link/out'],
  ['what a link in the content leads to', 'sources/out'],
  ['what a link deep in the content leads to', 'far/papers'],
  ['around a file that a link in the content leads to', 'far'],
  ['what a link leads to that stands behind another', 'farther/out'],
  ['the content in other case', 'SHELF'],
  ['beside, and back', 'site/../shelf/'],
])('an output that is %s is refused', (_how, output) => {
  expect(() => trueOutput(join(folder, output), join(folder, 'shelf'))).toThrow('it overlaps the content');
});

test.each([
  dirname(ROOT),
  ROOT,
  CACHE,
  'src',
  'SRC',
  'src/out',
  'node_modules',
  'public/x',
  '.github/x',
  'scripts',
  '/',
])('an output in, or around, a part of the program is refused: %s', (output) => {
  expect(() => trueOutput(resolve(ROOT, output), folder)).toThrow('cannot be built in');
});

test.each(['file', 'file/out', 'dangling', 'dangling/out'])('an output %s is refused', (output) => {
  expect(() => trueOutput(join(folder, output), join(folder, 'shelf'))).toThrow();
});

test.each<[output: string, isRefused: boolean]>([
  ['dist', false],
  ['site', false],
  ['.', true],
  ['papers', true],
  ['papers/site', true],
  ['new/../papers', true],
  ['topics', true],
  ['node_modules', true],
  ['node_modules/x', true],
])('where a shelf is the whole of a project, an output %s in it is refused: %s', (output, isRefused) => {
  const project = join(folder, 'own');
  for (const each of ['papers', 'topics', 'node_modules/a', 'dist', '.papershelf/astro'])
    mkdirSync(join(project, each), { recursive: true });
  writeFileSync(join(project, 'dist', MARKER), '');
  const check = () => trueOutput(output, project, project);
  if (isRefused) expect(check).toThrow('cannot be built in');
  else expect(check()).toBe(join(project, output));
});

test.each<[output: string, really: string]>([
  ['site', 'site'],
  ['public_html', 'site'],
  ['public_html/new', 'site/new'],
  ['shelf-site', 'shelf-site'],
])('an output %s is %s', (output, really) => {
  expect(trueOutput(join(folder, output), join(folder, 'shelf'))).toBe(join(folder, really));
});

test.each<[what: string, files: string[], isRefused: boolean]>([
  ['is empty', [], false],
  ['is a clone of an empty repository', ['.git/HEAD'], false],
  ['holds our marker', [MARKER, 'a.txt'], false],
  // What is kept between builds of a shelf lies in a folder of the marker's name.
  ['is the shelf of somebody else', ['papers/refs.bib', `${MARKER}/kept/a`, 'shelf.lock'], true],
  ['holds parts of a site', ['.papershelf-made', '1-of-2.part'], true],
  [
    'is clearly a site of ours, of before the marker',
    ['index.html', 'papers.json', 'pagefind/a', 'report/index.html'],
    false,
  ],
  ['is the site of another', ['index.html', 'pagefind/a'], true],
  ['holds a single file', ['thesis.tex'], true],
])('a folder that %s (%j) is refused: %s', (_what, files, isRefused) => {
  for (const file of files) {
    mkdirSync(dirname(join(folder, 'site', file)), { recursive: true });
    writeFileSync(join(folder, 'site', file), '');
  }
  const check = () => refuseForeign(join(folder, 'site'));
  if (isRefused) expect(check).toThrow('no build of Papershelf made');
  else expect(check).not.toThrow();
});

// Linux alone has one that needs no right to make it.
test.skipIf(!existsSync('/dev/shm'))(
  'a folder that is a disk of its own is refused, and one on it is not',
  () => {
    expect(() => refuseForeign('/dev/shm')).toThrow('it is a disk of its own');
    expect(() => refuseForeign('/dev/shm/papershelf-site')).not.toThrow();
  },
);
