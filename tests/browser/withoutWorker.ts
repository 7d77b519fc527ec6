import type { Page } from 'playwright';

/**
 * A page of a browser that knows no service workers, so that nothing it once kept can stand in for what a test takes
 * away. (Playwright's own way of blocking them writes to the console, which no page may.)
 */
export async function withoutWorker(page: Page): Promise<Page> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  return page;
}
