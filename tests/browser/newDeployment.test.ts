import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fewBuild, withoutWorkerBuild } from '../site/builds.ts';
import { type ChangingHost, startHost } from './changingHost.ts';
import { type Deployments, makeDeployments } from './deployments.ts';
import { cacheNames, restartWorker, untilKept } from './keptPage.ts';
import { launchBrowser, newReader } from './launch.ts';

const { base } = fewBuild;
const kept = [`papershelf ${base}/ kept`, `papershelf ${base}/ state`];

let browser: Browser;
let host: ChangingHost;
let reader: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  reader = await newReader(browser);
});
afterEach(async () => {
  await reader.close();
  await host.stop().catch(() => undefined);
});

describe('a new deployment', () => {
  let sites: Deployments;
  let older: string;
  let newer: string;
  let newest: string;
  beforeAll(async () => {
    // In several packs, as a larger shelf.
    sites = await makeDeployments(fewBuild, { most: 300_000 });
    older = await sites.renamed('older');
    newer = await sites.renamed('newer');
    newest = await sites.renamed('newest');
  });
  afterAll(() => sites.remove());

  /** A page of the older deployment, once the worker has kept all of it. */
  async function keepOlder(path = '/'): Promise<Page> {
    host = await startHost(older, base);
    const page = await reader.newPage();
    await page.goto(host.origin + base + path);
    await untilKept(page);
    return page;
  }

  test('is told to open pages, which stay with the old one until they are loaded again', async () => {
    const open = await keepOlder('/search/');

    host.deploy(newer);
    const second = await reader.newPage();
    await second.goto(`${host.origin}${base}/papers/`);
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
    await second.goto(`${host.origin}${base}/topics/`);
    expect(await second.textContent('h1')).toContain('of newer');
    await expect.poll(() => cacheNames(open)).toEqual(kept);
  });

  test('that is not whole yet is left alone, and taken once it is', async () => {
    const page = await keepOlder();
    host.deploy(newer);
    host.truncate(/\.pack$/);
    await page.goto(`${host.origin}${base}/papers/`);
    await page.getByText('An older version is available offline').waitFor();
    await page.goto(`${host.origin}${base}/topics/`);
    expect(await page.textContent('h1')).toContain('of older');
    host.truncate(undefined);
    await page.reload();
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('of newer'));
  });

  test('that is overtaken by the next while it is taken is left for that one', async () => {
    const page = await keepOlder();
    host.deploy(newer);
    let release: () => void = () => undefined;
    host.hold(/\.pack$/, 0, new Promise<void>((resolve) => (release = resolve)));
    await page.goto(`${host.origin}${base}/papers/`);
    await expect.poll(() => host.log.filter((line) => /offline\/\w+\.json/.test(line)).length).toBe(2);
    // The host holds what the browser asks of the newer one, and then no longer has it.
    host.deploy(newest);
    release();
    await page.getByText('An older version is available offline').waitFor();
    expect(await page.textContent('h1')).toContain('of older');
    await page.goto(`${host.origin}${base}/topics/`);
    expect(await page.textContent('h1')).toContain('of older');
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('of newest'));
    await expect.poll(() => cacheNames(page)).toEqual(kept);
  });

  test('is kept whole though an open page asks how it stands in the middle of it', async () => {
    const page = await keepOlder();
    const first = packsAsked().length;
    host.deploy(newer);
    let release: () => void = () => undefined;
    host.trickle(/\.pack$/, 1, new Promise<void>((resolve) => (release = resolve)));
    await page.goto(`${host.origin}${base}/papers/`);
    await expect.poll(() => packsAsked().length).toBe(first + 1);
    await page.goto(`${host.origin}${base}/topics/`);
    await untilKept(page);
    release();
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('of newer'));
    await host.stop();
    await searches(page);
    const asked = packsAsked();
    expect(asked.filter((line, at) => asked.indexOf(line) !== at)).toEqual([]);
  });

  test('of which one part is handed out for another is not taken', async () => {
    const page = await keepOlder();
    const [whole = ''] = packsAsked();
    host.deploy(newer);
    await cp(join(older, whole.slice(base.length)), join(newer, 'offline', 'other'));
    host.redirect(/\.pack$/, `${base}/offline/other`);
    await page.goto(`${host.origin}${base}/papers/`);
    await page.getByText('An older version is available offline').waitFor();
    await page.goto(`${host.origin}${base}/topics/`);
    expect(await page.textContent('h1')).toContain('of older');
    await rm(join(newer, 'offline', 'other'));
  });

  test('asks only for what the older one did not have', async () => {
    const page = await keepOlder();
    const asked = packsAsked();
    host.deploy(await sites.repacked(older));
    await page.goto(`${host.origin}${base}/papers/`);
    await page.getByText('A newer version of this shelf is ready').waitFor();
    expect(packsAsked()).toEqual(asked);
    await host.stop();
    await page.getByRole('button', { name: 'Reload' }).click();
    await searches(page);
  });

  test('and one more leave a page that stays open with its own, and keep nothing in between', async () => {
    const open = await keepOlder('/search/');
    const second = await reader.newPage();
    for (const [site, name] of [
      [newer, 'of newer'],
      [newest, 'of newest'],
    ] as const) {
      host.deploy(site);
      await second.goto(`${host.origin}${base}/papers/`);
      await second.getByRole('button', { name: 'Reload' }).click();
      await second.waitForFunction(
        (heading) => document.querySelector('h1')?.textContent.includes(heading),
        name,
      );
    }
    await second.goto(`${host.origin}${base}/topics/`);
    await expect.poll(() => cacheNames(second)).toEqual([kept[0], ...kept]);
    await host.stop();
    await open.fill('#q', 'diffusion');
    await open.waitForSelector('[data-results] mark');
    expect(await open.textContent('h1')).toContain('of older');
  });

  test('of which a page is seen before it is taken gives that page its own index', async () => {
    const page = await keepOlder();
    host.deploy(newer);
    host.truncate(/\.pack$/);
    // No older deployment has this page.
    await cp(join(newer, 'search'), join(newer, 'find'), { recursive: true });
    await page.goto(`${host.origin}${base}/find/?q=diffusion`);
    await page.waitForSelector('[data-results] mark');
    expect(await page.textContent('h1')).toContain('of newer');
    const index = Buffer.from('newer').toString('hex');
    expect(host.log.filter((line) => line.includes(`200 ${base}/pagefind/${index}`))).not.toEqual([]);
    await rm(join(newer, 'find'), { recursive: true });
  });

  test('reaches a reader whose browser has thrown away what was kept', async () => {
    const page = await keepOlder();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    host.deploy(newer);
    await page.goto(`${host.origin}${base}/papers/`);
    await untilKept(page);
    await page.reload();
    expect(await page.textContent('h1')).toContain('of newer');
    await searches(page);
  });

  test('is not needed to keep again what the browser has thrown away', async () => {
    const page = await keepOlder();
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await caches.delete(name);
    });
    await restartWorker(page);
    await page.reload();
    await untilKept(page);
    await host.stop();
    await searches(page);
  });

  test('that needs more room than there is leaves the older one, and is told', async () => {
    const page = await keepOlder();
    const session = await reader.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1000 });
    host.deploy(newer);
    await page.goto(`${host.origin}${base}/papers/`);
    await page.getByText('An older version is available offline').waitFor();
    await host.stop();
    await searches(page);
    expect(await page.textContent('h1')).toContain('of older');
  });

  test('that is not there yet, as nothing is for a moment, takes nothing away', async () => {
    const page = await keepOlder();
    host.deploy(join(older, '_astro'));
    await restartWorker(page);
    const before = host.log.length;
    await page.goto(`${host.origin}${base}/papers/`);
    await expect.poll(() => host.log.slice(before)).toContain(`404 ${base}/sw.js`);
    await host.stop();
    await searches(page);
    expect(await cacheNames(page)).toEqual(kept);
  });

  test('behind a page to sign in takes nothing away', async () => {
    const page = await keepOlder();
    host.redirect(/sw\.js$/, `${base}/authors/`);
    await restartWorker(page);
    const before = host.log.length;
    await page.goto(`${host.origin}${base}/papers/`);
    await expect.poll(() => host.log.slice(before).join()).toContain(`${base}/authors/`);
    await page.goto(`${host.origin}${base}/topics/`);
    expect(await cacheNames(page)).toEqual(kept);
    await host.stop();
    await searches(page);
  });

  test('keeps nothing of the older one for pages of other sites on the same host', async () => {
    host = await startHost(await sites.besideAnother(older), '');
    const other = await reader.newPage();
    await other.goto(`${host.origin}/`);
    const page = await reader.newPage();
    await page.goto(`${host.origin}${base}/`);
    await untilKept(page);
    host.deploy(await sites.besideAnother(newer));
    await page.goto(`${host.origin}${base}/papers/`);
    await page.getByRole('button', { name: 'Reload' }).click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent.includes('of newer'));
    await expect.poll(() => cacheNames(other)).toEqual(kept);
  });

  test('without a worker takes the old one and its caches away, and leaves those of other sites', async () => {
    host = await startHost(fewBuild.folder, base);
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

/** Goes to the search page, which finds and marks. */
async function searches(page: Page): Promise<void> {
  await page.goto(`${host.origin}${base}/search/?q=diffusion`);
  await page.waitForSelector('[data-results] mark');
}

/** Paths of packs that the host was asked for and has answered. */
function packsAsked(): string[] {
  return host.log.flatMap((line) => /\/\w+\/offline\/\w+\.pack$/.exec(line)?.[0] ?? []);
}
