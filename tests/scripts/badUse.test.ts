import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generatedFiles, generatedPapers } from '../core/generatedShelf.ts';

const program = join(import.meta.dirname, '..', '..', 'scripts', 'papershelf.mjs');
// To nobody but its owner are the folders of the checks open.
const top = mkdtempSync(join(tmpdir(), 'bad-use-'));
const locked = join(top, 'locked shelf');

/** Of one who may do all, the system refuses nothing. */
const isRoot = process.getuid?.() === 0;

beforeAll(() => {
  mkdirSync(join(locked, 'papers'), { recursive: true });
  writeFileSync(
    join(locked, 'papers', 'refs.bib'),
    '@misc{a, title = {Kettles}, abstract = {They boil water.}}',
  );
  mkdirSync(join(top, 'without papers', 'papers'), { recursive: true });
  for (const { file, text } of generatedFiles(generatedPapers(60))) writeFileSync(join(locked, file), text);
  mkdirSync(join(locked, 'parts'));
  writeFileSync(join(locked, 'parts', '1-of-2.part'), '');
  for (const folder of [join(locked, 'parts'), locked]) chmodSync(folder, 0o555);
});
afterAll(() => {
  for (const folder of [locked, join(locked, 'parts')]) chmodSync(folder, 0o755);
  rmSync(top, { recursive: true });
});

function answerIn(
  folder: string,
  ...words: string[]
): { status: number | null; stdout: string; stderr: string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^PAPERSHELF_/.test(name)));
  return spawnSync(process.execPath, [program, ...words], { cwd: folder, env, encoding: 'utf8' });
}

test.skipIf(isRoot || process.platform === 'win32').each([
  [
    'build',
    /^\S.* cannot be written\. Run the command in a folder that can be, and name this one: --content ".*locked shelf"$/,
  ],
  [
    'dev',
    /^\S.* cannot be written\. Run the command in a folder that can be, and name this one: --content ".*locked shelf"$/,
  ],
  ['topics', /cannot be written: the system does not allow it\. Give yourself the right to write there/],
  ['merge', /cannot be written: the system does not allow it\. Give yourself the right to write there/],
  ['new', /cannot be written: the system does not allow it\. Give yourself the right to write there/],
])('in a folder that can only be read "%s" ends in a sentence, and nothing is written', (name, sentence) => {
  const { status, stderr } = answerIn(locked, name, ...(name === 'new' ? ['another'] : []));
  expect(stderr.trim()).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(1);
  expect(readdirSync(locked)).toEqual(['papers', 'parts']);
});

test.skipIf(isRoot || process.platform === 'win32')('what can only be read can be checked', () => {
  const { status, stdout } = answerIn(locked, 'check');
  expect(stdout).toMatch(/^\d+ papers in /m);
  expect(status).toBe(0);
});

test.each(['build', 'check'])('of a folder papers that holds none "%s" tells what to put there', (name) => {
  const { status, stdout, stderr } = answerIn(join(top, 'without papers'), name);
  expect(stdout + stderr).toMatch(
    /no papers found in papers\/ {2}put at least one file of abstracts into papers\//,
  );
  expect(stdout + stderr).not.toMatch(/^ +at |unhandled/m);
  expect(status).toBe(1);
});

// Elsewhere it is a name like any other.
test.skipIf(process.platform === 'win32')('a path of Windows names no folder elsewhere, and is told', () => {
  const { status, stderr } = answerIn(top, 'check', '--content', String.raw`C:\Users\Ada Lovelace\papers`);
  expect(stderr).toMatch(
    /^There is no content folder at .*Ada Lovelace\\papers\. Make one, or name another with --content\.\n$/,
  );
  expect(status).toBe(2);
});
