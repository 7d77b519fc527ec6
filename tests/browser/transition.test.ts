import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { rootBuild } from '../site/builds.ts';
import { eventually } from './eventually.ts';
import { openPage } from './openPage.ts';
import { openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(rootBuild);
});
afterAll(() => site.close());
// Chromium throws where a page may turn into the next and it comes to know too late: the reason for this file.
afterEach(() => expect(site.complaints()).toEqual([]));

type Shown = Window & { turned?: Promise<string[] | undefined> };

/**
 * What a busy Chromium says, about once in a thousand pages, when it has shown one before the picture of the last has
 * reached it: nothing turns then. No page can hinder that, so that what was tried is tried again.
 */
const TOO_LATE = 'thrown: Transition was aborted because of invalid state. Page already revealed';

/** Opens a page, and remembers on each that follows what of the one before it turns into what. */
async function watched<Answer>(
  path: string,
  use: (page: Page) => Promise<Answer>,
  options: Parameters<OpenSite['page']>[0] = {},
): Promise<Answer> {
  try {
    return await opened(path, use, options);
  } catch (error) {
    if (!site.complaints().includes(TOO_LATE)) throw error;
    return opened(path, use, options);
  }
}

async function opened<Answer>(
  path: string,
  use: (page: Page) => Promise<Answer>,
  options: Parameters<OpenSite['page']>[0],
): Promise<Answer> {
  return openPage(
    site,
    'about/',
    async (page) => {
      await page.addInitScript(() => {
        // A page may be asked before it is first shown.
        (window as Shown).turned = new Promise((resolve) => {
          addEventListener('pagereveal', ({ viewTransition }) => {
            const parts = viewTransition?.ready.then(
              () =>
                document
                  .getAnimations()
                  .flatMap(({ effect }) => (effect as KeyframeEffect | null)?.pseudoElement ?? []),
              () => ['skipped'],
            );
            resolve(parts);
          });
        });
      });
      await page.goto(`${site.address}${path}`);
      return use(page);
    },
    options,
  );
}

const turned = (page: Page): Promise<string[] | undefined> => page.evaluate(() => (window as Shown).turned);

/** The spine of the page before becomes that of this one. */
const grows = ['group', 'old', 'new'].map((part) => `::view-transition-${part}(spine)`);

describe.each([
  ['the shelf', '', '.spine[href*="/papers/"] >> nth=12'],
  ['a list', 'papers/', '.papers h2 a, .papers h3 a'],
])('a spine chosen on %s', (_, path, link) => {
  test('grows into the bar of the title, and goes back', async () => {
    await watched(path, async (page) => {
      await page.locator(link).first().click();
      await page.waitForURL(/papers\/[^/]+\/$/);
      expect(await turned(page)).toEqual(expect.arrayContaining(grows));
      await page.goBack();
      expect(await turned(page)).toContain('::view-transition-old(spine)');
      await page.goForward();
      expect(await turned(page)).toContain('::view-transition-new(spine)');
    });
  });

  test('is no other to who opens it with a key', async () => {
    await watched(path, async (page) => {
      await page.locator(link).first().press('Enter');
      await page.waitForURL(/papers\/[^/]+\/$/);
      expect(await turned(page)).toEqual(expect.arrayContaining(grows));
    });
  });

  test('moves nothing for who minds motion', async () => {
    await watched(
      path,
      async (page) => {
        await page.locator(link).first().click();
        await page.waitForURL(/papers\/[^/]+\/$/);
        expect(await turned(page)).toBeUndefined();
      },
      { reducedMotion: 'reduce' },
    );
  });
});

describe('nothing is said to the console', () => {
  test('where the next page is asked for before the last one stands', async () => {
    await watched('', async (page) => {
      for (const path of ['papers/', 'topics/', 'numbers/', 'papers/', 'map/', 'topics/'])
        await page.goto(`${site.address}${path}`, { waitUntil: 'commit' });
      await page.evaluate((address) => location.assign(address), `${site.address}names/`);
      await page.waitForURL(/names/);
      await page.waitForLoadState();
    });
  });

  test('where the style of a page comes last', async () => {
    await watched('papers/', async (page) => {
      let release = (): void => undefined;
      const others = new Promise<void>((resolve) => (release = resolve));
      await page.route(/\.css$/, async (route) => {
        await others;
        await route.continue();
      });
      page.on('requestfinished', (request) => {
        if (/theme\.js$/.test(request.url())) release();
      });
      await page.evaluate((address) => location.assign(address), `${site.address}topics/`);
      await page.waitForURL(/topics/);
      await page.waitForLoadState();
    });
  });

  test('where no script runs', async () => {
    await openPage(
      site,
      'papers/',
      async (page) => {
        for (const name of ['By title', 'By topic', 'Newest']) await page.getByRole('link', { name }).click();
        await page.waitForLoadState();
      },
      { javaScriptEnabled: false },
    );
  });

  test('where the window is resized meanwhile', async () => {
    await watched('', async (page) => {
      await page.locator('.spine[href*="/papers/"]').nth(3).click({ noWaitAfter: true });
      await page.waitForURL(/papers\/[^/]+\/$/, { waitUntil: 'commit' });
      await page.setViewportSize({ width: 700, height: 800 });
      await page.waitForLoadState();
    });
  });
});

test('what turns has a name that no second element of the page has', async () => {
  await watched('', async (page) => {
    await page.locator('.spine').first().focus();
    const named = (): Promise<number> =>
      page.evaluate(
        () =>
          [...document.querySelectorAll('*')].filter((element) =>
            ['', '::before'].some(
              (part) => getComputedStyle(element, part).getPropertyValue('view-transition-name') === 'spine',
            ),
          ).length,
      );
    await eventually(named).toBe(1);
    await page.locator('.papers a').first().focus();
    await eventually(named).toBe(1);
  });
});
