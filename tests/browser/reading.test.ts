import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { rootBuild } from '../site/builds.ts';
import { eventually } from './eventually.ts';
import { openPage } from './openPage.ts';
import { openSite, type OpenSite } from './openSite.ts';
import { pageKinds } from './pageKinds.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(rootBuild, { ownClipboard: true });
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints()).toEqual([]));

const paper = <Answer>(
  use: (page: Page) => Promise<Answer>,
  options: Parameters<OpenSite['page']>[0] = {},
): Promise<Answer> => openPage(site, 'papers/pearl/', use, options);

/** Presses Tab until what has the focus answers to this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(label.replaceAll(/\s+/g, ' ').trim())) return;
  }
  throw new Error(`No press of Tab leads to ${String(name)}.`);
}

describe('with the keyboard alone', () => {
  test('a reader gets from the home page to a copied citation', async () => {
    await openPage(site, '', async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
        'Skip to the content',
      );
      await page.keyboard.press('Enter');
      for (let presses = 0; presses < 20; presses += 1) {
        if (await page.locator('.spine:focus').count()) break;
        await page.keyboard.press('Tab');
      }
      // All spines are one stop, and the arrows lead from one to the next.
      for (let presses = 0; presses < 64; presses += 1) {
        if (await page.locator('.spine:focus[href$="/pearl/"]').count()) break;
        await page.keyboard.press('ArrowRight');
      }
      // The spine under the hand tells its title.
      expect(
        await page.locator('.spine:focus .spine-told').evaluate((told) => getComputedStyle(told).clipPath),
      ).toBe('none');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/papers\/pearl\/$/);
      await page.getByRole('radio', { name: 'BibTeX' }).press('Space');
      await tabTo(page, /^Copy$/);
      await page.keyboard.press('Enter');
      await eventually(() => page.locator('copy-text:has(pre) button').textContent()).toBe('Copied');
      expect(await page.locator('copy-text:has(pre) button').getAttribute('aria-live')).toBe('polite');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
        /^@inproceedings\{liu2025parallel,/,
      );
    });
  });

  test('a reader whose browser has no clipboard, as on plain http, is told to select the text', async () => {
    await paper(async (page) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.reload();
      await page.getByRole('button', { name: 'Copy', exact: true }).press('Enter');
      await eventually(() => page.locator('copy-text:has(pre) button').textContent()).toBe(
        'Select the text to copy it',
      );
    });
  });

  test('whatever has the focus can be seen to have it', async () => {
    await paper(async (page) => {
      const unseen: string[] = [];
      for (let presses = 0; presses < 40; presses += 1) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(() => {
          const element = document.activeElement;
          if (element === null || element === document.body) return undefined;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
            ? ''
            : element.outerHTML.slice(0, 80);
        });
        if (focus === undefined) break;
        if (focus !== '') unseen.push(focus);
      }
      expect(unseen).toEqual([]);
    });
  });
});

describe('an abstract', () => {
  test.each([
    ['on a wide screen', { width: 1280, height: 900 }],
    ['on a narrow one', { width: 700, height: 900 }],
    ['on a phone', { width: 320, height: 640 }],
  ])(
    'tells what an acronym stands for when it is focused %s, within the window',
    async (_where, viewport) => {
      await paper(
        async (page) => {
          for (const acronym of await page.locator('.abstract abbr').all()) {
            await acronym.focus();
            const shown = await acronym.evaluate((element) => getComputedStyle(element, '::after').content);
            expect(shown).toContain(await acronym.getAttribute('title'));
            const wide = await page.evaluate(() => document.documentElement.scrollWidth);
            expect(wide).toBeLessThanOrEqual(viewport.width);
          }
        },
        { viewport },
      );
    },
  );

  test('tells it at a tap as well', async () => {
    await paper(
      async (page) => {
        const last = page.locator('.abstract abbr').last();
        await last.tap();
        expect(await last.evaluate((element) => element === document.activeElement)).toBe(true);
      },
      { viewport: { width: 390, height: 800 }, hasTouch: true },
    );
  });

  test.each([true, false])(
    'has its marks switched off and on, with JavaScript %s',
    async (javaScriptEnabled) => {
      await paper(
        async (page) => {
          const background = (): Promise<string> =>
            page
              .locator('mark.contribution')
              .first()
              .evaluate((mark) => getComputedStyle(mark).backgroundColor);
          const marked = await background();
          await page.getByRole('checkbox', { name: /^Mark the contribution/ }).uncheck();
          expect(await background()).not.toBe(marked);
          await page.getByRole('checkbox', { name: /^Mark the contribution/ }).check();
          expect(await background()).toBe(marked);
        },
        { javaScriptEnabled },
      );
    },
  );

  test('shows what was changed in it beside what was copied', async () => {
    await openPage(site, 'papers/dadao/', async (page) => {
      await page.getByText('The copied text was damaged').click();
      const row = page.getByRole('row', { name: /chi_1/ }).first();
      expect(await row.locator('math').count()).toBeGreaterThan(0);
      expect(await row.locator('code').textContent()).toContain('chi_1');
    });
  });

  test('prints on one sheet with citation and address, and nothing of the site', async () => {
    await openPage(site, 'papers/dadao/', async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const there of ['h1', '.abstract', '.cited.s0', '.only-print'])
        expect(await page.locator(there).isVisible(), there).toBe(true);
      for (const gone of ['.head', '.foot', '.crumbs', '.side', 'copy-text button'])
        expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0);
      expect(await page.locator('.only-print').textContent()).toBe('https://papers.example/papers/dadao/');
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    });
  });
});

test('the ledger on a phone breaks no word of its columns', async () => {
  const page = await site.page({ viewport: { width: 390, height: 844 } });
  await page.goto(`${site.address}report/`);
  const broken = await page.locator('.edition.number th').evaluateAll((heads) =>
    heads.flatMap((head) =>
      [...(head.textContent ?? '').matchAll(/\S+/g)].flatMap(({ 0: word, index }) => {
        const range = document.createRange();
        const text = head.firstChild ?? head;
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        return range.getClientRects().length > 1 ? [word] : [];
      }),
    ),
  );
  expect(broken).toEqual([]);
  await page.context().close();
});

describe('previous and next', () => {
  test('lead through the list one came from, and name it', async () => {
    await openPage(site, 'papers/by/title/', async (page) => {
      const list = await page.locator('.papers :is(h2, h3) > a').allTextContents();
      await page.locator('.papers :is(h2, h3) > a').nth(1).click();
      const walk = page.getByRole('navigation', { name: 'In the list you came from' });
      expect(await walk.locator('[rel=prev]').textContent()).toContain(list[0]);
      await walk.locator('[rel=next]').click();
      await page.waitForFunction((title) => document.querySelector('h1')?.textContent === title, list[2]);
      expect(await walk.locator('[rel=prev]').textContent()).toContain(list[1]);
    });
  });

  test('run on from one group of the list into the next', async () => {
    await openPage(site, 'papers/by/topic/', async (page) => {
      const lastOfFirst = page.locator('.papers').first().locator(':is(h2, h3) > a').last();
      const firstOfSecond = await page
        .locator('.papers')
        .nth(1)
        .locator(':is(h2, h3) > a')
        .first()
        .textContent();
      await lastOfFirst.click();
      const walk = page.getByRole('navigation', { name: 'In the list you came from' });
      expect(await walk.locator('[rel=next]').textContent()).toContain(firstOfSecond);
    });
  });

  test('lead through the topic for whoever comes from elsewhere', async () => {
    await paper(async (page) => {
      expect(await page.locator('list-walk nav').getAttribute('aria-label')).toBe(
        'In Speculative and parallel decoding',
      );
    });
  });
});

test('the colours go round system, light and dark, and are remembered on the next page', async () => {
  await paper(
    async (page) => {
      const paperColour = (): Promise<string> =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const button = page.locator('theme-switch button');
      const dark = await paperColour();
      await button.click();
      expect(await button.getAttribute('aria-label')).toBe('Theme: light');
      const light = await paperColour();
      expect(light).not.toBe(dark);
      await page.goto(`${site.address}topics/`);
      expect(await paperColour()).toBe(light);
      await button.click();
      expect(await button.getAttribute('aria-label')).toBe('Theme: dark');
      expect(await paperColour()).toBe(dark);
      await button.click();
      expect(await button.getAttribute('aria-label')).toBe('Theme: automatic');
    },
    { colorScheme: 'dark' },
  );
});

describe('without JavaScript', () => {
  let page: Page;
  beforeAll(async () => {
    page = await site.page({ javaScriptEnabled: false });
  });
  afterAll(() => page.context().close());

  test.each(pageKinds(rootBuild))(
    '$kind reads, leads on, and shows no control that would do nothing',
    async ({ path }) => {
      await page.goto(`${site.address}${path}`);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await page.locator('main a:visible').count()).toBeGreaterThan(0);
      // The search field is a form that leads to its page, which says what to do there.
      expect(await page.locator('button:visible:not([type=submit])').count()).toBe(0);
    },
  );

  test('all papers are found by browsing, in each order', async () => {
    await openPage(
      site,
      'papers/',
      async (page) => {
        const links = page.locator('.papers :is(h2, h3) > a');
        const all = new Set(await links.evaluateAll((each) => each.map((link) => link.getAttribute('href'))));
        expect(all.size).toBe(64);
        for (const order of ['By title', 'By topic']) {
          await page.getByRole('link', { name: order }).click();
          expect(
            new Set(await links.evaluateAll((each) => each.map((link) => link.getAttribute('href')))),
          ).toEqual(all);
          expect(await page.getByRole('link', { name: order }).getAttribute('aria-current')).toBe('true');
        }
      },
      { javaScriptEnabled: false },
    );
  });
});

test('what stands above or below in a formula is at least .85 of what it belongs to', async () => {
  await openPage(site, 'papers/dadao/', async (page) => {
    const shares = await page.evaluate(() => {
      const size = (element: Element | null): number =>
        element ? parseFloat(getComputedStyle(element).fontSize) : NaN;
      return [...document.querySelectorAll('.abstract math *')].map(
        (each) => size(each) / size(each.parentElement),
      );
    });
    expect(shares.length).toBeGreaterThan(20);
    expect(Math.min(...shares)).toBeCloseTo(0.85);
    expect(Math.max(...shares)).toBe(1);
  });
});

describe('a reference', () => {
  const cited = (page: Page) => page.locator('.cited').filter({ visible: true });
  const starts = { APA: 'Liu, T., Li, Y.,', IEEE: 'T. Liu, Y. Li,', ACM: 'Tianyu Liu, Yun Li,' };

  test.each([true, false])(
    'is shown in the style that is chosen, with JavaScript %s',
    async (javaScriptEnabled) => {
      await paper(
        async (page) => {
          for (const [style, start] of Object.entries(starts)) {
            await page.getByRole('radio', { name: style }).check();
            expect(await cited(page).allTextContents()).toEqual([expect.stringMatching(`^${start}`)]);
            expect(await page.locator('.cite pre').isVisible()).toBe(false);
          }
          await page.getByRole('radio', { name: 'BibTeX' }).check();
          expect(await cited(page).count()).toBe(0);
          expect(await page.locator('.cite pre').isVisible()).toBe(true);
        },
        { javaScriptEnabled },
      );
    },
  );

  test('is what is copied, in one line', async () => {
    await paper(async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('radio', { name: 'IEEE' }).check();
      await page.getByRole('button', { name: 'Copy', exact: true }).click();
      await eventually(() => page.evaluate(() => navigator.clipboard.readText())).toBe(
        'T. Liu, Y. Li, Q. Lv, K. Liu, J. Zhu, and W. Hu, “Parallel Speculative Decoding with Adaptive Draft Length,” in ICLR, 2025. [Online]. Available: https://arxiv.org/abs/2408.11850',
      );
    });
  });

  test('is what is printed, whatever was chosen', async () => {
    await paper(async (page) => {
      await page.getByRole('radio', { name: 'BibTeX' }).check();
      await page.emulateMedia({ media: 'print' });
      expect(await cited(page).count()).toBe(1);
      expect(await page.locator('.cite pre').isVisible()).toBe(false);
    });
  });
});
