import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rootBuild } from '../site/builds.ts';
import { axeViolations } from './axe.ts';
import { openSite, type OpenSite } from './openSite.ts';
import { pageKinds } from './pageKinds.ts';

const kinds = pageKinds(rootBuild);
let site: OpenSite;

beforeAll(async () => {
  site = await openSite(rootBuild);
});

afterAll(async () => {
  await site.close();
});

describe.each(['light', 'dark'] as const)('axe finds nothing in %s', (colorScheme) => {
  test.each(kinds)('on $kind, everything unfolded', async ({ path }) => {
    const violations = await look(path, { colorScheme, reducedMotion: 'reduce' }, async (page) => {
      await page.evaluate(() => {
        for (const folded of document.querySelectorAll('details')) folded.open = true;
      });
      return axeViolations(page);
    });
    expect(violations).toEqual([]);
  });
});

describe('a page reads at 320 pixels without scrolling sideways', () => {
  test.each(kinds)('$kind', async ({ path }) => {
    const wide = await look(path, { viewport: { width: 320, height: 640 } }, (page) =>
      page.evaluate(() => document.documentElement.scrollWidth),
    );
    expect(wide).toBeLessThanOrEqual(320);
  });
});

/** Opens a page as a fresh reader with these settings, asks it something, and closes it. */
async function look<Answer>(
  path: string,
  options: BrowserContextOptions,
  ask: (page: Page) => Promise<Answer>,
): Promise<Answer> {
  const page = await site.page(options);
  await page.goto(`${site.address}${path}`);
  const answer = await ask(page);
  await page.context().close();
  return answer;
}
