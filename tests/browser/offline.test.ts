import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { builds, fewBuild, rootBuild, withoutWorkerBuild } from '../site/builds.ts';
import { type ChangingHost, startHost } from './changing-host.ts';
import { type Deployments, makeDeployments } from './deployments.ts';
import { launchBrowser } from './launch.ts';

let browser: Browser;
let host: ChangingHost;
let reader: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  reader = await browser.newContext({ acceptDownloads: true });
  reader.setDefaultTimeout(10_000);
});
afterEach(async () => {
  await reader.close();
  await host.stop().catch(() => undefined);
});

describe.each(builds)('after one visit at "$base"', ({ folder, base }) => {
  test('everything works without network: pages, search, exports, saved list', async () => {
    host = await startHost(folder, base);
    const address = `${host.origin}${base}/`;
    const page = await reader.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(address);
    await untilKept(page);
    const failed: string[] = [];
    reader.on('requestfailed', (request) => failed.push(request.url()));
    await reader.setOffline(true);
    await host.stop();

    await page.goto(`${address}papers/`);
    await page.locator('.papers h2 a, .papers h3 a, td a').first().click();
    await page.waitForSelector('.abstract');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.goto(`${address}search/?q=diffusion`);
    await page.waitForSelector('[data-results] mark');
    await page.fill('#q', 'author:li speculative decoding');
    await page.waitForSelector('[data-results] mark');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /BibTeX/ }).click();
    expect((await download).suggestedFilename()).toMatch(/\.bib$/);
    await page.goto(`${address}saved/`);
    await page.waitForSelector('saved-page [data-list] li');
    const exported = await page.evaluate(async (path) => (await fetch(path)).text(), `${base}/papers.bib`);
    expect(exported).toContain('@');
    await page.goto(`${address}authors`);
    expect(page.url()).toBe(`${address}authors/`);
    expect(complaints).toEqual([]);
    // Not even the worker asks for anything that it cannot have.
    expect(failed).toEqual([]);
  });
});

describe('the worker', () => {
  test('asks for few files, none of them missing, and none before the page is there', async () => {
    host = await startHost(rootBuild.folder, '');
    const page = await reader.newPage();
    await page.goto(`${host.origin}/`, { waitUntil: 'load' });
    expect(host.log.filter((line) => /\.pack|sw\.js/.test(line))).toEqual([]);
    await untilKept(page);
    expect(host.log.filter((line) => !line.startsWith('200'))).toEqual([]);
    expect(host.log.filter((line) => line.includes('/offline/')).length).toBeLessThan(10);
  });
});

