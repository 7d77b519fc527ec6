import type { BrowserContextOptions, Page } from 'playwright';
import type { OpenSite } from './openSite.ts';

/** Opens a page of the site as a fresh reader, hands it over, and closes it whatever came of it. */
export async function openPage<Answer>(
  site: OpenSite,
  path: string,
  use: (page: Page) => Promise<Answer>,
  options: BrowserContextOptions = {},
): Promise<Answer> {
  const page = await site.page(options);
  try {
    await page.goto(`${site.address}${path}`);
    return await use(page);
  } finally {
    await page.context().close();
  }
}
