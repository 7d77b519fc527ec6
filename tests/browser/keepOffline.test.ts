import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rootBuild } from '../site/builds.ts';
import { axeViolations } from './axe.ts';
import { type ChangingHost, startHost } from './changingHost.ts';
import { type Deployments, makeDeployments } from './deployments.ts';
import { launchBrowser, newReader } from './launch.ts';
import { shifts } from './shifts.ts';

const topics = { reading: 'Reading', writing: 'Writing' };

let browser: Browser;
let sites: Deployments;
let large: string;
let larger: string;
let extended: string;
let papers: { id: string; topics: { id: string }[] }[];
let host: ChangingHost;
let reader: BrowserContext;

beforeAll(async () => {
  browser = await launchBrowser();
  sites = await makeDeployments(rootBuild);
  papers = sites.papers.map((id, at) => ({ id, topics: [{ id: at % 2 === 0 ? 'reading' : 'writing' }] }));
  const choices = Object.entries(topics).map(([id, title]) => ({ group: `topic:${id}`, title, papers: 32 }));
  // Every shelf is too large to be kept whole when nothing may be kept whole.
  large = await sites.renamed('large', { whole: 1, papers, choices });
  larger = await sites.renamed('larger', { whole: 1, papers, choices });
  extended = await sites.renamed('extended', {
    whole: 1,
    papers: papers.with(0, { id: papers[0]?.id ?? '', topics: [{ id: 'drawing' }] }),
    choices: [...choices, { group: 'topic:drawing', title: 'Drawing', papers: 1 }],
  });
});
afterAll(async () => {
  await browser.close();
  await sites.remove();
});
beforeEach(async () => {
  host = await startHost(large, '');
  reader = await newReader(browser);
});
afterEach(async () => {
  await reader.close();
  await host.stop().catch(() => undefined);
});

