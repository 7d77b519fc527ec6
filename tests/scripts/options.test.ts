import { describe, expect, test } from 'vitest';
import { CHECKING, EVERYWHERE, LISTENING } from '../../scripts/flags.mjs';
import { readOptions } from '../../scripts/options.mjs';

const FLAGS = { ...EVERYWHERE, ...LISTENING, ...CHECKING };
const read = (words: readonly string[], outer: NodeJS.ProcessEnv = {}): ReturnType<typeof readOptions> =>
  readOptions(words, outer, FLAGS);

describe('flags of a command', () => {
  test.each([
    ['--base', 'BASE', '/repo'],
    ['--site', 'SITE', 'https://me.example'],
    ['--content', 'PAPERSHELF_CONTENT', 'my papers'],
    ['--content', 'PAPERSHELF_CONTENT', String.raw`C:\Users\Ada Lovelace\papers`],
    ['--out', 'PAPERSHELF_OUT', 'public_html'],
    ['--port', 'PORT', '8080'],
    ['--host', 'HOST', '0.0.0.0'],
  ])('%s means the same as %s', (flag, variable, value) => {
    expect(read([flag, value]).env[variable]).toBe(value);
    expect(read([`${flag}=${value}`]).env[variable]).toBe(value);
  });

  test('win over the environment', () => {
    expect(read(['--base', '/new'], { BASE: '/old' }).env['BASE']).toBe('/new');
  });

  test('are left to the command where they are its own, with its words, in their order', () => {
    const { args } = read(['--format', 'json', '--base', '/a', 'a query', '--json']);
    expect(args).toEqual(['--format=json', 'a query', '--json']);
  });

  test('end at --, so that a query may look like a flag', () => {
    expect(read(['--', '--base', '/a']).args).toEqual(['--', '--base', '/a']);
  });

  test.each([[['--base']], [['--base=']], [['--base', '--site', 'x']]])(
    'refuse %j, which has no value',
    (words) => {
      expect(() => read(words)).toThrow(/--base .*needs a value|--base=? needs a value/);
    },
  );

  test.each([
    ['--formt', 'There is no flag --formt. Did you mean --format?'],
    ['--contents=x', 'There is no flag --contents. Did you mean --content?'],
    ['-base', 'There is no flag -base. Did you mean --base?'],
    ['--json=yes', '--json takes no value.'],
    ['--constructor', 'There is no flag --constructor. There are: --content,'],
  ])('refuse %s in a sentence', (word, sentence) => {
    expect(() => read([word])).toThrow(sentence);
  });

  test('of a command that takes words, one that is not there may be a word', () => {
    const sentence = /^There is no flag -image\. .* If it is no flag, put two dashes before it: -- -image$/;
    expect(() => readOptions(['-image'], {}, FLAGS, true)).toThrow(sentence);
    expect(readOptions(['--', '-image'], {}, FLAGS, true).args).toEqual(['--', '-image']);
  });

  test('of a command that has none are refused in a sentence', () => {
    expect(() => readOptions(['--x'], {}, {})).toThrow(/^There is no flag --x: the command has none\.$/);
  });

  test('never change the environment they are given', () => {
    const outer = {};
    read(['--base', '/a'], outer);
    expect(outer).toEqual({});
  });
});
