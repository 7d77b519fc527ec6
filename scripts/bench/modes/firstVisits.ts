import type { Browser } from 'playwright';
import { median } from './median.ts';

/** Milliseconds until the first page a reader sees has loaded; medians of thirty. */
export interface FirstVisits {
  withWorker: number;
  without: number;
  disk: number;
}

/**
 * In turns, so that a machine that gets busy or warm counts for all, and each as often after each other: what a visit
 * leaves behind, a context that closes or a worker that still keeps, slows the next by a tenth.
 */
export async function firstVisits(browser: Browser, site: string, disk: string): Promise<FirstVisits> {
  const visits = [
    { name: 'withWorker', address: site, serviceWorkers: 'allow' },
    { name: 'without', address: site, serviceWorkers: 'block' },
    { name: 'disk', address: `${disk}index.html`, serviceWorkers: 'allow' },
  ] as const;
  const times: Record<keyof FirstVisits, number[]> = { withWorker: [], without: [], disk: [] };
  for (let round = 0; round < 31; round += 1) {
    for (const { name, address, serviceWorkers } of round % 2 === 0 ? visits : visits.toReversed()) {
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
