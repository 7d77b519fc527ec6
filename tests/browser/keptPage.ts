import type { Page } from 'playwright';

/** The sign says so once the worker has everything. */
export async function untilKept(page: Page): Promise<void> {
  await page
    .getByRole('link', { name: 'Available offline', exact: false })
    .filter({ hasNotText: 'Not' })
    .waitFor();
}

/** Names of all caches of the origin, without versions. */
export async function cacheNames(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => caches.keys());
  return names.map((name) => name.replace(/ [0-9a-f]{16}$/, '')).sort();
}

/** Ends the worker, as browsers do after some idle seconds. */
export async function restartWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
}
