import type { Browser } from 'playwright-core';
import { median } from './median.ts';

/** Milliseconds until the first page a reader sees has loaded; medians of nine. */
export interface FirstVisits {
  withWorker: number;
  without: number;
  disk: number;
}

/** In turns, so that a machine that gets busy or warm counts for all. */
export async function firstVisits(browser: Browser, site: string, disk: string): Promise<FirstVisits> {
  const visits = [
    { name: 'withWorker', address: site, serviceWorkers: 'allow' },
    { name: 'without', address: site, serviceWorkers: 'block' },
    { name: 'disk', address: `${disk}index.html`, serviceWorkers: 'allow' },
  ] as const;
  const times: Record<keyof FirstVisits, number[]> = { withWorker: [], without: [], disk: [] };
  for (let round = 0; round < 10; round += 1) {
    for (const { name, address, serviceWorkers } of visits) {
      const context = await browser.newContext({ serviceWorkers });
      const page = await context.newPage();
      await page.goto(address, { waitUntil: 'load' });
      const [duration = 0] = await page.evaluate(() =>
        performance.getEntriesByType('navigation').map((entry) => entry.duration),
      );
      // The first visit of all warms the browser, not the cache.
      if (round > 0) times[name].push(duration);
      await context.close();
    }
  }
  return { withWorker: median(times.withWorker), without: median(times.without), disk: median(times.disk) };
}