describe('a new deployment', () => {
  let sites: Deployments;
  let older: string;
  let newer: string;
  let newest: string;
  beforeAll(async () => {
    sites = await makeDeployments(rootBuild);
    older = await sites.renamed('older');
    newer = await sites.renamed('newer');
    newest = await sites.renamed('newest');
  });
  afterAll(() => sites.remove());

  test('is told to open pages, which stay with the old one until they are loaded again', async () => {
    host = await startHost(older, '');
    const open = await reader.newPage();
    await open.goto(`${host.origin}/search/`);
    await untilKept(open);

    host.deploy(newer);
    const second = await reader.newPage();
    await second.goto(`${host.origin}/papers/`);
    await open.getByText('A newer version of this shelf is ready').waitFor();
    // The older index is nowhere but in the browser now, and the older page goes on with it.
    await open.fill('#q', 'diffusion');
    await open.waitForSelector('[data-results] mark');
    expect(await open.textContent('h1')).toContain('of older');
    await host.stop();
    await open.getByRole('button', { name: 'Reload' }).click();
    await open.waitForFunction(() => document.querySelector('h1')?.textContent.includes('of newer'));
    await open.fill('#q', 'diffusion');
    await open.waitForSelector('[data-results] mark');
    await second.goto(`${host.origin}/topics/`);
    expect(await second.textContent('h1')).toContain('of newer');
    await expect.poll(() => cacheNames(open)).toEqual(['papershelf / kept', 'papershelf / state']);
  });

  test('that is not whole yet is left alone, and taken once it is', async () => {
    host = await startHost(older, '');
    const page = await reader.newPage();
    await page.goto(`${host.origin}/`);
    await untilKept(page);
    host.deploy(newer);
    host.truncate(/\.pack$/);
    await page.goto(`${host.origin}/papers/`);
    await page.getByText('Not available offline').waitFor();
    await page.goto(`${host.origin}/topics/`);
    expect(await page.textContent('h1')).toContain('of older');
    host.truncate(undefined);
    await page.reload();
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('of newer'));
  });

  test('that is overtaken by the next while it is taken is left for that one', async () => {
    host = await startHost(older, '');
    const page = await reader.newPage();
    await page.goto(`${host.origin}/`);
    await untilKept(page);
    host.deploy(newer);
    let release: () => void = () => undefined;
    host.hold(/\.pack$/, 0, new Promise<void>((resolve) => (release = resolve)));
    await page.goto(`${host.origin}/papers/`);
    await expect.poll(() => host.log.filter((line) => /offline\/\w+\.json/.test(line)).length).toBe(2);
    // The host holds what the browser asks of the newer one, and then no longer has it.
    host.deploy(newest);
    release();
    await page.getByText('Not available offline').waitFor();
    expect(await page.textContent('h1')).toContain('of older');
    await page.goto(`${host.origin}/topics/`);
    expect(await page.textContent('h1')).toContain('of older');
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('of newest'));
    await expect.poll(() => cacheNames(page)).toEqual(['papershelf / kept', 'papershelf / state']);
  });

  test('and one more leave a page that stays open with its own, and keep nothing in between', async () => {
    host = await startHost(older, '');
    const open = await reader.newPage();
    await open.goto(`${host.origin}/search/`);
    await untilKept(open);
    const second = await reader.newPage();
    for (const [site, name] of [
      [newer, 'of newer'],
      [newest, 'of newest'],
    ] as const) {
      host.deploy(site);
      await second.goto(`${host.origin}/papers/`);
      await second.getByRole('button', { name: 'Reload' }).click();
      await second.waitForFunction(
        (heading) => document.querySelector('h1')?.textContent.includes(heading),
        name,
      );
    }
    await second.goto(`${host.origin}/topics/`);
    await expect
      .poll(() => cacheNames(second))
      .toEqual(['papershelf / kept', 'papershelf / kept', 'papershelf / state']);
    await host.stop();
    await open.fill('#q', 'diffusion');
    await open.waitForSelector('[data-results] mark');
    expect(await open.textContent('h1')).toContain('of older');
  });

  test('of which a page is seen before it is taken gives that page its own index', async () => {
    host = await startHost(older, '');
    const page = await reader.newPage();
    await page.goto(`${host.origin}/`);
    await untilKept(page);
    host.deploy(newer);
    host.truncate(/\.pack$/);
    // No older deployment has this page.
    await cp(join(newer, 'search'), join(newer, 'find'), { recursive: true });
    await page.goto(`${host.origin}/find/?q=diffusion`);
    await page.waitForSelector('[data-results] mark');
    expect(await page.textContent('h1')).toContain('of newer');
    const index = Buffer.from('newer').toString('hex');
    expect(host.log.filter((line) => line.includes(`200 /pagefind/${index}`))).not.toEqual([]);
    await rm(join(newer, 'find'), { recursive: true });
  });

  test('reaches a reader whose browser has thrown away what was kept', async () => {
    host = await startHost(older, '');
    const page = await reader.newPage();
    await page.goto(`${host.origin}/`);
    await untilKept(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    host.deploy(newer);
    await page.goto(`${host.origin}/papers/`);
    await untilKept(page);
    await page.reload();
    expect(await page.textContent('h1')).toContain('of newer');
    await page.goto(`${host.origin}/search/?q=diffusion`);
    await page.waitForSelector('[data-results] mark');
  });

  test('is not needed to keep again what the browser has thrown away', async () => {
    host = await startHost(older, '');
    const page = await reader.newPage();
    await page.goto(`${host.origin}/`);
    await untilKept(page);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await restartWorker(page);
    await page.reload();
    await untilKept(page);
    await host.stop();
    await page.goto(`${host.origin}/search/?q=diffusion`);
    await page.waitForSelector('[data-results] mark');
  });

  test('that needs more room than there is leaves the older one, and is told', async () => {
    host = await startHost(older, '');
    const page = await reader.newPage();
    await page.goto(`${host.origin}/`);
    await untilKept(page);
    const session = await reader.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1000 });
    host.deploy(newer);
    await page.goto(`${host.origin}/papers/`);
    await page.getByText('Not available offline').waitFor();
    await host.stop();
    await page.goto(`${host.origin}/search/?q=diffusion`);
    await page.waitForSelector('[data-results] mark');
    expect(await page.textContent('h1')).toContain('of older');
  });

  test('behind a page to sign in takes nothing away', async () => {
    host = await startHost(older, '');
    const page = await reader.newPage();
    await page.goto(`${host.origin}/`);
    await untilKept(page);
    host.redirect(/sw\.js$/, '/about/');
    await restartWorker(page);
    const before = host.log.length;
    await page.goto(`${host.origin}/papers/`);
    await expect.poll(() => host.log.slice(before).join()).toContain('/about/');
    await page.goto(`${host.origin}/topics/`);
    expect(await cacheNames(page)).toEqual(['papershelf / kept', 'papershelf / state']);
    await host.stop();
    await page.goto(`${host.origin}/search/?q=diffusion`);
    await page.waitForSelector('[data-results] mark');
  });

  test('without a worker takes the old one and its caches away, and leaves those of other sites', async () => {
    const { folder, base } = fewBuild;
    host = await startHost(folder, base);
    const address = `${host.origin}${base}`;
    const page = await reader.newPage();
    await page.goto(`${address}/`);
    await untilKept(page);
    await page.evaluate(() => caches.open('papershelf /other/ state').then(() => caches.open('notes')));
    host.deploy(withoutWorkerBuild.folder);
    await restartWorker(page);
    await page.goto(`${address}/papers/`);
    await expect.poll(() => cacheNames(page)).toEqual(['notes', 'papershelf /other/ state']);
    // The page it served last may have called it back; then it goes at the next one.
    const workers = async () => {
      await page.goto(`${address}/topics/`);
      return page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({ length }) => length));
    };
    await expect.poll(workers).toBe(0);
  });
});

