import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { rootBuild } from '../site/builds.ts';
import { axeViolations } from './axe.ts';
import { eventually } from './eventually.ts';
import { openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(rootBuild);
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints()).toEqual([]));

const dialog = 'dialog[open]';
const field = `${dialog} [role="combobox"]`;
const option = `${dialog} [role="option"]`;
const result = `${option}:has(mark)`;

async function home(options: Parameters<OpenSite['page']>[0] = {}): Promise<Page> {
  const page = await site.page(options);
  await page.goto(site.address);
  return page;
}

async function typing(query: string, options: Parameters<OpenSite['page']>[0] = {}): Promise<Page> {
  const page = await home(options);
  await page.click('[data-search-open]');
  await page.fill(field, query);
  await page.waitForSelector(result);
  return page;
}

/** The text of the option the combobox points at, if any. */
function chosen(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const id =
      document.querySelector('dialog [role="combobox"]')?.getAttribute('aria-activedescendant') ?? '';
    const element = document.getElementById(id);
    return element?.getAttribute('aria-selected') === 'true' ? element.textContent : undefined;
  });
}

test('what is typed while the dialog is on its way stands in its field', async () => {
  const page = await home();
  let arrive = (): void => undefined;
  const arrived = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/openSearchDialog*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  await page.keyboard.type('/diffusion model');
  expect(await page.locator(dialog).count()).toBe(0);
  arrive();
  await page.waitForSelector(result);
  await page.keyboard.type('s');
  expect(await page.inputValue(field)).toBe('diffusion models');
  await page.context().close();
});

describe('before search is opened', () => {
  test('a paper page carries at most 5 kB of script, gzipped, and nothing of the dialog', async () => {
    const list = await site.page();
    await list.goto(`${site.address}papers/`);
    const paper = await list.getAttribute('.papers :is(h2, h3) a', 'href');
    const page = await site.page();
    const scripts: { url: string; body: Promise<Buffer> }[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script')
        scripts.push({ url: response.url(), body: response.body() });
    });
    await page.goto(new URL(paper ?? '', site.address).href, { waitUntil: 'networkidle' });
    const bytes = await Promise.all(scripts.map(async ({ body }) => gzipSync(await body).length));
    expect(scripts.map(({ url }) => url).filter((url) => /dialog|answers|engine/.test(url))).toEqual([]);
    const inline = await page.locator('script:not([src])').allTextContents();
    const inlined = inline.reduce((sum, text) => sum + gzipSync(text).length, 0);
    expect(inlined + bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(5000);
    for (const each of [list, page]) await each.context().close();
  });
});

describe('the dialog opens', () => {
  test.each([
    ['by its link', (page: Page) => page.click('[data-search-open]')],
    ['with /', (page: Page) => page.keyboard.press('/')],
    ['with Ctrl-K', (page: Page) => page.keyboard.press('Control+k')],
    ['with Cmd-K', (page: Page) => page.keyboard.press('Meta+k')],
  ])('%s, with the field ready for typing', async (_, open) => {
    const page = await home();
    await open(page);
    await page.waitForSelector(dialog);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.context().close();
  });

  test('not with / while typing in a field', async () => {
    const page = await home();
    await page.click('#q');
    await page.keyboard.type('and/or');
    expect(await page.inputValue('#q')).toBe('and/or');
    expect(await page.locator(dialog).count()).toBe(0);
    await page.context().close();
  });

  test.each(['Alt+/', 'Control+/', 'Control+Shift+k', 'k'])('not with %s', async (keys) => {
    const page = await home();
    await page.keyboard.press(keys);
    // What would have opened it has run by now: the next key does open it, and the first left no trace.
    expect(await page.locator('dialog').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.waitForSelector(dialog);
    await page.context().close();
  });

  test('in a new tab as the page of search when its link is pressed with Ctrl', async () => {
    const page = await home();
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.click('[data-search-open]', { modifiers: ['Control'] }),
    ]);
    await tab.waitForURL(/\/search\/$/);
    await page.context().close();
  });

  test('no longer with / once the reader has switched single keys off, and still with Ctrl-K', async () => {
    const page = await home();
    await page.keyboard.press('/');
    await page.getByLabel('opens search').uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    expect(await page.isHidden('[data-search-open] kbd')).toBe(true);
    await page.keyboard.press('/');
    expect(await page.locator('dialog').count()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.waitForSelector(dialog);
    expect(await page.getByLabel('opens search').isChecked()).toBe(false);
    await page.context().close();
  });
});

