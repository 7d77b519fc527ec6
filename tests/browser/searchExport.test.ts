import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { rootBuild } from '../site/builds.ts';
import { eventually } from './eventually.ts';
import { textOf } from './launch.ts';
import { openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(rootBuild);
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints()).toEqual([]));

/** How each format is read back, down to the number of papers in it. */
const readers: [label: string, file: string, count: (text: string) => number][] = [
  ['BibTeX', 'papers.bib', (text) => (plugins.input.chain(text) as unknown[]).length],
  ['RIS', 'papers.ris', (text) => text.match(/^ER {2}-/gm)?.length ?? 0],
  ['CSL-JSON', 'papers.csl.json', (text) => (JSON.parse(text) as unknown[]).length],
  ['CSV', 'papers.csv', (text) => text.match(/(?:[^"\r\n]|"[^"]*")+\r\n/g)?.length ?? 0],
];

test.each(readers)(
  'a list of results is saved as %s, every paper of it and nothing else',
  async (label, file, count) => {
    const page = await site.page({ acceptDownloads: true });
    await page.goto(`${site.address}search/?q=diffusion`);
    await page.waitForSelector('[data-results] > li');
    const total = Number.parseInt((await page.textContent('[data-tally]')) ?? '');
    expect(total).toBeGreaterThan(20);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: label, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(file);
    const text = await textOf(download);
    expect(count(text) - (label === 'CSV' ? 1 : 0)).toBe(total);
    await eventually(() => page.textContent('[data-exported]')).toBe(`Saved ${total} papers as ${label}.`);
    await page.context().close();
  },
);

test('an export that cannot be loaded says so', async () => {
  const page = await site.page();
  await page.route('**/search/cite/**', (route) => route.fulfill({ status: 200, body: 'half a fi' }));
  await page.goto(`${site.address}search/?q=diffusion`);
  await page.waitForSelector('[data-results] > li');
  await page.getByRole('button', { name: 'RIS' }).click();
  await eventually(() => page.textContent('[data-exported]')).toMatch(/could not be loaded/);
  await page.context().close();
});
