import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { rootBuild } from './builds.ts';
import { type Page, readPages } from './pages.ts';

const kB = 1000;

describe('what a paper page needs to be read, gzipped', () => {
  const pages = readPages(rootBuild).filter(({ file }) => /^papers\/[^/]+\/index\.html$/.test(file));
  const weights = pages.map((page) => ({ file: page.file, ...weigh(page) }));
  const heaviest = weights.reduce((a, b) => (a.all > b.all ? a : b));

  test('there are papers to weigh, and each has a style', () => {
    expect(pages.length).toBeGreaterThan(60);
    expect(weights.filter(({ style }) => style === 0)).toEqual([]);
  });

  test('HTML, CSS, JavaScript and fonts together are at most 20 kB', () => {
    expect(heaviest.all, JSON.stringify(heaviest)).toBeLessThanOrEqual(20 * kB);
  });

  test('JavaScript is at most 5 kB of it', () => {
    const most = weights.reduce((a, b) => (a.script > b.script ? a : b));
    expect(most.script, JSON.stringify(most)).toBeLessThanOrEqual(5 * kB);
  });
});

/** Bytes over the wire, every file on its own, as a host sends them. */
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
  const sum = (files: Iterable<string>): number =>
    [...new Set(files)].reduce((total, each) => total + gzipSync(readBytes(each)).length, 0);
  const parts = {
    html: gzipSync(html).length,
    style: sum(styles),
    script: sum(withImports([...scripts, ...preloaded])),
    font: sum(fonts),
  };
  return { ...parts, all: parts.html + parts.style + parts.script + parts.font };
}

/** A module and all it imports when it loads; what it imports later, when something is opened, is not counted. */
function withImports(scripts: string[]): Set<string> {
  const all = new Set(scripts);
  for (const script of all) {
    const imports = read(script).matchAll(
      /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{][^'"()]*?from\s*)?["']([^"']+)["']/g,
    );
    for (const [, specifier = ''] of imports) if (/^[./]/.test(specifier)) all.add(local(script, specifier));
  }
  return all;
}

/** The file within the build that an address on another file of it means. */
function local(from: string, address: string): string {
  return address.startsWith('/') ? address.slice(1) : posix.join(posix.dirname(from), address);
}

function read(file: string): string {
  return readBytes(file).toString('utf8');
}

function readBytes(file: string): Buffer {
  return readFileSync(join(rootBuild.folder, file));
}