describe('of a large shelf', () => {
  test('the frame, the search core and what was visited are kept unasked', async () => {
    const page = await visit('/');
    await untilWorking(page);
    const [first = '', second = ''] = papers.map(({ id }) => id);
    await page.goto(`${host.origin}/papers/${first}/`);
    await page.goto(`${host.origin}/search/?q=diffusion`);
    await page.waitForSelector('[data-results] mark');
    await host.stop();
    await page.goto(`${host.origin}/papers/${first}/`);
    await page.waitForSelector('.abstract');
    await page.goto(`${host.origin}/search/?q=diffusion`);
    await page.waitForSelector('[data-results] mark');
    const answer = await page.goto(`${host.origin}/papers/${second}/`);
    await page.getByText('this page is not kept in this browser').waitFor();
    expect(answer?.status()).toBe(503);
  });

  test('what is kept is shown where the network does not answer in time', async () => {
    const page = await visit('/');
    await untilWorking(page);
    let release: () => void = () => undefined;
    host.hold(/^\/$/, 0, new Promise<void>((resolve) => (release = resolve)));
    await page.goto(`${host.origin}/`);
    await page.waitForSelector('h1');
    release();
  });

  test('all is kept when the reader asks, with its size said first, after a pause too, and let go again', async () => {
    const page = await visit('/offline/');
    await page.getByText(/To load: \d+\.\d MB/).waitFor();
    expect(await page.evaluate(shifts)).toEqual([]);
    expect(await axeViolations(page)).toEqual([]);
    // The last pack arrives slowly, so that the pause falls into the middle.
    let release: () => void = () => undefined;
    host.trickle(/\.pack$/, 3, new Promise<void>((resolve) => (release = resolve)));
    await page.getByRole('button', { name: 'Keep offline' }).click();
    await expect.poll(() => page.getByRole('progressbar').getAttribute('value')).not.toBe('0');
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('Paused after').waitFor();
    release();
    await page.getByRole('button', { name: 'Keep offline' }).click();
    await page.getByText('The whole shelf is kept in this browser').waitFor();
    // What was whole before the pause is not asked for again; only the one that was on its way is.
    const twice = packsAsked().filter((path, at, all) => all.indexOf(path) !== at);
    expect(twice.length).toBeLessThanOrEqual(1);
    await host.stop();
    await page.goto(`${host.origin}/papers/${papers.at(-1)?.id ?? ''}/`);
    await page.waitForSelector('.abstract');
    await page.goto(`${host.origin}/search/?q=graph`);
    await page.waitForSelector('[data-results] mark');
    await page.goto(`${host.origin}/offline/`);
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByText('Nothing of this shelf is kept').waitFor();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  test('what a page keeps after a forced reload, when no worker answers it, is there for the next page', async () => {
    const page = await visit('/offline/');
    await page.getByText(/To load/).waitFor();
    const session = await reader.newCDPSession(page);
    const loaded = page.waitForEvent('load');
    await session.send('Page.reload', { ignoreCache: true });
    await loaded;
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await page.getByRole('button', { name: 'Keep offline' }).click();
    await page.getByText('The whole shelf is kept in this browser').waitFor();
    await host.stop();
    await page.goto(`${host.origin}/papers/${papers.at(-1)?.id ?? ''}/`);
    await page.waitForSelector('.abstract');
  });

  test('chosen topics are kept with all of search, and stay kept in the next deployment', async () => {
    const page = await visit('/offline/');
    await page.getByRole('checkbox', { name: /Reading/ }).check();
    await page.getByRole('button', { name: 'Keep offline' }).click();
    await page.getByText('What you chose is kept').waitFor();
    const before = await serving(page);
    host.deploy(larger);
    await page.goto(`${host.origin}/`);
    await expect.poll(() => serving(page)).not.toBe(before);
    await host.stop();
    const [reading, writing] = papers.slice(-2).map(({ id }) => id);
    const kept = papers.at(-1)?.topics[0]?.id === 'reading' ? writing : reading;
    const other = kept === reading ? writing : reading;
    await page.goto(`${host.origin}/papers/${kept ?? ''}/`);
    expect(await page.textContent('h1')).toContain('of larger');
    await page.goto(`${host.origin}/search/?q=graph`);
    await page.waitForSelector('[data-results] mark');
    await page.goto(`${host.origin}/papers/${other ?? ''}/`);
    await page.getByText('this page is not kept in this browser').waitFor();
  });

  test('the whole shelf, once chosen, is kept whole in the next deployment, with a topic that is new there', async () => {
    const page = await visit('/offline/');
    await page.getByRole('button', { name: 'Keep offline' }).click();
    await page.getByText('The whole shelf is kept in this browser').waitFor();
    const before = await serving(page);
    host.deploy(extended);
    await page.goto(`${host.origin}/`);
    await expect.poll(() => serving(page)).not.toBe(before);
    await host.stop();
    await page.goto(`${host.origin}/papers/${papers[0]?.id ?? ''}/`);
    await page.waitForSelector('.abstract');
    expect(await page.textContent('h1')).toContain('of extended');
    await page.goto(`${host.origin}/offline/`);
    await page.getByText('The whole shelf is kept in this browser').waitFor();
  });

  test('a disk that is full in the middle is told, and what was kept stays', async () => {
    const page = await visit('/offline/');
    await page.getByText(/To load/).waitFor();
    const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
    const session = await reader.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin, quotaSize: usage + 200_000 });
    await page.getByRole('button', { name: 'Keep offline' }).click();
    await expect.poll(() => page.textContent('[data-status]')).toContain('no room left');
    await session.send('Storage.overrideQuotaForOrigin', { origin: host.origin });
    await page.getByRole('button', { name: 'Keep offline' }).click();
    await page.getByText('The whole shelf is kept in this browser').waitFor();
  });
});

async function visit(path: string): Promise<Page> {
  const page = await reader.newPage();
  await page.goto(`${host.origin}${path}`);
  return page;
}

function packsAsked(): string[] {
  return host.log.filter((line) => line.endsWith('.pack'));
}

/** The worker answers for the page. */
async function untilWorking(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

/** The deployment whose worker answers. */
async function serving(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const state = await caches.open('papershelf / state');
    const found = await state.match(new URL('/offline/serving', location.href));
    return ((await found?.json()) as { version?: string } | undefined)?.version ?? '';
  });
}
