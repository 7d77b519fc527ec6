import { describe, expect, test } from 'vitest';
import { readOptions } from '../../scripts/options.mjs';

describe('flags of every command', () => {
  test.each([
    ['--base', 'BASE', '/repo'],
    ['--site', 'SITE', 'https://me.example'],
    ['--content', 'PAPERSHELF_CONTENT', 'my papers'],
    ['--out', 'PAPERSHELF_OUT', 'public_html'],
    ['--port', 'PORT', '8080'],
    ['--host', 'HOST', '0.0.0.0'],
  ])('%s means the same as %s', (flag, variable, value) => {
    expect(readOptions([flag, value], {}).env[variable]).toBe(value);
    expect(readOptions([`${flag}=${value}`], {}).env[variable]).toBe(value);
  });

  test('win over the environment', () => {
    expect(readOptions(['--base', '/new'], { BASE: '/old' }).env['BASE']).toBe('/new');
  });

  test('leave what they do not know to the command, in its order', () => {
    const { args } = readOptions(['--format', 'json', '--base', '/a', 'a query', '--limit=3'], {});
    expect(args).toEqual(['--format', 'json', 'a query', '--limit=3']);
  });

  test('end at --, so that a query may look like a flag', () => {
    expect(readOptions(['--', '--base', '/a'], {}).args).toEqual(['--base', '/a']);
  });

  test.each([[['--base']], [['--base=']], [['--base', '--site', 'x']]])(
    'refuse %j, which has no value',
    (flags) => {
      expect(() => readOptions(flags, {})).toThrow(/--base .*needs a value|--base=? needs a value/);
    },
  );

  test('are not fooled by names that every object has', () => {
    expect(readOptions(['--constructor', 'x'], {}).args).toEqual(['--constructor', 'x']);
  });

  test('never change the environment they are given', () => {
    const outer = {};
    readOptions(['--base', '/a'], outer);
    expect(outer).toEqual({});
  });
});
