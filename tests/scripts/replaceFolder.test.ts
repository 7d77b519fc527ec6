import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { recoverFolder, replaceFolder } from '../../scripts/replaceFolder.mjs';

let folder: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'replace-'));
  site = join(folder, 'dist');
});

const aside = (name: string): string => join(folder, '.dist.papershelf', name);

function write(place: string, text: string): void {
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'index.html'), text);
}

const text = (): string => readFileSync(join(site, 'index.html'), 'utf8');

test.each([false, true])('a folder takes the place of another (%s), which leaves nothing', (isThere) => {
  if (isThere) write(site, 'last');
  write(join(folder, 'built'), 'next');
  replaceFolder(join(folder, 'built'), site);
  expect(text()).toBe('next');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test.each<[when: string, site: string, left: Record<string, string>, then: string]>([
  ['before anything was whole', 'last', { copy: 'half' }, 'last'],
  ['before the last site was put away', 'last', { new: 'next' }, 'last'],
  ['between the two', '', { new: 'next', old: 'last' }, 'next'],
  ['before the last site was removed', 'next', { old: 'last' }, 'next'],
  ['while the last site was put back', '', { old: 'last' }, 'last'],
])('a process killed %s leaves a site, and the next command finds it', (_when, stands, left, then) => {
  if (stands !== '') write(site, stands);
  for (const [name, each] of Object.entries(left)) write(aside(name), each);
  recoverFolder(site);
  expect(text()).toBe(then);
  expect(readdirSync(folder)).toEqual(['dist']);
});

test.each([true, false])('a clone stays a clone (killed before its .git was moved: %s)', (wasKilled) => {
  write(join(wasKilled ? aside('old') : site, '.git'), 'repository');
  write(wasKilled ? site : join(folder, 'built'), 'next');
  if (wasKilled) recoverFolder(site);
  else replaceFolder(join(folder, 'built'), site);
  expect(text()).toBe('next');
  expect(existsSync(join(site, '.git', 'index.html'))).toBe(true);
});
