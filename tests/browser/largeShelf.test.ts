import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { largeBuild } from '../site/builds.ts';
import { type ChangingHost, startHost } from './changingHost.ts';
import { untilKept } from './keptPage.ts';
import { launchBrowser, newReader, textOf } from './launch.ts';
import { savePaper } from './savePaper.ts';

let browser: Browser;
let host: ChangingHost;
let reader: BrowserContext;
let page: Page;
let address: string;
const complaints: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = await startHost(largeBuild.folder, largeBuild.base);
  address = `${host.origin}${largeBuild.base}/`;
  reader = await newReader(browser, { acceptDownloads: true });
  reader.on('console', (message) => complaints.push(message.text()));
  page = await reader.newPage();
});
afterEach(async () => {
  await reader.close();
  await host.stop().catch(() => undefined);
});

/** What a click saves: the file's name, and the text in it. */
async function saved(role: 'link' | 'button', name: string): Promise<[file: string, text: string]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole(role, { name, exact: true }).click(),
  ]);
  return [download.suggestedFilename(), await textOf(download)];
}

/** Looks for a paper, opens it, takes it along and saves it. Tells its title. */
async function findAndTake(): Promise<string> {
  await page.goto(`${address}search/?q=crowd+saw`);
  await page.locator('[data-results] a', { hasText: 'What a crowd saw' }).click();
  await page.waitForURL('**/papers/crowd-saw/');
  const [file, text] = await saved('button', 'RIS');
  expect(file).toBe('crowd-saw.ris');
  expect(text.match(/^AU {2}-/gm)).toHaveLength(3000);
  await savePaper(page);
  await page.goto(`${address}saved/`);
  return (await page.locator('saved-page [data-list] li a').first().textContent()) ?? '';
}

test('a reader of a large shelf finds a paper, takes it along with all who wrote it, and saves it, also without network', async () => {
  await page.goto(address);
  expect(await findAndTake()).toBe('What a crowd saw');
  await page.goto(address);
  await untilKept(page);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await reader.setOffline(true);
  await host.stop();
  expect(await findAndTake()).toBe('What a crowd saw');
  expect(complaints.splice(0)).toEqual([]);
});

test('without network a list to take along is said not to be kept, never to be missing', async () => {
  await page.goto(address);
  await untilKept(page);
  await reader.setOffline(true);
  await host.stop();
  await page.getByRole('link', { name: 'BibTeX of everything' }).click();
  await page.waitForURL('**/papers.bib.gz');
  expect(await page.textContent('h1')).toBe('Read offline');
  complaints.splice(0);
});

test('its lists, and those of its topics, are saved unzipped', async () => {
  await page.goto(address);
  const [file, text] = await saved('link', 'BibTeX of everything');
  expect(file).toBe('papers.bib');
  expect(text.match(/^@\w+\{/gm)).toHaveLength(526);
  await page.goto(`${address}topics/one/`);
  const [own, some] = await saved('link', 'BibTeX');
  expect(own).toBe('one.bib');
  expect(some.match(/^@\w+\{/gm)?.length).toBeGreaterThan(1);
  expect(complaints.splice(0)).toEqual([]);
});
