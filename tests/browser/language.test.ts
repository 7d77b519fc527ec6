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
  ).toEqual(['rtl', 'de']);
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
