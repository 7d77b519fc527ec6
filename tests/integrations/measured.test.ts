import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { expect, test } from 'vitest';
import { measured, type Moment } from '../../src/integrations/measured.ts';

const plain: AstroIntegration = { name: 'plain', hooks: {} };
const writer: AstroIntegration = { name: 'writer', hooks: { 'astro:build:done': () => undefined } };

test('a build that nobody measures has the integrations it has', () => {
  const given = [plain, writer];
  expect(measured(undefined, given)).toBe(given);
});

test('what was used is noted at the end of each part that writes, and of what comes before them', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'measured-')), 'phases.jsonl');
  for (const { hooks } of measured(file, [plain, writer])) {
    // Astro hands over much; what notes a moment asks for none of it.
    for (const hook of Object.values(hooks)) await (hook as () => unknown)();
  }
  const moments = readFileSync(file, 'utf8').trim().split('\n');
  const read = moments.map((line) => JSON.parse(line) as Moment);
  expect(read.map(({ phase }) => phase)).toEqual(['read, core', 'store', 'render, write', 'writer']);
  for (const { cpu, wall, memory } of read) expect(Math.min(cpu, wall, memory)).toBeGreaterThan(0);
});
