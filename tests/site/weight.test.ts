import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { rootBuild } from './builds.ts';
import { type Page, readPages } from './pages.ts';
import { local, read, withImports, zippedSize } from './transfer.ts';

const kB = 1000;

describe('what a paper page needs to be read, gzipped', () => {
  const pages = readPages(rootBuild).filter(({ file }) => /^papers\/[^/]+\/index\.html$/.test(file));
  const weights = pages.map((page) => ({ file: page.file, ...weigh(page) }));
  const heaviest = weights.reduce((a, b) => (a.all > b.all ? a : b));

  test('there are papers to weigh, and each has a style', () => {
    expect(pages.length).toBeGreaterThan(60);
    expect(weights.filter(({ style }) => style === 0)).toEqual([]);
  });

  test('HTML, CSS, JavaScript and fonts together are at most 14 kB of one paper in two, and 16 kB of any', () => {
    const median = weights.map(({ all }) => all).toSorted((a, b) => a - b)[Math.floor(weights.length / 2)];
    expect(median).toBeLessThanOrEqual(14 * kB);
    expect(heaviest.all, JSON.stringify(heaviest)).toBeLessThanOrEqual(16 * kB);
  });

  test('JavaScript is at most 5 kB of it', () => {
    const most = weights.reduce((a, b) => (a.script > b.script ? a : b));
    expect(most.script, JSON.stringify(most)).toBeLessThanOrEqual(5 * kB);
  });
});

test('the home page, with all its scripts and styles, is at most 45 kB gzipped', () => {
  const home = readPages(rootBuild).filter(({ file }) => file === 'index.html');
  expect(home.map((page) => weigh(page).all > 45 * kB)).toEqual([false]);
});

test.each(['listReader', 'tableReader'])(
  'a script that reads lists, loaded only when one is brought, is at most 60 kB gzipped: %s',
  (name) => {
    const files = readdirSync(join(rootBuild.folder, '_astro')).filter((file) => file.startsWith(name));
    expect(files).toHaveLength(1);
    expect(zippedSize(files.map((file) => `_astro/${file}`))).toBeLessThanOrEqual(60 * kB);
  },
);

function weigh({ file, html, elements }: Page): Record<'all' | 'html' | 'style' | 'script' | 'font', number> {
  const linked = (name: string, key: string, wanted: (rel: string) => boolean): string[] =>
    elements
      .filter((element) => element.name === name && wanted(element.attributes['rel'] ?? ''))
      .flatMap(({ attributes }) => attributes[key] ?? [])
      .map((address) => local(file, address));
  const styles = linked('link', 'href', (rel) => rel === 'stylesheet');
  const scripts = linked('script', 'src', () => true);
  const preloaded = linked('link', 'href', (rel) => rel === 'modulepreload');
  const fonts = styles.flatMap((style) =>
    [...read(style).matchAll(/url\(["']?([^"')]+\.woff2?)["']?\)/g)].map(([, font = '']) =>
      local(style, font),
    ),
  );
  const parts = {
    html: gzipSync(html).length,
    style: zippedSize(styles),
    script: zippedSize(withImports([...scripts, ...preloaded])),
    font: zippedSize(fonts),
  };
  return { ...parts, all: parts.html + parts.style + parts.script + parts.font };
}