describe('the dialog closes', () => {
  test('with Esc, and gives the focus back', async () => {
    const page = await home();
    await page.focus('[data-search-open]');
    await page.keyboard.press('Enter');
    await page.waitForSelector(dialog);
    await page.keyboard.press('Escape');
    expect(await page.locator(dialog).count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-search-open'))).toBe(true);
    await page.context().close();
  });

  test('with its button and with a press beside it, and keeps the query', async () => {
    const page = await typing('diffusion');
    await page.click(`${dialog} .close`);
    expect(await page.locator(dialog).count()).toBe(0);
    await page.keyboard.press('/');
    await page.waitForSelector(dialog);
    expect(await page.inputValue(field)).toBe('diffusion');
    await page.mouse.click(5, 5);
    expect(await page.locator(dialog).count()).toBe(0);
    await page.context().close();
  });
});

describe('results in the dialog', () => {
  test('appear as one types, with their number told politely', async () => {
    const page = await typing('speculative deco');
    expect(await page.textContent(`${dialog} [role="status"]`)).toMatch(/\d+ papers/);
    expect(await page.locator(result).count()).toBeGreaterThan(2);
    await page.context().close();
  });

  test('begin with examples of this very shelf', async () => {
    const page = await home();
    await page.keyboard.press('/');
    await page.waitForSelector(option);
    expect(await page.textContent(`${dialog} [role="status"]`)).toContain('Try one of these');
    await page.context().close();
  });

  test('are walked with the arrows, round the ends, and with Home and End', async () => {
    const page = await typing('diffusion');
    const options = await page.locator(option).allTextContents();
    expect(await chosen(page)).toBeUndefined();
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBe(options[0]);
    await page.keyboard.press('ArrowDown');
    expect(await chosen(page)).toBe(options[1]);
    await page.keyboard.press('End');
    expect(await chosen(page)).toBe(options.at(-1));
    await page.keyboard.press('Home');
    expect(await chosen(page)).toBe(options[0]);
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page)).toBeUndefined();
    await page.keyboard.press('ArrowUp');
    expect(await chosen(page)).toBe(options.at(-1));
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
    await page.context().close();
  });

  test('leave Home and End to the text while none is chosen', async () => {
    const page = await typing('diffusion');
    await page.keyboard.press('Home');
    await page.keyboard.type('x');
    expect(await page.inputValue(field)).toBe('xdiffusion');
    await page.context().close();
  });

  test('are opened with Enter', async () => {
    const page = await typing('diffusion');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/papers\/[^/]+\//);
    await page.context().close();
  });

  test('are opened in a new tab with Ctrl-Enter, and the dialog stays', async () => {
    const page = await typing('diffusion');
    await page.keyboard.press('ArrowDown');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('Control+Enter'),
    ]);
    await tab.waitForURL(/\/papers\//);
    expect(await page.locator(dialog).count()).toBe(1);
    await page.context().close();
  });

  test('are all shown in a new tab with Ctrl-Enter while none is chosen', async () => {
    const page = await typing('diffusion');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('Control+Enter'),
    ]);
    await tab.waitForURL(/\/search\/\?q=diffusion$/);
    await page.context().close();
  });

  test('are opened in a new tab with Shift-Enter as well', async () => {
    const page = await typing('diffusion');
    await page.keyboard.press('ArrowDown');
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.keyboard.press('Shift+Enter'),
    ]);
    await tab.waitForURL(/\/papers\//);
    await page.context().close();
  });

  test('are all shown on the search page with Enter while none is chosen, and by the last option', async () => {
    const page = await typing('diffusion models');
    const last = await page.getAttribute(`${option}:last-child`, 'href');
    expect(last).toBe(`${site.address}search/?q=diffusion+models`);
    await page.keyboard.press('Enter');
    await page.waitForURL(last ?? '');
    await page.waitForSelector('[data-results] mark');
    await page.context().close();
  });

  test('say how a slip was read, and lead back to the letter of it', async () => {
    const page = await typing('specualtive');
    const status = page.locator(`${dialog} .told`);
    expect(await status.textContent()).toContain('No match for specualtive, showing speculative.');
    await status.getByRole('link').first().click();
    await eventually(() => status.textContent()).not.toContain('showing speculative');
    await page.context().close();
  });

  test('are the lists of the shelf where nothing matches', async () => {
    const page = await home();
    await page.keyboard.press('/');
    await page.fill(field, 'qqqqqqqqqqqqxx');
    await page.getByRole('option', { name: 'All papers' }).waitFor();
    expect(await page.textContent(`${dialog} .told`)).toContain('qqqqqqqqqqqqxx');
    await page.context().close();
  });
});

