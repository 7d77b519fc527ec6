import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, tokenizer } from 'acorn';
import { expect, test } from 'vitest';
import { commands } from '../../scripts/commands.mjs';

const program = join(import.meta.dirname, '..', '..', 'scripts', 'papershelf.mjs');

/** What the package's command answers in an empty folder. */
function answerTo(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  const cwd = mkdtempSync(join(tmpdir(), 'empty shelf '));
  // The program that runs these tests says of itself where its content is: with that, `dev` would run for ever.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^PAPERSHELF_/.test(name)));
  return spawnSync(process.execPath, [program, ...words], { cwd, env, encoding: 'utf8', timeout: 120_000 });
}

test.each([[['--help']], [['help']], [['-h']]])('%j tells all commands', (words) => {
  const { status, stdout } = answerTo(...words);
  expect(status).toBe(0);
  for (const name of Object.keys(commands)) expect(stdout).toMatch(new RegExp(`^  ${name} +\\S`, 'm'));
});

test.each(['build', 'find', 'check'])('"%s --help" and "help %s" tell its flags', (name) => {
  const { status, stdout } = answerTo(name, '--help');
  expect(status).toBe(0);
  for (const flag of Object.keys(commands[name]?.flags ?? {})) expect(stdout).toContain(`--${flag}`);
  expect(answerTo('help', name).stdout).toBe(stdout);
});

test('--version tells the number', () => {
  expect(answerTo('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each<[words: string[], sentence: RegExp]>([
  [['biuld'], /^There is no command "biuld"\. Did you mean npx papershelf build\?$/],
  [['build', '--sit', 'x'], /^There is no flag --sit\. Did you mean --site\?$/],
  [['build', 'here'], /^build takes no "here"\./],
  [
    ['build', '--content', 'my', 'papers'],
    /^build takes no "papers"\. A name with spaces stands in quotes; /,
  ],
  [['find'], /^What shall be found\? For example: npx papershelf find "/],
  [['find', '-image'], /^There is no flag -image\. .*: -- -image$/],
  [['merge'], /^There is no part in parts\/\. .*: npx papershelf build --part 1\/2, then 2\/2\.$/],
  [['new', '--x'], /^There is no flag --x: the command has none\.$/],
  [['build'], /^There is no folder papers in .*npx papershelf new my-shelf$/],
  [['dev'], /^There is no folder papers in /],
  [['preview'], /^There is no site in .*dist\. Build it first: npx papershelf build$/],
])('%j is a wrong use, told in a sentence', (words, sentence) => {
  const { status, stderr } = answerTo(...words);
  expect(stderr.trim()).toMatch(sentence);
  expect(stderr.trim().split('\n')).toHaveLength(1);
  expect(status).toBe(2);
});

test.each(['check', 'build', 'dev', 'topics'])(
  '"%s" of a folder that is not there ends in a sentence',
  (name) => {
    const { status, stderr } = answerTo(name, '--content', 'nowhere');
    expect(stderr.trim()).toMatch(/nowhere/);
    expect(stderr).not.toMatch(/^\s+at |\bthrow\b/m);
    expect([1, 2]).toContain(status);
  },
);

test.each<[version: string, isRefused: boolean]>([
  ['v18.20.4', true],
  ['v12.17.0', true],
  ['v20.0.0', false],
  ['v24.1.0', false],
])('Node %s is refused in a sentence: %s', (version, isRefused) => {
  const says = `Object.defineProperty(process,'version',{value:'${version}'})`;
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(says)}`, program, '--version'],
    { encoding: 'utf8' },
  );
  const sentence = `Papershelf needs Node 20 or newer, and this is ${version}. Install Node 24 from https://nodejs.org\n`;
  expect({ status, stderr }).toEqual(isRefused ? { status: 2, stderr: sentence } : { status: 0, stderr: '' });
});

test('what Node made of the program is kept for the next command, beside the folder one stands in', () => {
  const [cwd = '', aside = ''] = ['shelf-', 'aside-'].map((name) => mkdtempSync(join(tmpdir(), name)));
  mkdirSync(join(cwd, 'papers'));
  writeFileSync(
    join(cwd, 'papers', 'refs.bib'),
    '@misc{a, title = {Kettles}, abstract = {They boil water.}}',
  );
  const env = { ...process.env, NODE_COMPILE_CACHE: undefined, TMPDIR: aside, TEMP: aside };
  const { status } = spawnSync(process.execPath, [program, 'check', '--content', cwd], { cwd, env });
  expect(status).toBe(0);
  expect(readdirSync(aside)).toContain('node-compile-cache');
  expect(readdirSync(cwd)).not.toContain('node-compile-cache');
});

test.each(['papershelf.mjs', 'oldNode.mjs'])('a Node from 12.17 on can read %s, and be told', (file) => {
  const text = readFileSync(join(program, '..', file), 'utf8').replace(/^#!.*/, '');
  const { body } = parse(text, { ecmaVersion: 2020, sourceType: 'module' });
  // Of the words of 2020 that Node knows import(), which is newer than 2019 to a parser.
  const words = [...tokenizer(text, { ecmaVersion: 2020, sourceType: 'module' })];
  expect(words.map(({ type }) => type.label).filter((label) => ['?.', '??'].includes(label))).toEqual([]);
  const imports = body.flatMap((each) => (each.type === 'ImportDeclaration' ? [each.source.value] : []));
  expect(imports).toEqual(file === 'papershelf.mjs' ? ['./oldNode.mjs'] : []);
});
