import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCopy } from '../../src/integrations/portable/makeCopy.ts';
import { rootBuild } from '../site/builds.ts';
import { eventually, stillness } from './eventually.ts';
import { openSite, type OpenSite } from './openSite.ts';

const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  reducedMotion: 'reduce',
};

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(rootBuild);
});
afterAll(() => site.close());

describe('the bar for the thumb', () => {
  test('goes away while one reads on, and is back as soon as one scrolls up', async () => {
    const page = await open('papers/');
    expect(await isShown(page)).toBe(true);
    await page.evaluate(() => scrollTo(0, 1500));
    await eventually(() => isShown(page)).toBe(false);
    await page.evaluate(() => scrollTo(0, 1300));
    await eventually(() => isShown(page)).toBe(true);
    await page.context().close();
  });

  test('has targets for a finger, and opens the search', async () => {
    const page = await open('papers/pearl/');
    const links = page.locator('.thumb-bar > a');
    const heights = await links.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
    expect(heights.length).toBe(3);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await links.first().tap();
    await page.locator('dialog[open]').waitFor();
    await page.context().close();
  });

  test('counts what is saved, and what is saved just now', async () => {
    const page = await open('papers/pearl/');
    const count = () => page.locator('.thumb-bar > :last-child').getAttribute('data-n');
    await eventually(count).toBe('');
    await page.locator('save-button button').tap();
    await eventually(count).toBe('1');
    await page.reload();
    await eventually(count).toBe('1');
    await page.context().close();
  });

  test('covers nothing that has the focus, nor the end of the page', async () => {
    const page = await open('papers/');
    const covered = await page.evaluate(() => {
      const bar = document.querySelector('.thumb-bar');
      return [...document.querySelectorAll<HTMLElement>('main a, .foot li a')].flatMap((link) => {
        link.focus();
        const { bottom } = link.getBoundingClientRect();
        const edge = bar?.getBoundingClientRect().top ?? 0;
        return bottom > edge + 1 ? [link.textContent] : [];
      });
    });
    expect(covered).toEqual([]);
    await page.context().close();
  });

  test('shows while it has the focus', async () => {
    const page = await open('papers/');
    await page.evaluate(() => scrollTo(0, 1500));
    await eventually(() => isShown(page)).toBe(false);
    await page.locator('.thumb-bar > a').last().focus();
    await eventually(() => isShown(page)).toBe(true);
    await page.context().close();
  });

  test('is not printed', async () => {
    const page = await open('papers/');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.thumb-bar').isVisible()).toBe(false);
    await page.context().close();
  });

  test.each([
    ['a desk', 1280],
    ['a narrow window with a mouse', 390],
  ])('is not on %s, where the head counts what is saved', async (_, width) => {
    const asked: string[] = [];
    const desk = await site.page({ viewport: { width, height: 844 } });
    desk.on('request', (request) => asked.push(request.url()));
    await desk.goto(`${site.address}papers/pearl/`);
    await desk.locator('save-button button').click();
    await eventually(() => desk.locator('.own').textContent()).toMatch(/1$/);
    expect(await desk.locator('.own').isVisible()).toBe(true);
    // Nothing loads any more, so nothing that comes late could bring it.
    await stillness(asked);
    expect(asked.filter((each) => each.includes('thumbBar'))).toEqual([]);
    expect(await desk.locator('.thumb-bar').count()).toBe(0);
    await desk.context().close();
  });

  test('counts in the place of the head', async () => {
    const page = await open('papers/pearl/');
    await page.locator('save-button button').tap();
    await page.locator('.own').waitFor({ state: 'attached' });
    expect(await page.locator('.own').isVisible()).toBe(false);
    await page.context().close();
  });

  test('works in a copy that is opened from a disk', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'thumb-'));
    for await (const [path, bytes] of makeCopy({ folder: rootBuild.folder, base: '/' })) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    }
    const page = await site.page(phone);
    await page.goto(`${pathToFileURL(folder).href}/papers/pearl/index.html`);
    await page.locator('save-button button').tap();
    await eventually(() => page.locator('.thumb-bar > :last-child').getAttribute('data-n')).toBe('1');
    await page.evaluate(() => scrollTo(0, 0));
    await eventually(() => isShown(page)).toBe(true);
    await page.locator('.thumb-bar > :last-child').tap();
    await page.waitForURL(/saved\/index\.html$/);
    await page.context().close();
    await rm(folder, { recursive: true });
  });
});

async function open(path: string): Promise<Page> {
  const page = await site.page(phone);
  await page.goto(`${site.address}${path}`);
  await eventually(() => position(page)).toBe('fixed');
  return page;
}

function isShown(page: Page): Promise<boolean> {
  return page.locator('.thumb-bar').evaluate((bar) => bar.getBoundingClientRect().top < innerHeight);
}

function position(page: Page): Promise<string> {
  return page.locator('.thumb-bar').evaluate((bar) => getComputedStyle(bar).position);
}
