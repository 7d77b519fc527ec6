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
afterEach(() => expect(site.complaints()).toEqual([]));

const numbers = <Answer>(query: string, use: (page: Page) => Promise<Answer>): Promise<Answer> =>
  openPage(site, `numbers/${query}`, use);

/** The values that a table shows, group by group. */
const values = (page: Page): Promise<number[][]> =>
  page
    .locator('tbody:visible')
    .evaluateAll((groups) =>
      groups.map((group) =>
        [...group.querySelectorAll('tr[data-value]:not([hidden])')].map((row) =>
          Number(row.getAttribute('data-value')),
        ),
      ),
    );
const shown = (page: Page, rows: string, name: string): Promise<string[]> =>
  page
    .locator(`${rows}[data-kind]:visible`)
    .evaluateAll((all, key) => all.map((row) => row.getAttribute(key) ?? ''), `data-${name}`);
const sortedDown = (groups: number[][]): number[][] => groups.map((group) => group.toSorted((a, b) => b - a));

/**
 * The page of all numbers as if it had a second one, which begins amid the first group and has no fields, and whose bare
 * numbers come from two years, the older first. Gains stand there twice, so that there are more than fifty claims.
 */
async function inTwoPages(): Promise<[first: string, second: string]> {
  const page = await (await fetch(`${site.address}numbers/`)).text();
  const [times = '', ...others] = page.match(/<tbody[^]*?<\/tbody>/g) ?? [];
  const [heading = '', ...rows] = times.split(/(?=<tr)/).slice(1);
  const [open = ''] = /<tbody[^>]*>/.exec(times) ?? [];
  const part = (from: number, to?: number): string =>
    [open, heading, ...rows.slice(from, to), '</tbody>'].join('').replace('</tbody></tbody>', '</tbody>');
  const bare = (others.at(-1) ?? '').replace(/data-year="?\d+"?/, 'data-year="1999"');
  const without = page.replace(/<tbody[^]*<\/tbody>/, '<tbody></tbody>');
  return [
    without.replace('<tbody></tbody>', part(0, 5)).replace('<claim-filter', '<claim-filter data-pages="2"'),
    without
      .replace('<tbody></tbody>', part(5) + others.slice(0, -1).map(withGainsTwice).join('') + bare)
      .replaceAll(/<select[^]*?<\/select>/g, ''),
  ];
}

