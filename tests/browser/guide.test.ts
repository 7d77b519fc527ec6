import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { rootBuild } from '../site/builds.ts';
import { eventually } from './eventually.ts';
import { openPage } from './openPage.ts';
import { openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(rootBuild);
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints().filter((each) => !each.includes('503'))).toEqual([]));

test('the search of the guide says how much it found, lists the best, and leads there', async () => {
  await openPage(site, 'docs/commands/', async (page) => {
    const search = page.locator('guide-search');
    const said = () => search.getByRole('status').textContent();
    await search.getByRole('searchbox').pressSequentially('settings');
    await eventually(said).toMatch(/^\d+ found, the best 8 are shown\.$/);
    expect(await search.getByRole('link').count()).toBe(8);
    // A list that is read aloud as a whole at each key would drown what is typed.
    expect(await search.locator('[aria-live]').count()).toBe(0);

    await search.getByRole('searchbox').fill('qqqqqqqq');
    await eventually(said).toBe('Nothing found.');
    expect(await search.getByRole('link').count()).toBe(0);

    await search.getByRole('searchbox').fill('onError');
    await eventually(said).toMatch(/^\d+ found/);
    await search.getByRole('link', { name: 'onError' }).click();
    await page.waitForURL(/docs\/settings\/#onError$/);
  });
});

test('where the parts of the guide cannot be had its search says so, keeps the focus, and tries again', async () => {
  await openPage(site, 'docs/commands/', async (page) => {
    await page.route('**/docs/parts.json', (route) => route.fulfill({ status: 503 }));
    const field = page.getByRole('searchbox');
    const said = () => page.locator('guide-search').getByRole('status').textContent();
    await field.pressSequentially('s');
    await eventually(said).toBe('The search could not be loaded.');
    expect(await field.evaluate((each) => each === document.activeElement)).toBe(true);
    await page.unroute('**/docs/parts.json');
    await field.pressSequentially('et');
    await eventually(said).toMatch(/ found/);
  });
});
