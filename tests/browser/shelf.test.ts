import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { largeBuild, rootBuild } from '../site/builds.ts';
import { cutLabels } from './cutLabels.ts';
import { eventually, stillness } from './eventually.ts';
import { openPage } from './openPage.ts';
import { openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(rootBuild);
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints()).toEqual([]));

const home = <Answer>(
  use: (page: Page) => Promise<Answer>,
  options: Parameters<OpenSite['page']>[0] = {},
): Promise<Answer> => openPage(site, '', use, options);

const rowsOf = (page: Page): Promise<number> =>
  page
    .locator('.board ul')
    .evaluateAll(
      (lists) => new Set(lists.map((list) => Math.round(list.getBoundingClientRect().bottom))).size,
    );

describe.each([
  ['a phone', 390, 844],
  ['a desk', 1280, 800],
  ['a wide desk', 1920, 1000],
  ['a very wide one', 2560, 1300],
])('on %s', (_, width, height) => {
  test('every label can be read in full, on a spine that can be hit', async () => {
    await home(
      async (page) => {
        expect(await page.locator('.spine').count()).toBe(64);
        expect(await cutLabels(page)).toEqual([]);
        const narrow = await page
          .locator('.spine')
          .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().width < 24).length);
        expect(narrow).toBe(0);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      },
      { viewport: { width, height } },
    );
  });
});

test.each([
  [1280, 800, 2],
  [1900, 950, 1],
  [2560, 1300, 1],
])('at %i by %i pixels the whole shelf is in the first screen, in %i rows', async (width, height, rows) => {
  await home(
    async (page) => {
      expect(await rowsOf(page)).toBe(rows);
      const end = await page.locator('.boards').evaluate((boards) => boards.getBoundingClientRect().bottom);
      expect(end).toBeLessThanOrEqual(height);
    },
    { viewport: { width, height } },
  );
});

test('the name that is seen on a spine is heard, and before its papers the topic is', async () => {
  await home(async (page) => {
    const unheard = await page
      .locator('.spine')
      .evaluateAll((spines) =>
        spines
          .map((spine) => [
            spine.querySelector('.back')?.textContent.trim().toLowerCase() ?? '',
            spine.querySelector('.spine-told')?.textContent.toLowerCase() ?? '',
          ])
          .filter(([label = '', told = '']) => !told.includes(label)),
      );
    expect(unheard).toEqual([]);
    expect(await page.getByRole('link', { name: /^PEARL: Parallel Speculative Decoding/ }).count()).toBe(1);
    const boards = await page
      .locator('.board')
      .evaluateAll((all) => all.map((board) => board.firstElementChild?.tagName));
    expect(new Set(boards)).toEqual(new Set(['H3']));
    expect(await page.locator('.shelf').getByRole('region').count()).toBe(0);
  });
});

describe('the field above the shelf', () => {
  const found = (page: Page): Promise<string[]> =>
    page
      .locator('.asked .spine.found .back')
      .allTextContents()
      .then((all) => all.map((each) => each.trim()));

  test('is answered by the spines at every letter, and by the shelf as it was when it is emptied', async () => {
    await home(async (page) => {
      await page.getByRole('searchbox').pressSequentially('GraphHash');
      await eventually(() => found(page)).toEqual(['GraphHash']);
      expect(await page.locator('[data-tally]').textContent()).toBe('1 paper');
      await page.getByRole('searchbox').fill('equivariant');
      await eventually(() => found(page)).toContain('SPEN');
      await page.getByRole('searchbox').fill('');
      await eventually(() => page.locator('.asked').count()).toBe(0);
      expect(await page.locator('[data-tally]').textContent()).toBe('');
    });
  });

  test('loads nothing of search before it is used, and Enter leads to the list', async () => {
    await home(async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.getByRole('searchbox').pressSequentially('diffusion');
      await eventually(() => page.locator('.asked').count()).toBe(1);
      expect(asked.filter((each) => each.includes('/pagefind/')).length).toBeGreaterThan(0);
      await page.getByRole('searchbox').press('Enter');
      await page.waitForURL(/\/search\/\?q=diffusion$/);
    });
    const before = await home((page) =>
      page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name)),
    );
    expect(before.filter((each) => each.includes('pagefind'))).toEqual([]);
  });

  test('moves no spine for those who want no motion: their colour tells it', async () => {
    await home(
      async (page) => {
        await page.getByRole('searchbox').fill('GraphHash');
        await eventually(() => found(page)).toEqual(['GraphHash']);
        const spine = page.locator('.spine.found .back');
        expect(await spine.evaluate((back) => getComputedStyle(back).translate)).toBe('none');
        const [seen, sunk] = await Promise.all(
          ['.spine.found .back', '.spine:not(.found) .back'].map((each) =>
            page
              .locator(each)
              .first()
              .evaluate((back) => getComputedStyle(back).backgroundColor),
          ),
        );
        expect(seen).not.toBe(sunk);
      },
      { reducedMotion: 'reduce' },
    );
  });
});

