import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rootBuild } from '../site/builds.ts';
import { axeViolations } from './axe.ts';
import { openSite, type OpenSite } from './openSite.ts';
import { pageKinds } from './pageKinds.ts';

let site: OpenSite;
let page: Page;

beforeAll(async () => {
  site = await openSite(rootBuild);
  page = await site.page({ reducedMotion: 'reduce' });
});

afterAll(async () => {
  await site.close();
});

// Each page is opened once, and then looked at in one window after the other.
describe.each(pageKinds(rootBuild))('$kind', ({ path }) => {
  beforeAll(async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${site.address}${path}`);
  });

  test('reads at 320 pixels without scrolling sideways', async () => {
    expect(await width()).toBeLessThanOrEqual(320);
  });

  test('needs no scrolling sideways at 200 % zoom and with large text', async () => {
    await page.setViewportSize({ width: 640, height: 480 });
    await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    expect(await width()).toBeLessThanOrEqual(640);
    await page.evaluate(() => (document.documentElement.style.fontSize = ''));
  });

  test('has no flaw that axe finds, everything unfolded, in light and dark', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll('details')) folded.open = true;
    });
    expect(await axeViolations(page)).toEqual([]);
  });
});

function width(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}
