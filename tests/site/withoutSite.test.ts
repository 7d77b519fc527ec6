import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'parse5';
import { expect, test } from 'vitest';
import { builtFiles } from '../../src/integrations/builtFiles.ts';
import { withoutWorkerBuild } from './builds.ts';
import { readPages } from './pages.ts';

const { folder, base } = withoutWorkerBuild;
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const pages = readPages(withoutWorkerBuild);

test('no file of a site names a host that nobody named', async () => {
  const texts = (await builtFiles(folder)).filter((file) =>
    /\.(?:html|json|xml|txt|bib|ris|csv|webmanifest)$/.test(file),
  );
  expect(texts.length).toBeGreaterThan(40);
  for (const file of texts) {
    expect(read(file), file).not.toMatch(
      /localhost|127\.0\.0\.1|papers\.example|undefined|(?<![\w:])https?:\/\/\/?repo\//,
    );
  }
});

test('a page has no canonical address, and no picture or address for social networks', () => {
  const faults = pages.flatMap(({ file, elements }) =>
    elements
      .filter(
        ({ attributes: { rel, property } }) =>
          rel === 'canonical' || /^og:(?:url|image)/.test(property ?? ''),
      )
      .map(() => file),
  );
  expect(faults).toEqual([]);
});

test('there is no sitemap, and robots.txt names none', async () => {
  expect((await builtFiles(folder)).filter((file) => file.includes('sitemap'))).toEqual([]);
  expect(read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
});

test('feeds have ids that are whole, and links that lead there wherever the site stands', () => {
  const feed = read('feed.xml');
  const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id = '']) => id);
  expect(ids[0]).toBe('urn:papershelf:repo');
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(new URL(id).protocol).toBe('urn:');
  for (const [, href = ''] of feed.matchAll(/<link rel="(?:self|alternate)"[^>]*href="(.*?)"/g))
    expect(href.startsWith(`${base}/`), href).toBe(true);
});

test('the report says how to name the site', () => {
  const text = readPages(withoutWorkerBuild).find(({ file }) => file === 'report/index.html')?.html ?? '';
  expect(
    JSON.stringify(parse(text), (key, value: unknown) => (key === 'parentNode' ? undefined : value)),
  ).toMatch(/SITE=https:.*site: https:/);
});
