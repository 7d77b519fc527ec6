import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { makeCopy } from '../../src/integrations/portable/makeCopy.ts';
import { ensureBrowser } from '../browser.mjs';
import { createSiteServer } from '../serve.mjs';

export const modes = ['online', 'offline', 'disk'] as const;
type Mode = (typeof modes)[number];

export interface ModesResult {
  queries: number;
  /** Queries whose first hundred results are not the same papers in the same order everywhere. */
  different: { query: string; found: Record<Mode, string[]> }[];
  /** Median from opening the search page to its answer, milliseconds. */
  milliseconds: Record<Mode, number>;
  /** Requests that failed, and requests to anyone else. */
  failed: Record<Mode, number>;
  elsewhere: Record<Mode, number>;
  /** Until the first page a reader sees has loaded, with a worker to come and without: medians of nine. */
  firstVisit: { withWorker: number; without: number };
}

/** Asks the same queries online, offline and from a disk, in Chromium, of a build with its worker. */
export async function benchModes(
  folder: string,
  base: string,
  queries: readonly string[],
): Promise<ModesResult> {
  const server = createSiteServer(folder, base).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const site = `http://localhost:${String(port)}${base}/`;
  const disk = await mkdtemp(join(tmpdir(), 'papershelf disk – '));
  for (const [path, bytes] of await makeCopy({ folder, base: `${base}/` })) {
    await mkdir(dirname(join(disk, path)), { recursive: true });
    await writeFile(join(disk, path), bytes);
  }
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(process.env),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic'],
  });
  try {
    const firstVisit = await firstVisits(browser, site);
    const online = await ask(browser, `${site}search/`, queries);
    const offline = await ask(browser, `${site}search/`, queries, async (page) => {
      await page.waitForFunction(() => document.body.textContent.includes('✓ Available offline'));
      server.closeAllConnections();
      server.close();
    });
    const fromDisk = await ask(browser, `${pathToFileURL(disk).href}/search/index.html`, queries);
    const answers = { online, offline, disk: fromDisk };
    const each = <Value>(value: (mode: Mode) => Value): Record<Mode, Value> => ({
      online: value('online'),
      offline: value('offline'),
      disk: value('disk'),
    });
    return {
      queries: queries.length,
      different: queries.flatMap((query, at) => {
        const found = each((mode) => answers[mode].found[at] ?? []);
        return modes.every((mode) => String(found[mode]) === String(found.online)) ? [] : [{ query, found }];
      }),
      milliseconds: each((mode) => median(answers[mode].milliseconds)),
      failed: each((mode) => answers[mode].failed),
      elsewhere: each((mode) => answers[mode].elsewhere),
      firstVisit,
    };
  } finally {
    await browser.close();
    server.close();
    await rm(disk, { recursive: true });
  }
}

interface Asked {
  found: string[][];
  milliseconds: number[];
  failed: number;
  elsewhere: number;
}

async function ask(
  browser: Browser,
  search: string,
  queries: readonly string[],
  prepare: (page: Page) => Promise<void> = async () => undefined,
): Promise<Asked> {
  const context = await browser.newContext();
  const asked: Asked = { found: [], milliseconds: [], failed: 0, elsewhere: 0 };
  watch(context, new URL('../', search).href, asked);
  const page = await context.newPage();
  await page.goto(search);
  await prepare(page);
  for (const query of queries) {
    const started = performance.now();
    await page.goto(`${search}?${new URLSearchParams({ q: query, show: '100' }).toString()}`);
    await page.waitForFunction(() => document.querySelector('[data-tally]')?.textContent !== '');
    asked.milliseconds.push(performance.now() - started);
    const hrefs = await page.$$eval('[data-results] :is(h2, h3) a', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    asked.found.push(hrefs.map((href) => /papers\/([^/]+)\//.exec(href)?.[1] ?? href));
  }
  await context.close();
  return asked;
}

function watch(context: BrowserContext, home: string, asked: Asked): void {
  context.on('request', (request) => {
    if (!request.url().startsWith(home)) asked.elsewhere += 1;
  });
  context.on('requestfailed', (request) => {
    // Going on to the next query ends what the last page still loads for later.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') asked.failed += 1;
  });
  context.on('response', (response) => {
    if (response.status() >= 400) asked.failed += 1;
  });
}

/** In turns, so that a machine that gets busy or warm counts for both. */
async function firstVisits(browser: Browser, site: string): Promise<ModesResult['firstVisit']> {
  const times: Record<'allow' | 'block', number[]> = { allow: [], block: [] };
  for (let visit = 0; visit < 10; visit += 1) {
    for (const serviceWorkers of ['allow', 'block'] as const) {
      const context = await browser.newContext({ serviceWorkers });
      const page = await context.newPage();
      await page.goto(site, { waitUntil: 'load' });
      const [entry] = await page.evaluate(() =>
        performance.getEntriesByType('navigation').map(({ duration }) => duration),
      );
      // The first visit of all warms the browser, not the cache.
      if (visit > 0) times[serviceWorkers].push(entry ?? 0);
      await context.close();
    }
  }
  return { withWorker: median(times.allow), without: median(times.block) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
