import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { rootBuild } from '../site/builds.ts';
import { openPage } from './openPage.ts';
import { openSite, type OpenSite } from './openSite.ts';

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

/** Presses the mouse on a place of the map where no paper or topic stands, and gives that place. */
async function press(page: Page): Promise<{ x: number; y: number }> {
  const at = await page.locator('.map svg').evaluate((svg) => {
    const { left, top, width, height } = svg.getBoundingClientRect();
    for (let step = 1; step < 1000; step += 1) {
      const [x, y] = [left + (width * step) / 1000, top + height / 2];
      if (document.elementFromPoint(x, y) === svg) return { x, y };
    }
    throw new Error('The map has no empty place in its middle.');
  });
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  return at;
}

test('moves with the mouse, and the end of that over a paper is no click on it', async () => {
  await map(async (page) => {
    const whole = await box(page);
    await page.locator(`${point} > circle`).first().hover();
    const address = page.url();
    await page.mouse.down();
    // The paper moves along: the mouse goes up over the paper it went down on.
    const { x, y } = (await page.locator(`${point} > circle`).first().boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x + 40, y + 20, { steps: 4 });
    await page.mouse.up();
    expect((await box(page))[0]).toBeLessThan(whole[0] ?? 0);
    expect(page.url()).toBe(address);
  });
});

test.each(['click', 'Enter'])(
  'after a drag that ends outside of it, the next %s on a paper leads there',
  async (way) => {
    await map(async (page) => {
      await press(page);
      await page.mouse.move(2, 2, { steps: 4 });
      await page.mouse.up();
      await page.getByRole('button', { name: 'Whole map' }).focus();
      await page.keyboard.press('Enter');
      const first = page.locator(point).first();
      if (way === 'click') await first.locator('circle').click();
      else await first.press(way);
      await page.waitForURL(/\/papers\/[^/]+\/$/);
    });
  },
);

test('follows the pointer no longer when the browser takes it away', async () => {
  await map(async (page) => {
    const { x, y } = await press(page);
    await page.mouse.move(x + 20, y, { steps: 2 });
    await page
      .locator('.map svg')
      .evaluate((svg) => svg.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true })));
    const left = await box(page);
    await page.mouse.move(x + 60, y, { steps: 2 });
    expect(await box(page)).toEqual(left);
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
