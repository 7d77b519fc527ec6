import type { BrowserContextOptions, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
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
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
};
const point = '.map .point';
const width = (page: Page): Promise<number> =>
  page.locator('.map-plate').evaluate((plate) => plate.getBoundingClientRect().width);
const focused = (page: Page): Promise<string | null> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);

test('every paper is a point with its title, and leads to its page', async () => {
  await map(async (page) => {
    expect(await page.locator(point).count()).toBe(64);
    const first = page.locator(`${point}:visible`).first();
    const title = (await first.getAttribute('aria-label')) ?? '';
    await first.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/papers\/[^/]+\/$/);
    expect(title).toContain(await page.textContent('h1'));
  });
});

test('the name of every link holds what is written at it', async () => {
  await map(async (page) => {
    const wrong = await page.locator('.map-plate a').evaluateAll((links) =>
      links.flatMap((link) => {
        // A long word is written in several rows.
        const letters = (text: string): string => text.replace(/[\s…\u2068\u2069]/g, '');
        const written = letters(link.querySelector('text')?.textContent ?? '');
        const name = link.getAttribute('aria-label') ?? '';
        return letters(name).includes(written) ? [] : [[name, written]];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

test.each([320, 390, 768, 1280, 2560])(
  'at %i px all letters have 12 px or more, and lie on no others',
  async (wide) => {
    const found = await openPage(
      site,
      'map/',
      (page) =>
        page.locator('.map-plate text').evaluateAll((texts) => {
          const shown = texts
            .map((text) => ({ text, box: text.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0);
          const small = shown.filter(({ text }) => parseFloat(getComputedStyle(text).fontSize) < 12);
          const covered = shown.flatMap(({ text, box }, at) =>
            shown
              .slice(at + 1)
              .filter(
                ({ box: other }) =>
                  box.left < other.right - 1 &&
                  other.left < box.right - 1 &&
                  box.top < other.bottom - 1 &&
                  other.top < box.bottom - 1,
              )
              .map((other) => `${text.textContent} on ${other.text.textContent}`),
          );
          return {
            some: shown.length > 0,
            small: small.length,
            covered,
            wide: document.documentElement.scrollWidth,
          };
        }),
      { viewport: { width: wide, height: 900 } },
    );
    expect(found).toEqual({ some: true, small: 0, covered: [], wide });
  },
);

test('is one stop of the Tab key, from which arrows lead to what lies that way', async () => {
  await map(async (page) => {
    await page.locator('.map-plate a[tabindex="0"]').focus();
    expect(await page.locator('.map-plate a:not([tabindex="-1"])').count()).toBe(1);
    const at = (): Promise<{ x: number; y: number }> =>
      page.evaluate(() => {
        const seen = document.activeElement?.querySelector('circle, text');
        const { left, top, width: across, height } = (seen ?? document.body).getBoundingClientRect();
        return { x: left + across / 2, y: top + height / 2 };
      });
    const start = await at();
    await page.keyboard.press('ArrowRight');
    const right = await at();
    expect(right.x).toBeGreaterThan(start.x);
    await page.keyboard.press('ArrowDown');
    expect((await at()).y).toBeGreaterThan(right.y);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.map-plate'))).toBe(null);
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.map-plate') !== null)).toBe(true);
  });
});

test('says below what the pointer or the focus is on', async () => {
  await map(async (page) => {
    const told = page.locator('.map-told');
    const before = await told.textContent();
    const first = page.locator(`${point}:visible`).first();
    await first.locator('circle').hover();
    expect(await told.locator('a').textContent()).toBe(await first.getAttribute('aria-label'));
    expect(await told.locator('span').textContent()).toMatch(/^\d{4} · /);
    await page.mouse.move(2, 2);
    expect(await told.textContent()).toBe(before);
    await first.focus();
    expect(await told.locator('a').textContent()).toBe(await first.getAttribute('aria-label'));
    // Its language is the page's, which need not be said: an empty one would say that it is unknown.
    expect(await page.locator('.map-plate [lang=""]').count()).toBe(0);
    expect(await told.locator('a').getAttribute('lang')).toBe(await first.getAttribute('lang'));
  });
});

test('zooms with the keyboard while something in it has the focus, and shows more names', async () => {
  await map(async (page) => {
    const whole = await width(page);
    const names = page.locator(`${point} text:visible`);
    const few = await names.count();
    await page.locator(`${point}:visible`).first().focus();
    const name = await focused(page);
    await page.keyboard.press('+');
    await page.keyboard.press('+');
    expect(await width(page)).toBeGreaterThan(2 * whole);
    expect(await names.count()).toBeGreaterThan(few);
    expect(await focused(page)).toBe(name);
    await page.keyboard.press('0');
    expect(await width(page)).toBe(whole);
  });
});

test('keeps its stop of the Tab key when the link that had it is seen no more', async () => {
  await map(async (page) => {
    const zoomed = await page.locator(`${point}:visible`).first().elementHandle();
    // Which of the 64 show themselves only when zoomed, if any, is decided elsewhere.
    await zoomed?.evaluate((link) => {
      link.classList.add('small');
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('shelf-map:not(.zoomed) .small { display: none }');
      document.adoptedStyleSheets = [sheet];
    });
    await page.locator('.land > a').first().focus();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('+');
    expect(await zoomed?.isVisible()).toBe(true);
    await zoomed?.focus();
    await page.keyboard.press('0');
    expect(await zoomed?.isVisible()).toBe(false);
    const region = await zoomed?.evaluate((link) =>
      link.closest('g')?.querySelector('a')?.getAttribute('aria-label'),
    );
    expect(await focused(page)).toBe(region);
    expect(await page.locator('.map-plate a[tabindex="0"]:visible').count()).toBe(1);
  });
});

test('zooms with its buttons, which have names', async () => {
  await map(async (page) => {
    const whole = await width(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    expect(await width(page)).toBeGreaterThan(whole);
    await page.getByRole('button', { name: 'Whole map' }).click();
    expect(await width(page)).toBe(whole);
  });
});

test('leaves the wheel to the page, and zooms around the pointer with Ctrl', async () => {
  await map(async (page) => {
    const whole = await width(page);
    await page.locator('.map-frame').hover({ position: { x: 300, y: 100 } });
    await page.mouse.wheel(0, 100);
    await page.waitForFunction(() => scrollY > 0);
    expect(await width(page)).toBe(whole);
    await page.keyboard.down('Control');
    const under = () =>
      page.locator('.map-frame').evaluate((frame) => {
        const { left, top } = frame.getBoundingClientRect();
        const plate = document.querySelector('.map-plate')?.getBoundingClientRect() ?? new DOMRect();
        return [(left + 300 - plate.left) / plate.width, (top + 100 - plate.top) / plate.height];
      });
    await page.evaluate(() => scrollTo(0, 0));
    await page.locator('.map-frame').hover({ position: { x: 300, y: 100 } });
    const [x = 0, y = 0] = await under();
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await page.waitForFunction(
      (before) => (document.querySelector('.map-plate')?.clientWidth ?? 0) > before,
      whole,
    );
    const [left = 0, top = 0] = await under();
    expect(left).toBeCloseTo(x, 2);
    expect(top).toBeCloseTo(y, 2);
  });
});

/** The map is zoomed, and the mouse pressed on it. */
async function seize(page: Page) {
  await page.getByRole('button', { name: 'Zoom in' }).click();
  const frame = page.locator('.map-frame');
  await frame.evaluate((each) => each.scrollIntoView());
  const box = (await frame.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  const [x, y] = [box.x + box.width / 2, box.y + 200];
  await page.mouse.move(x, y);
  await page.mouse.down();
  return { x, y, frame, left: () => frame.evaluate(({ scrollLeft }) => scrollLeft) };
}

test('moves with the mouse when zoomed, and the end of that is no click on what lies beneath', async () => {
  await map(async (page) => {
    const address = page.url();
    const { x, y, left } = await seize(page);
    const before = await left();
    await page.mouse.move(x - 60, y - 20, { steps: 4 });
    await page.mouse.up();
    expect(await left()).toBe(before + 60);
    expect(page.url()).toBe(address);
    // The next click counts.
    await page.locator('.land > a text:visible').first().click();
    await page.waitForURL(/\/topics\/[^/]+\/$/);
  });
});

test('after a drag that ends outside of it, Enter on a paper leads there', async () => {
  await map(async (page) => {
    await seize(page);
    await page.mouse.move(2, 2, { steps: 4 });
    await page.mouse.up();
    await page.locator(`${point}:visible`).first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/papers\/[^/]+\/$/);
  });
});

test('follows the pointer no longer when the browser takes it away', async () => {
  await map(async (page) => {
    const { x, y, frame, left } = await seize(page);
    await page.mouse.move(x - 30, y, { steps: 2 });
    await frame.evaluate((each) => each.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true })));
    const before = await left();
    await page.mouse.move(x - 90, y, { steps: 2 });
    expect(await left()).toBe(before);
  });
});

describe('on a phone', () => {
  test('two fingers zoom the map and not the page, and one moves it', async () => {
    await openPage(
      site,
      'map/',
      async (page) => {
        await page.locator('.map-frame').evaluate((frame) => frame.scrollIntoView({ block: 'center' }));
        const {
          x,
          y,
          width: across,
          height,
        } = (await page.locator('.map-frame').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
        const middle = { x: x + across / 2, y: y + height / 2 };
        const whole = await width(page);
        const session = await page.context().newCDPSession(page);
        const fingers = (
          type: 'touchStart' | 'touchMove' | 'touchEnd',
          ...places: number[]
        ): Promise<unknown> =>
          session.send('Input.dispatchTouchEvent', {
            type,
            touchPoints: places.map((place, id) => ({ x: middle.x + place, y: middle.y, id })),
          });
        await fingers('touchStart', -30, 30);
        for (const far of [40, 50, 60]) await fingers('touchMove', -far, far);
        await fingers('touchEnd');
        expect(await width(page)).toBeCloseTo(2 * whole, 0);
        expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
        const left = (): Promise<number> =>
          page.locator('.map-frame').evaluate(({ scrollLeft }) => scrollLeft);
        const before = await left();
        await fingers('touchStart', 0);
        for (const far of [-20, -40, -60, -80]) await fingers('touchMove', far);
        await fingers('touchEnd');
        await page.waitForFunction(
          (start) => (document.querySelector('.map-frame')?.scrollLeft ?? 0) > start,
          before,
        );
      },
      phone,
    );
  });

  test('the first touch tells, the second opens', async () => {
    await openPage(
      site,
      'map/',
      async (page) => {
        const name = page.locator('.land > a text:visible').first();
        const address = page.url();
        await name.tap();
        await page.waitForSelector('.map-told a');
        expect(page.url()).toBe(address);
        await name.tap();
        await page.waitForURL(/\/topics\/[^/]+\/$/);
      },
      phone,
    );
  });
});

test('the list beside it leads to the same papers and topics', async () => {
  await map(async (page) => {
    const addresses = (selector: string): Promise<string[]> =>
      page
        .locator(selector)
        .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
    const listed = await addresses('.map-list a');
    expect((await addresses('.map-plate a')).filter((address) => !listed.includes(address))).toEqual([]);
  });
});

test('works without JavaScript, whose buttons are then not there', async () => {
  await openPage(
    site,
    'map/',
    async (page) => {
      expect(await page.locator(`${point} > title`).count()).toBe(64);
      expect(await page.locator('.land > a text:visible').count()).toBeGreaterThan(20);
      expect(await page.getByRole('button', { name: 'Zoom in' }).isVisible()).toBe(false);
    },
    { javaScriptEnabled: false },
  );
});

test('its picture is at most 150 kB, and without colours of its own every region has an edge', async () => {
  await openPage(
    site,
    'map/',
    async (page) => {
      const svg = page.locator('.map-plate > svg');
      expect(await svg.evaluate((each) => each.outerHTML.length)).toBeLessThan(150_000);
      const edges = await page
        .locator('.land > a path:first-child')
        .evaluateAll((paths) => paths.map((path) => getComputedStyle(path).stroke));
      expect(edges.filter((edge) => edge === 'none')).toEqual([]);
    },
    { forcedColors: 'active' },
  );
});

test.each(['map/', 'numbers/'])(
  'without colours of its own the words of /%s are legible in whatever theme',
  async (path) => {
    await openPage(
      site,
      path,
      async (page) => {
        const fills = async (theme: string): Promise<string[]> => {
          await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
          return page
            .locator('main svg text:visible')
            .evaluateAll((all) => [...new Set(all.map((each) => getComputedStyle(each).fill))].toSorted());
        };
        const light = await fills('light');
        expect(light.length).toBeGreaterThan(0);
        expect(await fills('dark')).toEqual(light);
      },
      { forcedColors: 'active', colorScheme: 'dark' },
    );
  },
);

test('printed, it has all its regions, also that which was told of last', async () => {
  await map(async (page) => {
    await page.locator('.land > a').first().focus();
    await page.emulateMedia({ media: 'print' });
    const all = await page.locator('.land').count();
    expect(await page.locator('.land > a path:first-child:visible').count()).toBe(all);
  });
});
