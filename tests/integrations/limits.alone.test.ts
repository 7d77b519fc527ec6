import { mkdtempSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { limits } from '../../src/integrations/limits.ts';

/** What is said of a site whose largest file has so many bytes. */
function saidOf(largest: number, isStrict: boolean): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'limits-'));
  writeFileSync(join(folder, 'film.webm'), '');
  truncateSync(join(folder, 'film.webm'), largest);
  const said: string[] = [];
  const logger = { info: (text: string) => said.push(text), warn: (text: string) => said.push(`! ${text}`) };
  const done = limits(isStrict).hooks['astro:build:done'] as unknown as (given: object) => void;
  done({ dir: pathToFileURL(`${folder}/`), logger });
  return said;
}

const beyond = 'Cloudflare Pages takes a largest file of 26 MB; this site has a largest file of 40 MB.';

test('a build within all limits says how large its site is, and is never ended', () => {
  expect(saidOf(1000, true)).toEqual([expect.stringContaining('1 file, 0.0 MB')]);
});

test('one near a limit warns and goes on, also where it is strict', () => {
  expect(saidOf(25_000_000, true)).toContainEqual(expect.stringContaining('! Cloudflare Pages takes'));
});

test('one beyond a limit warns, and ends where it is strict', () => {
  expect(saidOf(40_000_000, false)).toContain(`! ${beyond}`);
  expect(() => saidOf(40_000_000, true)).toThrow(`${beyond} The last site stands`);
});
