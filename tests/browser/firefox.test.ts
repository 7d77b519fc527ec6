import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCopy } from '../../src/integrations/portable/makeCopy.ts';
import { rootBuild } from '../site/builds.ts';
import { startHost } from './changingHost.ts';

/** `npm test` installs no second browser: where a Firefox is found, or named, the stories are told in it too. */
const firefox = [
  process.env['PAPERSHELF_FIREFOX'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
].find((path) => path !== undefined && existsSync(path));

describe.skipIf(firefox === undefined)('in Firefox', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      headless: true,
      ...(firefox === undefined ? {} : { executablePath: firefox }),
    });
  });
  afterAll(() => browser.close());

  test('after one visit pages and search work without network', async () => {
    const host = await startHost(rootBuild.folder, '');
    const page = await browser.newPage();
    await page.goto(`${host.origin}/`);
    await page.waitForFunction(() => document.body.textContent.includes('Available offline'));
    await host.stop();
    await page.goto(`${host.origin}/papers/`);
    expect(await page.$$eval('h1', (all) => all.length)).toBe(1);
    await page.goto(`${host.origin}/search/?q=diffusion`);
    expect((await results(page)).length).toBeGreaterThan(5);
    await page.close();
  });

  test('a copy on a disk finds what the site finds, saves, exports, and says which page is missing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'Regal für Überlanges – 本 #1 '));
    for await (const [path, bytes] of makeCopy({ folder: rootBuild.folder, base: '/' })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    const home = pathToFileURL(folder).href;
    const host = await startHost(rootBuild.folder, '');
    const page = await browser.newPage();
    for (const query of ['diffusion', 'speculative decoding', 'qantization', 'author:li graph']) {
      const asked = new URLSearchParams({ q: query }).toString();
      await page.goto(`${host.origin}/search/?${asked}`);
      const wanted = await results(page);
      await page.goto(`${home}/search/index.html?${asked}`);
      expect(await results(page), query).toEqual(wanted);
    }
    await page.click('[data-results] :is(h2, h3) a');
    await page.waitForSelector('save-button button');
    await page.click('save-button button');
    await page.waitForSelector('save-button [aria-pressed=true]');
    await page.goto(`${home}/saved/index.html`);
    await page.waitForSelector('saved-page [data-list] li');
    const text = await page.evaluate(async () => (await fetch('../search/shelf.json')).text());
    expect(text).toContain('{');
    await page.goto(`${home}/papers/index.html`);
    const papers = await page.$$eval('main .papers a', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    const [lost = ''] = papers.filter((path) => /^[a-z0-9-]+\/index\.html$/.test(path));
    await rm(join(folder, 'papers', lost));
    await page.click(`main a[href="${lost}"]`);
    await page.waitForFunction(() => document.querySelector('#incomplete')?.textContent.includes('missing'));
    expect(page.url()).toMatch(/papers\/index\.html$/);
    await host.stop();
    await page.close();
    await rm(folder, { recursive: true });
  });
});

/** The titles a search page shows, in order. */
async function results(page: Page): Promise<string[]> {
  await page.waitForFunction(() => document.querySelector('[data-tally]')?.textContent !== '');
  return page.$$eval('[data-results] :is(h2, h3) a', (links) => links.map((link) => link.textContent));
}
