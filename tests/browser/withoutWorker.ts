import type { BrowserContext } from 'playwright';

/**
 * Lets a reader's browser know no service workers, so that nothing it once kept can stand in for what a test takes away,
 * and no time goes into keeping the shelf. (Playwright's own way of blocking them writes to the console, which no page may.)
 */
export async function withoutWorker(reader: BrowserContext): Promise<void> {
  await reader.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
}
