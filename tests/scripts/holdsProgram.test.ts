import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdsProgram } from '../../scripts/holdsProgram.mjs';
import { writeTopic } from '../../src/core/classify/writeTopic.ts';

const topic = { id: 'ice', title: 'Ice', description: 'About ice', parent: undefined };

test.each([
  ['notes/a.mdx', 'import data from "../../data.json";\n', true],
  ['pages/deep/a.mdx', 'export const day = 1;\n', true],
  ['topics/a.mdx', 'Of {new Date().getFullYear()}.', true],
  ['topics/a.mdx', 'We import *much*, and export nothing.', false],
  ['topics/a.md', 'import data from {there}', false],
  ['topics/a.mdx', writeTopic(topic), false],
])('%s with "%s" is a program: %s', (path, text, expected) => {
  const content = mkdtempSync(join(tmpdir(), 'program-'));
  mkdirSync(join(content, path, '..'), { recursive: true });
  writeFileSync(join(content, path), text);
  expect(holdsProgram(content)).toBe(expected);
});
