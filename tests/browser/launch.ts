import { text } from 'node:stream/consumers';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Download,
} from 'playwright';
import { inject } from 'vitest';
import { chromiumOptions } from './chromiumOptions.ts';

/** Whatever takes longer than this hangs: no machine is so slow or so busy. In milliseconds. */
export const PATIENCE = 60_000;

/**
 * A connection to the browser of all checks; to close it closes what was opened through it. Or a browser of one's own,
 * which costs a start: readers of one browser share one clipboard, so what one file copies another would overwrite.
 */
export function launchBrowser({ ownClipboard = false } = {}): Promise<Browser> {
  return ownClipboard ? chromium.launch(chromiumOptions()) : chromium.connect(inject('browser'));
}

/** A fresh reader: nothing remembered, nothing cached. */
export async function newReader(browser: Browser, options?: BrowserContextOptions): Promise<BrowserContext> {
  const reader = await browser.newContext(options);
  reader.setDefaultTimeout(PATIENCE);
  return reader;
}

/** What was saved, as text. */
export async function textOf(download: Download): Promise<string> {
  return text(await download.createReadStream());
}
