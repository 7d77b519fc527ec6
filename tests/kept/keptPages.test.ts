import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../src', import.meta.url));

function filesBelow(folder: string): { path: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(astro|ts)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: path.slice(root.length + 1), text: readFileSync(path, 'utf8') }));
}

/** What a page does beside saying which pages there are. */
const bodyOf = (text: string): string =>
  text
    .replace(/export const getStaticPaths[^]*?\) satisfies GetStaticPaths;/, '')
    .replaceAll(/^import .*$/gm, '');

/*
 * A page that is kept is taken from the last build where its props, the program and the address are the same. What it
 * read beside them would be that of the last build, and nobody would see it.
 */
describe('a page that is kept reads its props alone', () => {
  const pages = filesBelow('pages').filter(({ text }) => text.includes('kept('));

  test('and most pages are', () => {
    expect(pages.length).toBeGreaterThan(8);
  });

  test.each(pages)('$path asks for no shelf where it is rendered', ({ text }) => {
    expect(bodyOf(text)).not.toMatch(/\b(theShelf|theCitables|getCollection)\(/);
  });

  test.each(pages.filter(({ text }) => /\b(getEntry|render)\(/.test(text)))(
    '$path is not kept where it renders the text of a curator',
    ({ text }) => {
      expect(text).toMatch(/kept\([^]*?, [^]*?=== undefined\)/);
    },
  );
});

test('no part of a page asks for the shelf', () => {
  const asking = ['components', 'layouts']
    .flatMap(filesBelow)
    .filter(({ text }) => /astro:content|\b(theShelf|theCitables)\(/.test(text));
  expect(asking.map(({ path }) => path)).toEqual([]);
});

test('no page, nor a part of one, asks for the time, for chance or for the machine', () => {
  const asking = ['pages', 'components', 'layouts']
    .flatMap(filesBelow)
    .filter(({ text }) => /new Date\(\)|Date\.now|Math\.random|process\.env/.test(text));
  expect(asking.map(({ path }) => path)).toEqual([]);
});