test('under a finger a spine first tells what it is, beside itself, and then opens', async () => {
  await home(
    async (page) => {
      const spine = page.locator('.spine[href$="/pcpp/"]');
      await spine.tap();
      const told = spine.locator('.spine-told');
      expect(await told.textContent()).toMatch(/Patch Parallelism[^]*2024[^]*Open\s*$/);
      const [box, own] = [await told.boundingBox(), await spine.locator('.back').boundingBox()];
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(own?.y ?? 0);
      expect((own?.y ?? 0) - (box?.y ?? 0) - (box?.height ?? 0)).toBeLessThan(20);
      expect((box?.x ?? 0) + (box?.width ?? 390)).toBeLessThan(390);
      expect(new URL(page.url()).pathname).toBe('/');
      await told.getByText('Open').tap();
      await page.waitForURL(/\/papers\/pcpp\/$/);
    },
    { viewport: { width: 390, height: 844 }, hasTouch: true },
  );
});

test('the spines are one stop of the Tab key, can be skipped, and without a script are links', async () => {
  await home(async (page) => {
    expect(await page.locator('.spine[tabindex="0"]').count()).toBe(1);
    await page.getByRole('link', { name: 'Skip the shelf' }).press('Enter');
    expect(new URL(page.url()).hash).toBe('#newest');
    await page.locator('.spine').first().press('ArrowDown');
    const second = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    const first = await page
      .locator('.spine')
      .first()
      .evaluate((spine) => spine.getBoundingClientRect().bottom);
    expect(second).toBeGreaterThan(first);
    await page.keyboard.press('End');
    expect(
      await page
        .locator('.spine')
        .last()
        .evaluate((spine) => spine === document.activeElement),
    ).toBe(true);
  });
  await home(
    async (page) => {
      expect(await page.locator('.spine[tabindex]').count()).toBe(0);
      await page.locator('.spine[href$="/pearl/"]').click();
      await page.waitForURL(/\/papers\/pearl\/$/);
    },
    { javaScriptEnabled: false },
  );
});

test('of a large shelf the topics and years answer that hold a paper that matches', async () => {
  const large = await openSite(largeBuild);
  try {
    await openPage(large, '', async (page) => {
      await page.getByRole('searchbox').fill('What a crowd saw');
      await eventually(() => page.locator('.asked').count()).toBe(1);
      const answering = await page.locator('.spine:is(.found, .near)').count();
      expect(answering).toBeGreaterThan(0);
      expect(answering).toBeLessThan(await page.locator('.spine').count());
    });
    expect(large.complaints()).toEqual([]);
  } finally {
    await large.close();
  }
});

test('a first letter waits for nothing but the words that begin with it', async () => {
  await home(async (page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.locator('#q').focus();
    // What every question needs comes when the field is entered.
    for (const file of ['facts', 'equivalences', 'words/'])
      await eventually(() => Promise.resolve(asked.some((path) => path.includes(file)))).toBe(true);
    // The network is idle for a moment between two of these files, too.
    await stillness(asked);
    asked.length = 0;
    await page.locator('#q').pressSequentially('d');
    await eventually(() => page.locator('[data-tally]').textContent()).toMatch(/papers/);
    expect(asked.filter((path) => !path.includes('/chunk/'))).toEqual([]);
  });
});