describe('on a phone', () => {
  const phone = { viewport: { width: 390, height: 780 }, hasTouch: true, isMobile: true };

  test('the field stands in the lower half, and every row is big enough for a thumb', async () => {
    const page = await typing('diffusion', phone);
    const box = await page.locator(field).boundingBox();
    expect(box?.y).toBeGreaterThan(390);
    const heights = await page
      .locator(option)
      .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await page.context().close();
  });

  test('nothing is cut off at 320 pixels', async () => {
    const page = await typing('diffusion', { ...phone, viewport: { width: 320, height: 568 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    const box = await page.locator(dialog).boundingBox();
    expect(box).toMatchObject({ x: 0, width: 320 });
    await page.context().close();
  });
});

test('axe finds nothing in the open dialog, in light and dark', async () => {
  const page = await typing('specualtive');
  await page.keyboard.press('ArrowDown');
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});

interface Pressed {
  key: string;
  code: string;
  ctrlKey: boolean;
  shiftKey?: boolean;
}

describe('is opened by the keys', () => {
  test.each<[string, Pressed, boolean]>([
    ['Ctrl+K', { key: 'k', code: 'KeyK', ctrlKey: true }, true],
    ['Ctrl+K of a Russian layout', { key: 'л', code: 'KeyK', ctrlKey: true }, true],
    ['Ctrl+K of a Greek layout', { key: 'κ', code: 'KeyK', ctrlKey: true }, true],
    ['Ctrl+K of a Dvorak layout', { key: 'k', code: 'KeyV', ctrlKey: true }, true],
    ['Ctrl+T of a Dvorak layout', { key: 't', code: 'KeyK', ctrlKey: true }, false],
    ['Ctrl+Shift+K', { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }, false],
  ])('%s', async (_, init, opens) => {
    const page = await site.page();
    await page.goto(site.address);
    const taken = await page.evaluate((options) => {
      const event = new KeyboardEvent('keydown', { ...options, bubbles: true, cancelable: true });
      document.body.dispatchEvent(event);
      return event.defaultPrevented;
    }, init);
    expect(taken).toBe(opens);
    await page.context().close();
  });

  test('/ while a check box has the focus, and not while one writes', async () => {
    const page = await site.page();
    await page.goto(`${site.address}search/?q=diffusion`);
    await page.locator('[data-group="topic"] input').first().focus();
    await page.keyboard.press('/');
    await page.waitForFunction(() => document.activeElement?.id === 'q');
    await page.keyboard.press('End');
    await page.keyboard.press('/');
    await eventually(() => page.inputValue('#q')).toMatch(/\/$/);
    await page.context().close();
  });
});
