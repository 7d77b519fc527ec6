import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { fewBuild } from './builds.ts';
import { readPages } from './pages.ts';

const { folder, base, site } = fewBuild;
const pages = new Map(readPages(fewBuild).map((page) => [page.file, page]));
const said = (id: string) => pages.get(`papers/${id}/index.html`);
const attributesOf = (id: string, name: string) =>
  (said(id)?.elements ?? []).filter((element) => element.name === name).map(({ attributes }) => attributes);

describe('the address of a paper that has left the shelf', () => {
  test('says so, and leads to where the paper is known', () => {
    expect(said('snow-listens')?.html).toContain('No longer on this shelf');
    const links = attributesOf('snow-listens', 'a').map(({ href }) => href);
    expect(links).toEqual(
      expect.arrayContaining(['https://arxiv.org/abs/2301.00001', 'https://doi.org/10.1000/snow.1']),
    );
  });

  test('is on no list, in no index and in no sitemap', () => {
    expect(attributesOf('snow-listens', 'meta')).toContainEqual({ name: 'robots', content: 'noindex' });
    const linking = [...pages.values()].filter(({ html }) => html.includes('papers/snow-listens'));
    expect(linking.map(({ file }) => file)).toEqual([]);
    const map = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    expect(map).toContain(`${site}${base}/papers/orchardnet/`);
    expect(map).not.toContain('snow-listens');
    expect(existsSync(join(folder, 'papers', 'snow-listens.bib'))).toBe(false);
  });
});

test('the former address of a paper that has moved leads to the one it has now', () => {
  const now = `${base}/papers/glaciers-sing-study-slow-sounds/`;
  expect(attributesOf('song-of-ice', 'meta')).toContainEqual({
    'http-equiv': 'refresh',
    content: `0; url=${now}`,
  });
  expect(attributesOf('song-of-ice', 'a').map(({ href }) => href)).toContain(now);
});
