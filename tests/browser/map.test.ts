import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { rootBuild } from '../site/builds.ts';
import { openPage } from './open-page.ts';
import { openSite, type OpenSite } from './open-site.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(rootBuild);
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints()).toEqual([]));

const map = <Answer>(use: (page: Page) => Promise<Answer>): Promise<Answer> => openPage(site, 'map/', use);
const box = async (page: Page): Promise<number[]> =>
  ((await page.locator('.map svg').getAttribute('viewBox')) ?? '').split(' ').map(Number);
const point = '.map svg a:not(.region)';

test('every paper is a point with its title, and leads to its page', async () => {
  await map(async (page) => {
    expect(await page.locator(point).count()).toBe(64);
    const titles = await page.locator(`${point} > title`).allTextContents();
    expect(titles.every((title) => title.length > 3)).toBe(true);
    const first = page.locator(point).first();
    await first.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/papers\/[^/]+\/$/);
    expect(await page.textContent('h1')).toBe(titles[0]);
  });
});

test('zooms and moves with the keyboard while something in it has the focus', async () => {
  await map(async (page) => {
    const whole = await box(page);
    await page.locator(point).first().focus();
    await page.keyboard.press('+');
    const [left = 0, , width = 0] = await box(page);
    expect(width).toBeLessThan(whole[2] ?? 0);
    await page.keyboard.press('ArrowRight');
    expect((await box(page))[0]).toBeGreaterThan(left);
    await page.keyboard.press('-');
    await page.keyboard.press('0');
    expect(await box(page)).toEqual(whole);
  });
});

test('zooms with its buttons, which have names', async () => {
  await map(async (page) => {
    const whole = await box(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect((await box(page))[2]).toBeLessThan(whole[2] ?? 0);
    await page.getByRole('button', { name: 'Whole map' }).click();
    expect(await box(page)).toEqual(whole);
  });
});

test('leaves the wheel to the page, and zooms around the pointer with Ctrl', async () => {
  await map(async (page) => {
    const whole = await box(page);
    await page.locator('.map svg').hover();
    await page.mouse.wheel(0, 100);
    await page.waitForFunction(() => scrollY > 0);
    expect(await box(page)).toEqual(whole);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await page.waitForFunction(
      (before) => document.querySelector('.map svg')?.getAttribute('viewBox') !== before,
      whole.join(' '),
    );
    expect((await box(page))[2]).toBeLessThan(whole[2] ?? 0);
  });
});

test('the list beside it leads to the same papers and topics', async () => {
  await map(async (page) => {
    const addresses = (selector: string): Promise<string[]> =>
      page
        .locator(selector)
        .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    const drawn = await addresses('.map svg a');
    const listed = await addresses('.map-list a');
    expect(drawn.filter((address) => !listed.includes(address))).toEqual([]);
  });
});

test('works without JavaScript, whose buttons are then not there', async () => {
  await openPage(
    site,
    'map/',
    async (page) => {
      expect(await page.locator(`${point}:visible`).count()).toBe(64);
      expect(await page.getByRole('button', { name: 'Zoom in' }).isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});
