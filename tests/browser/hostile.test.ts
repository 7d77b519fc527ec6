import type { BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { hostileBuild } from '../site/builds.ts';
import { readPages } from '../site/pages.ts';
import { eventually } from './eventually.ts';
import { textOf } from './launch.ts';
import { openSite, type OpenSite } from './openSite.ts';
import { savePaper } from './savePaper.ts';

/** So many pages are looked at side by side: each waits for its network most of the time. */
const AT_ONCE = 8;

let site: OpenSite;
let context: BrowserContext;
const dialogs: string[] = [];
beforeAll(async () => {
  site = await openSite(hostileBuild, { worker: true });
  context = (await site.page({ acceptDownloads: true })).context();
  // Told to the console, which nothing may write to. The console itself says nothing of a policy that only reports.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      console.error(`policy: ${violatedDirective} ${blockedURI} ${sample}`);
    });
  });
  context.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
});
afterAll(() => site.close());

/** What a page did that it must not: asked, complained, reached out, went away, changed what all objects are. */
async function harmsOf(page: Page, address: string): Promise<string[]> {
  const polluted = await page.evaluate(() => {
    const names: string[] = [];
    for (const name in {}) names.push(name);
    return names;
  });
  const left = page.url() === address ? [] : [`it went to ${page.url()}`];
  return [...dialogs.splice(0), ...site.complaints(), ...polluted, ...left].map(
    (harm) => `${address}: ${harm}`,
  );
}

test('no page of a hostile shelf runs, asks, leads away or complains', async () => {
  const waiting = readPages(hostileBuild).map(({ path }) => path.slice(1));
  expect(waiting.length).toBeGreaterThan(100);
  const harms: string[] = [];
  const visit = async (): Promise<void> => {
    const page = await context.newPage();
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const address = `${site.address}${path}`;
      await page.goto(address, { waitUntil: 'networkidle' });
      harms.push(...(await harmsOf(page, address)));
    }
    await page.close();
  };
  await Promise.all(Array.from({ length: AT_ONCE }, visit));
  expect(harms).toEqual([]);
});

test.each([
  '<img src=x onerror=alert(1)>',
  'title:"</script><script>alert(2)</script>"',
  'author:__proto__ OR constructor',
  '"${alert(3)}" {{7*7}} \u202e',
  'lake -ripples sort:__proto__ year:constructor..toString',
])('a search for %j finds or says so, and does nothing else', async (query) => {
  const page = await context.newPage();
  const address = `${site.address}search/?q=${encodeURIComponent(query)}`;
  await page.goto(address);
  await eventually(() => page.textContent('[data-tally]')).toMatch(/\S/);
  await page.waitForLoadState('networkidle');
  expect(await harmsOf(page, page.url())).toEqual([]);
  await page.close();
});

test('what is saved, exported and brought back of it stays text', async () => {
  const page = await context.newPage();
  const exports: Record<string, string> = {};
  await page.goto(`${site.address}search/?q=lake`);
  await page.waitForSelector('[data-results] > li');
  for (const label of ['BibTeX', 'RIS', 'CSL-JSON', 'CSV']) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: label, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^papers\.[a-z.]+$/);
    exports[label] = await textOf(download);
  }
  const cells = exports['CSV']?.match(/"(?:[^"]|"")*"|[^",\r\n]+/g) ?? [];
  expect(cells.length).toBeGreaterThan(200);
  expect(cells.filter((cell) => /^"?[=+@\t\r-]/.test(cell))).toEqual([]);
  for (const path of ['papers/constructor/', 'papers/img-src-x-onerror-alert-2/']) {
    await page.goto(`${site.address}${path}`);
    await savePaper(page);
  }
  await page.goto(`${site.address}saved/`);
  const bring = async (name: string, text: string): Promise<void> => {
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await eventually(() => page.getByRole('status').first().textContent()).toMatch(/\S/);
  };
  await bring('papers.bib', exports['BibTeX'] ?? '');
  await bring('papers.ris', exports['RIS'] ?? '');
  await bring(
    'saved.json',
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"papers":[{"id":"__proto__","tags":["<img src=x onerror=alert(1)>"]}]}',
  );
  await page.getByLabel('Tags', { exact: true }).first().fill('<img src=x onerror=alert(2)>, __proto__');
  await page.getByLabel('Note', { exact: true }).first().fill('</textarea><script>alert(3)</script>');
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.getByLabel('Note', { exact: true }).first().inputValue()).toBe(
    '</textarea><script>alert(3)</script>',
  );
  expect(await harmsOf(page, page.url())).toEqual([]);
  await page.close();
});