function withGainsTwice(group: string): string {
  const gains = group.match(/<tr[^>]*data-kind="?gain[^]*?<\/tr>/g) ?? [];
  return group.replace('</tbody>', () => `${gains.join('')}</tbody>`);
}

describe('the numbers of the shelf', () => {
  test('stand in groups of one unit, each with the greatest first, or the least', async () => {
    await numbers('', async (page) => {
      const greatest = await values(page);
      expect(greatest.length).toBeGreaterThan(3);
      expect(greatest).toEqual(sortedDown(greatest));
      await page.getByLabel('Sort by').selectOption('Lowest value');
      // Of the last group the fiftieth row may be the end.
      const lowest = greatest.slice(0, -1).map((group) => group.toSorted((a, b) => a - b));
      expect((await values(page)).slice(0, lowest.length)).toEqual(lowest);
    });
  });

  test('are chosen by kind and year in plots and table alike, and it is said how many are left', async () => {
    await numbers('', async (page) => {
      const all = (await shown(page, 'tr', 'kind')).length;
      await page.getByLabel('Kind').selectOption('Speed-ups');
      for (const rows of ['.plot li', 'tr'])
        expect(new Set(await shown(page, rows, 'kind'))).toEqual(new Set(['speed-up']));
      const left = (await shown(page, 'tr', 'kind')).length;
      expect(await page.getByRole('main').getByRole('status').textContent()).toBe(`${left} of ${all} claims`);
      await page.getByLabel('Year').selectOption('2024');
      for (const rows of ['.plot li', 'tr'])
        expect(new Set(await shown(page, rows, 'year'))).toEqual(new Set(['2024']));
    });
  });

  test('keep the choice in the address, for Back, reload, whom it is sent to, and each topic', async () => {
    await numbers('', async (page) => {
      const untouched = await values(page);
      await page.getByLabel('Kind').selectOption('Gains');
      const chosen = await values(page);
      await page.getByLabel('Sort by').selectOption('Lowest value');
      expect(new URL(page.url()).search).toBe('?kind=gain&sort=lowest');
      const both = await values(page);
      await page.reload();
      expect(await values(page)).toEqual(both);
      expect(await page.getByLabel('Kind').inputValue()).toBe('gain');
      expect(await page.locator('.panel:visible h2 a').first().getAttribute('href')).toContain(
        '?kind=gain&sort=lowest',
      );
      await page.goBack();
      expect(await values(page)).toEqual(chosen);
      await page.goBack();
      expect(await values(page)).toEqual(untouched);
    });
  });

  test('take nothing from the address that no field offers', async () => {
    const untouched = await numbers('', values);
    await numbers('?kind=constructor&year=__proto__&sort=toString', async (page) => {
      expect(await values(page)).toEqual(untouched);
      for (const field of ['Kind', 'Year', 'Sort by'])
        expect(await page.getByLabel(field).inputValue()).toBe('');
    });
  });

  test('of several pages are chosen from all, fifty at a time; what no field of a page offers, none is chosen by', async () => {
    const chosen = await numbers('?kind=speed-up', values);
    const [first, second] = await inTwoPages();
    const page = await site.page();
    await page.route('**/numbers/**', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: route.request().url().includes('page/2') ? second : first,
      }),
    );
    await page.goto(`${site.address}numbers/`);
    const untouched = await values(page);
    expect(untouched.flat().length).toBeLessThan(50);
    await page.getByLabel('Kind').selectOption('Speed-ups');
    await eventually(() => values(page)).toEqual(chosen);
    // Bare numbers have an order of their own, which comes back.
    const levels = page.locator('tr[data-kind=level]:visible a');
    const hrefs = () => levels.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    await page.getByLabel('Kind').selectOption({ value: 'level' });
    const inOwnOrder = await hrefs();
    await page.getByLabel('Sort by').selectOption('Newest');
    expect(await hrefs()).not.toEqual(inOwnOrder);
    await page.getByLabel('Sort by').selectOption('Highest value');
    expect(await hrefs()).toEqual(inOwnOrder);
    await page.getByLabel('Kind').selectOption({ value: '' });
    await page.getByLabel('Sort by').selectOption('Lowest value');
    const count = async () => (await shown(page, 'tr', 'kind')).length;
    expect(await count()).toBe(50);
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    expect(await count()).toBeGreaterThan(50);
    expect(await page.getByRole('button', { name: 'Show 50 more' }).isVisible()).toBe(false);
    await page.getByLabel('Sort by').selectOption('Highest value');
    expect(await values(page)).toEqual(untouched);
    await page.goto(`${site.address}numbers/page/2/`);
    const ofSecond = await values(page);
    await page.goto(`${site.address}numbers/page/2/?kind=speed-up`);
    expect(await values(page)).toEqual(ofSecond);
    await page.context().close();
  });

  test('lead to each topic without JavaScript', async () => {
    await openPage(
      site,
      'numbers/',
      async (page) => {
        await page.locator('.pick summary').click();
        await page.locator('.pick a').first().click();
        await page.waitForURL(/\/numbers\/topic\/[^/]+\/$/);
        expect(await page.locator('.plot li').count()).toBeGreaterThan(1);
        expect(await page.locator('select:visible').count()).toBe(0);
      },
      { javaScriptEnabled: false },
    );
  });

  test('are chosen on the narrowest phone in three rows, each topic apart from its count', async () => {
    await openPage(
      site,
      'numbers/',
      async (page) => {
        const tops = await page
          .locator('.choose > *')
          .evaluateAll((all) => all.map((each) => Math.round(each.getBoundingClientRect().top)));
        expect(new Set(tops).size).toBe(3);
        await page.locator('.pick summary').click();
        const glued = await page
          .locator('.pick li .number')
          .evaluateAll(
            (all) => all.filter((each) => Number.parseFloat(getComputedStyle(each).marginLeft) < 4).length,
          );
        expect(glued).toBe(0);
      },
      { viewport: { width: 320, height: 700 } },
    );
  });

  test('are a table to a screen reader on a phone too, where rows are set as paragraphs', async () => {
    const roles = await openPage(
      site,
      'numbers/',
      async (page) => ({
        rows: await page.getByRole('row').count(),
        cells: await page.getByRole('row').nth(2).getByRole('cell').count(),
        header: await page.locator('.claims thead').evaluate((head) => head.getBoundingClientRect().height),
      }),
      { viewport: { width: 390, height: 800 } },
    );
    expect(roles.rows).toBeGreaterThan(20);
    expect(roles.cells).toBe(3);
    expect(roles.header).toBeLessThan(2);
  });

  test('have links with names of their own, which lead to the sentence', async () => {
    await numbers('', async (page) => {
      const link = page.getByRole('link', { name: 'SpecDec++, 2.26x, speed-up' });
      const saying = (await page.getByRole('row').filter({ has: link }).locator('.says').textContent()) ?? '';
      await link.click();
      await page.waitForURL(/#claim-\d+$/);
      const letters = (text: string): string => text.replaceAll(/[^\p{L}\d]/gu, '');
      expect(letters((await page.textContent('.abstract')) ?? '')).toContain(letters(saying));
      expect(await page.locator('mark.claim:target').count()).toBe(1);
    });
  });
});

test('plots name each of their marks: whose, how much, what of', async () => {
  await numbers('', async (page) => {
    const row = page.getByRole('link', { name: 'SwiftDiffusion up to 5x reduces serving latency' });
    expect(await row.getAttribute('href')).toMatch(/\/papers\/swiftdiffusion\/#claim-\d+$/);
    // Nothing on an axis prints over anything else of it.
    const overlaps = await page.locator('.axis').evaluateAll((axes) =>
      axes.filter((axis) => {
        const boxes = [...axis.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
        return boxes.some((box, at) => at > 0 && box.left < (boxes[at - 1]?.right ?? 0));
      }),
    );
    expect(overlaps).toEqual([]);
  });
});
