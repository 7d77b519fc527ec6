import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const program = join(import.meta.dirname, '..', '..', 'scripts', 'papershelf.mjs');
const place = mkdtempSync(join(tmpdir(), 'new-'));

function papershelf(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^PAPERSHELF_/.test(name)));
  return spawnSync(process.execPath, [program, ...words], { cwd: place, env, encoding: 'utf8' });
}

test('a new shelf has an example of everything, without a finding, and the next command is said', () => {
  const { status, stdout } = papershelf('new', 'my shelf');
  expect(status).toBe(0);
  expect(stdout).toContain('cd "my shelf"\n  npx papershelf dev');
  expect(readdirSync(join(place, 'my shelf')).toSorted()).toEqual([
    '.github',
    '.gitignore',
    'corrections',
    'notes',
    'pages',
    'papers',
    'shelf.yaml',
    'synonyms.yaml',
    'topics',
  ]);
  const checked = papershelf('check', '--content', 'my shelf', '--json', '--site', 'https://papers.example');
  expect(checked.status, checked.stderr).toBe(0);
  expect(JSON.parse(checked.stdout)).toMatchObject({ findings: [] });
  const workflow = readFileSync(join(place, 'my shelf', '.github', 'workflows', 'pages.yml'), 'utf8');
  expect(workflow).toMatch(/papershelf@\d+\.\d+\.\d+/);
});

test('a folder that holds something, no name, or two names are refused in a sentence', () => {
  writeFileSync(join(place, 'file.txt'), '');
  for (const words of [['new'], ['new', '.'], ['new', 'my', 'shelf']]) {
    const { status, stderr } = papershelf(...words);
    expect(status).toBe(2);
    expect(stderr.trim()).toMatch(/npx papershelf new (my-shelf|"my shelf")$/);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  }
});
