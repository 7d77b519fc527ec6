import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { fewBuild } from '../site/builds.ts';
import { openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(fewBuild);
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints()).toEqual([]));

const hebrew = 'כינורות למכונות סבלניות';

test.each([
  ['among the results', `search/?q=${encodeURIComponent('כינורות')}`, '[data-results] h3'],
  ['in the lists', 'papers/', '.papers h3'],
  ['on its page', undefined, 'h1'],
])('a Hebrew title %s is read from the right, in the language of the shelf', async (_, path, element) => {
  const page = await site.page();
  await page.goto(`${site.address}${path ?? 'papers/'}`);
  if (path === undefined) await page.getByRole('link', { name: hebrew }).click();
  const title = page.locator(element).filter({ hasText: hebrew });
  await title.waitFor();
  expect(
    await title.evaluate((heading) => [
      getComputedStyle(heading).direction,
      heading.closest('[lang]')?.getAttribute('lang'),
    ]),
  ).toEqual(['rtl', 'nl']);
  await page.context().close();
});

test('title, facts and text of a Hebrew paper on a phone begin where its spine stands, one below the other', async () => {
  const page = await site.page();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${site.address}papers/`);
  const edges = await page
    .locator('.papers > li')
    .filter({ hasText: hebrew })
    .locator('h2, h3, p')
    .evaluateAll((all) =>
      all.map((each) => {
        const text = document.createRange();
        text.selectNodeContents(each);
        return Math.round(Math.min(...[...text.getClientRects()].map(({ left }) => left)));
      }),
    );
  expect(edges.length).toBeGreaterThan(2);
  expect(Math.max(...edges) - Math.min(...edges)).toBeLessThanOrEqual(1);
  await page.context().close();
});

test('the way to a Hebrew paper goes on in the direction it began', async () => {
  const page = await site.page();
  await page.goto(`${site.address}papers/`);
  await page.getByRole('link', { name: hebrew }).click();
  const last = page.locator('.crumbs li').last();
  expect(await last.evaluate((each) => getComputedStyle(each).direction)).toBe('ltr');
  expect(await last.locator('span').evaluate((each) => getComputedStyle(each).direction)).toBe('rtl');
  await page.context().close();
});

test('a Hebrew title in the dialog is read from the right, and its authors beside it', async () => {
  const page = await site.page();
  await page.goto(site.address);
  await page.locator('[data-search-open]').click();
  await page.locator('dialog input[name="q"]').fill('כינורות');
  const option = page.locator('dialog [role="option"]').filter({ hasText: hebrew });
  await option.waitFor();
  const directions = await option.evaluate((found) =>
    [...found.querySelectorAll('[dir]')].map((each) => getComputedStyle(each).direction),
  );
  expect(directions).toContain('rtl');
  expect(
    await option
      .locator('b')
      .first()
      .evaluate((title) => getComputedStyle(title).direction),
  ).toBe('rtl');
  expect(await option.locator('.why > span').evaluate((facts) => getComputedStyle(facts).direction)).toBe(
    'rtl',
  );
  await page.context().close();
});