describe('what goes wrong is told, and the page reads', () => {
  test('a damaged pack', async () => {
    host = await startHost(rootBuild.folder, '');
    host.truncate(/\.pack$/);
    const page = await reader.newPage();
    await page.goto(`${host.origin}/`);
    await page.getByRole('link', { name: 'Not available offline' }).click();
    await page.getByText('arrived damaged').waitFor();
    await page.goto(`${host.origin}/search/?q=diffusion`);
    await page.waitForSelector('[data-results] mark');
  });

  test('a full disk', async () => {
    host = await startHost(rootBuild.folder, '');
    const page = await reader.newPage();
    const session = await reader.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1000 });
    await page.goto(`${host.origin}/`);
    await page.getByRole('link', { name: 'Not available offline' }).click();
    await page.getByText('no room left').waitFor();
    await page.goto(`${host.origin}/search/?q=diffusion`);
    await page.waitForSelector('[data-results] mark');
  });

  test('blocked storage', async () => {
    host = await startHost(rootBuild.folder, '');
    const page = await reader.newPage();
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
    });
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.goto(`${host.origin}/offline/`);
    await page.getByText('storage is blocked').waitFor();
    expect(thrown).toEqual([]);
  });

  test('a broken worker', async () => {
    host = await startHost(rootBuild.folder, '');
    host.truncate(/sw\.js$/);
    const page = await reader.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.goto(`${host.origin}/search/?q=diffusion`);
    await page.waitForSelector('[data-results] mark');
    await page.waitForLoadState('networkidle');
    expect(thrown).toEqual([]);
  });
});

/** The sign says so once the worker has everything. */
async function untilKept(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: 'Available offline', exact: false })
    .filter({ hasNotText: 'Not' })
    .waitFor();
}

/** Names of all caches of the origin, without versions. */
async function cacheNames(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => caches.keys());
  return names.map((name) => name.replace(/ [0-9a-f]{16}$/, '')).sort();
}

/** Ends the worker, as browsers do after some idle seconds. */
async function restartWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}
