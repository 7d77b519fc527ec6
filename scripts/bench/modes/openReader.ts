import { stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page, Request } from 'playwright';

/** What a query gave one reader. */
export interface Answer {
  /** Ids of the first hundred papers, in order. */
  found: string[];
  /** From opening the search page to its first results. */
  milliseconds: number;
  /** Files loaded until then, the page itself among them, and their sizes as they lie on the disk or came over. */
  files: number;
  bytes: number;
}

/** Somebody at the search page, online, offline or before a folder of their own. */
export interface Reader {
  page: Page;
  ask: (query: string) => Promise<Answer>;
  /** Requests that failed or were answered as errors, and those that left the shelf: `404 http://…`. */
  failed: string[];
  elsewhere: string[];
  close: () => Promise<void>;
}

/** A fresh reader in a browser, with or without a worker. `search` is the address of the search page. */
export async function openReader(
  browser: Browser,
  search: string,
  serviceWorkers: 'allow' | 'block' = 'allow',
): Promise<Reader> {
  const context = await browser.newContext({ serviceWorkers });
  const home = new URL('../', search).href;
  const failed: string[] = [];
  const elsewhere: string[] = [];
  let loaded: Request[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(home)) elsewhere.push(request.url());
  });
  context.on('requestfinished', (request) => loaded.push(request));
  context.on('requestfailed', (request) => {
    const { errorText = '' } = request.failure() ?? {};
    // Going on to the next query ends what the last page still loads for later.
    if (errorText !== 'net::ERR_ABORTED') failed.push(`${errorText} ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) failed.push(`${String(response.status())} ${response.url()}`);
  });
  const page = await context.newPage();
  await page.goto(search);
  const answered = async (query: Record<string, string>): Promise<void> => {
    await page.goto(`${search}?${new URLSearchParams(query).toString()}`);
    await page.waitForFunction(() => document.querySelector('[data-tally]')?.textContent !== '');
  };
  return {
    page,
    failed,
    elsewhere,
    ask: async (query) => {
      loaded = [];
      const started = performance.now();
      await answered({ q: query });
      const milliseconds = performance.now() - started;
      const sizes = await Promise.all(loaded.map(sizeOf));
      await answered({ q: query, show: '100' });
      const hrefs = await page.$$eval('[data-results] :is(h2, h3) a', (links) =>
        links.map((link) => link.getAttribute('href') ?? ''),
      );
      return {
        found: hrefs.map((href) => /papers\/([^/]+)\//.exec(href)?.[1] ?? href),
        milliseconds,
        files: sizes.length,
        bytes: sizes.reduce((sum, size) => sum + size, 0),
      };
    },
    close: () => context.close(),
  };
}

async function sizeOf(request: Request): Promise<number> {
  const address = new URL(request.url());
  if (address.protocol === 'file:') return (await stat(fileURLToPath(address))).size;
  // What a worker answers comes over no network, and has no size there.
  return Math.max((await request.sizes()).responseBodySize, 0);
}
