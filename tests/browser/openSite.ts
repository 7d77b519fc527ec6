import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { createSiteServer } from '../../scripts/serve.mjs';
import type { Build } from '../site/builds.ts';
import { launchBrowser, newReader } from './launch.ts';
import { withoutWorker } from './withoutWorker.ts';

/** A built site behind a server of its own, and a browser to look at it. */
export interface OpenSite {
  /** The site's address with its base, ending in a slash. */
  address: string;
  browser: Browser;
  /** A page of a fresh reader: nothing remembered, nothing cached. */
  page: (options?: BrowserContextOptions) => Promise<Page>;
  /** What pages wrote to the console, threw, or asked of third parties since the last call. */
  complaints: () => string[];
  close: () => Promise<void>;
}

export interface Options {
  /** See launchBrowser. */
  ownClipboard?: boolean;
  /** Whether browsers know service workers. Each fresh reader then keeps the whole shelf, which takes a second. */
  worker?: boolean;
}

export async function openSite(
  build: Build,
  { worker = false, ...options }: Options = {},
): Promise<OpenSite> {
  const server = createSiteServer(build.folder, build.base).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const origin = `http://localhost:${port}`;
  const browser = await launchBrowser(options);
  const complaints: string[] = [];
  return {
    address: `${origin}${build.base}/`,
    browser,
    page: async (reader) => {
      const context = await newReader(browser, { viewport: { width: 1280, height: 900 }, ...reader });
      if (!worker) await withoutWorker(context);
      context.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
      context.on('weberror', (error) => complaints.push(`thrown: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, origin: asked } = new URL(request.url());
        if (protocol.startsWith('http') && asked !== origin) complaints.push(`third party: ${request.url()}`);
      });
      return context.newPage();
    },
    complaints: () => complaints.splice(0),
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
