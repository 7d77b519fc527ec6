import { gzipSync } from 'node:zlib';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { rootBuild } from '../site/builds.ts';
import { readPages } from '../site/pages.ts';
import { eventually } from './eventually.ts';
import { textOf } from './launch.ts';
import { openPage } from './openPage.ts';
import { openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(rootBuild);
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints()).toEqual([]));

const paperPage = readPages(rootBuild)
  .map(({ file }) => file)
  .filter((file) => /^papers\/[^/]+\/index\.html$/.test(file))
  .slice(0, 1)
  .map((file) => file.replace('index.html', ''))
  .join('');

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

/** What only a large shelf has, put into a page of this one: the scripts of its pages are the same. */
const put = (html: string) => document.querySelector('.formats')?.insertAdjacentHTML('beforeend', html);

test('a paper without files is written by the browser, in the format that is asked for', async () => {
  await openPage(
    site,
    paperPage,
    async (page) => {
      const id = (await page.getAttribute('save-button', 'data-id')) ?? '';
      // There before the script of the page looks for it.
      await page.route(page.url(), async (route) => {
        const response = await route.fetch();
        const own = '<take-citation data-formats="ris As RIS"></take-citation></main>';
        await route.fulfill({ response, body: (await response.text()).replace('</main>', own) });
      });
      await page.reload();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'As RIS' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`${id}.ris`);
      expect((await textOf(download)).match(/^ER {2}-/gm)).toHaveLength(1);
    },
    { acceptDownloads: true },
  );
});

test.each([
  ['as it is', {}],
  // Then the browser has unzipped it before a script has it.
  ['as the zipped form of another', { 'content-encoding': 'gzip' }],
])('a gzipped list that a host sends %s is unpacked before the reader has it', async (_how, headers) => {
  const page = await site.page({ acceptDownloads: true });
  const text = '@misc{tea,\n  title = {Tea},\n}\n';
  await page.route('**/papers.bib.gz', (route) =>
    route.fulfill({ contentType: 'application/gzip', headers, body: gzipSync(text) }),
  );
  await page.goto(`${site.address}${paperPage}`);
  await page.evaluate(put, '<a href="/papers.bib.gz" download>All of it</a>');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'All of it' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('papers.bib');
  expect(await textOf(download)).toBe(text);
  await page.context().close();
});

test('a link of a paper to a gzipped file leads where it says', async () => {
  await openPage(site, paperPage, async (page) => {
    await page.evaluate(put, '<a href="#data.tar.gz">Data</a>');
    await page.getByRole('link', { name: 'Data' }).click();
    expect(new URL(page.url()).hash).toBe('#data.tar.gz');
  });
});
