import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { builds, fewBuild, rootBuild } from '../site/builds.ts';
import { type ChangingHost, startHost } from './changingHost.ts';
import { type Deployments, makeDeployments } from './deployments.ts';
import { untilKept } from './keptPage.ts';
import { launchBrowser, newReader } from './launch.ts';
import { savePaper } from './savePaper.ts';

let browser: Browser;
let host: ChangingHost;
let reader: BrowserContext;
let address: string;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  reader = await newReader(browser, { acceptDownloads: true });
});
afterEach(async () => {
  await reader.close();
  await host.stop().catch(() => undefined);
});

/** A host of a small shelf, which a browser has soon kept. */
async function openHost(): Promise<void> {
  host = await startHost(fewBuild.folder, fewBuild.base);
  address = host.origin + fewBuild.base;
}

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
    reader.on('requestfailed', (request) => {
      // A page that is left stops asking for its icon, as a busy machine has not brought it yet; that is no failure.
      if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
      // Whether there is a newer worker Chromium (seen in 150) asks by itself, also without network; that no page
      // does is told below.
      if (request.url() !== `${address}sw.js`) failed.push(request.url());
    });
    await reader.addInitScript(() => {
      const { register } = ServiceWorkerContainer.prototype;
      ServiceWorkerContainer.prototype.register = function (...given) {
        console.log(`a page asked for ${String(given[0])}`);
        return register.apply(this, given);
      };
      const { update } = ServiceWorkerRegistration.prototype;
      ServiceWorkerRegistration.prototype.update = function () {
        console.log('a page asked for a newer worker');
        return update.apply(this);
      };
    });
    await reader.setOffline(true);
    await host.stop();

    await page.goto(`${address}papers/`);
    await page.locator('.papers h2 a, .papers h3 a, td a').first().click();
    await page.waitForSelector('.abstract');
    await savePaper(page);
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

describe('a shelf that is kept whole', () => {
  async function keepWhole(): Promise<Page> {
    await openHost();
    const page = await reader.newPage();
    await page.goto(`${address}/`);
    await untilKept(page);
    return page;
  }

  test('says without network of an address it never had that it is not on the shelf', async () => {
    const page = await keepWhole();
    await reader.setOffline(true);
    await host.stop();
    const response = await page.goto(`${address}/papers/never-was/`);
    expect(response?.status()).toBe(404);
    expect(await page.textContent('h1')).toBe('Not on this shelf');
  });

  test.each([500, 503, 429])('is read while its host answers %i', async (status) => {
    const page = await keepWhole();
    host.fail(status);
    const answers = await page.evaluate(async (base) => {
      const paths = ['/', '/papers/', '/favicon.svg', '/icon-192.png', '/papers.bib'];
      return Promise.all(paths.map(async (path) => [path, (await fetch(base + path)).status]));
    }, fewBuild.base);
    expect(answers.filter(([, answered]) => answered !== 200)).toEqual([]);
    await page.goto(`${address}/papers/`);
    await page.waitForSelector('.papers');
  });
});

test('a shelf that is kept whole is read while its host never answers', async () => {
  await openHost();
  const page = await reader.newPage();
  await page.goto(`${address}/`);
  await untilKept(page);
  let release: () => void = () => undefined;
  host.hold(/./, 0, new Promise<void>((resolve) => (release = resolve)));
  await page.goto(`${address}/papers/`);
  await page.waitForSelector('.papers');
  const answers = await page.evaluate(async (base) => {
    const paths = ['/favicon.svg', '/icon-192.png', '/manifest.webmanifest', '/feed.xml', '/feed.json'];
    return Promise.all(paths.map(async (path) => [path, (await fetch(base + path)).status]));
  }, fewBuild.base);
  expect(answers.filter(([, answered]) => answered !== 200)).toEqual([]);
  release();
});

describe('the worker', () => {
  test('is listened to once by a page where it is removed and kept again', async () => {
    await openHost();
    const page = await reader.newPage();
    await page.goto(`${address}/offline/`);
    await untilKept(page);
    const session = await reader.newCDPSession(page);
    const listeners = async (): Promise<number> => {
      const expression = 'navigator.serviceWorker';
      const { result } = await session.send('Runtime.evaluate', { expression });
      const found = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' });
      return found.listeners.filter(({ type }) => type === 'message').length;
    };
    const before = await listeners();
    expect(before).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('button', { name: 'Keep it again' }).click();
    await page.getByText('The whole shelf is kept in this browser').waitFor();
    expect(await listeners()).toBe(before);
  });

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

describe('beside another site, whose worker has all of the host in its scope', () => {
  let sites: Deployments;
  let folder: string;
  beforeAll(async () => {
    sites = await makeDeployments(fewBuild);
    folder = await sites.besideAnother(await sites.renamed('shelf'));
  });
  afterAll(() => sites.remove());

  async function openOther(): Promise<Page> {
    host = await startHost(folder, '');
    const page = await reader.newPage();
    await page.goto(`${host.origin}/`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.register('/greeter.js');
      await navigator.serviceWorker.ready;
    });
    return page;
  }

  test('the shelf has a worker of its own, and to remove it leaves the other', async () => {
    const other = await openOther();
    const [page, second] = [await reader.newPage(), await reader.newPage()];
    // Nothing but the sign that every page has starts the worker here.
    await page.goto(`${host.origin}${fewBuild.base}/`);
    await untilKept(page);
    await page.goto(`${host.origin}${fewBuild.base}/offline/`);
    await page.getByRole('button', { name: 'Remove' }).waitFor();
    await second.goto(`${host.origin}${fewBuild.base}/offline/`);
    // The second page finds nothing of its own any more.
    await second.getByRole('button', { name: 'Remove' }).waitFor();
    for (const each of [page, second]) {
      await each.getByRole('button', { name: 'Remove' }).click();
      await each.getByText('Nothing of this shelf is kept').waitFor();
    }
    const scopes = await other.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => new URL(scope).pathname),
    );
    expect(scopes).toEqual(['/']);
  });

  test('what the other worker tells is not taken for what the own one does', async () => {
    const other = await openOther();
    const page = await reader.newPage();
    await page.addInitScript(() => {
      navigator.serviceWorker.addEventListener('message', ({ data }) => {
        if (data === 'Hello.') document.documentElement.dataset['greeted'] = '';
      });
    });
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.goto(`${host.origin}${fewBuild.base}/offline/`);
    await untilKept(page);
    await page.getByText('The whole shelf is kept in this browser').waitFor();
    await other.evaluate(async () => (await navigator.serviceWorker.ready).active?.postMessage('Greet!'));
    await page.waitForSelector('[data-greeted]');
    expect(thrown).toEqual([]);
  });
});

describe('what goes wrong is told, and the page reads', () => {
  test('a damaged pack', async () => {
    await openHost();
    host.truncate(/\.pack$/);
    const page = await reader.newPage();
    await page.goto(`${address}/`);
    await page.getByRole('link', { name: 'Not available offline' }).click();
    await page.getByText('arrived damaged').waitFor();
    await page.goto(`${address}/search/?q=diffusion`);
    await page.waitForSelector('[data-results] mark');
  });

  test('a pack that arrives damaged once is asked for again', async () => {
    await openHost();
    host.truncate(/\.pack$/, 1);
    const page = await reader.newPage();
    await page.goto(`${address}/`);
    await untilKept(page);
  });

  test('a full disk', async () => {
    await openHost();
    const page = await reader.newPage();
    const session = await reader.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: 1000 });
    await page.goto(`${address}/`);
    await page.getByRole('link', { name: 'Not available offline' }).click();
    await page.getByText('no room left').waitFor();
    await page.goto(`${address}/search/?q=diffusion`);
    await page.waitForSelector('[data-results] mark');
  });

  test('blocked storage', async () => {
    await openHost();
    const page = await reader.newPage();
    await page.addInitScript(() => {
      navigator.serviceWorker.register = () => Promise.reject(new DOMException('blocked', 'SecurityError'));
    });
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.goto(`${address}/offline/`);
    await page.getByText('storage is blocked').waitFor();
    expect(thrown).toEqual([]);
  });

  test('a broken worker', async () => {
    await openHost();
    host.truncate(/sw\.js$/);
    const page = await reader.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.goto(`${address}/search/?q=diffusion`);
    await page.waitForSelector('[data-results] mark');
    await page.waitForLoadState('networkidle');
    expect(thrown).toEqual([]);
  });
});
