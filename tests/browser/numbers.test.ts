import type { Page } from 'playwright';
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

const numbers = <Answer>(query: string, use: (page: Page) => Promise<Answer>): Promise<Answer> =>
  openPage(site, `numbers/${query}`, use);

const values = (page: Page): Promise<number[]> =>
  page
    .locator('tbody tr:visible td:first-child')
    .evaluateAll((cells) => cells.map((cell) => Number(cell.getAttribute('data-value'))));
const kinds = (page: Page): Promise<string[]> =>
  page
    .locator('tbody tr:visible')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-kind') ?? ''));
const header = (page: Page, name: string) => page.getByRole('columnheader', { name });

describe('the table of claims', () => {
  test('sorts by a column, first the greatest, then the least, and says which way', async () => {
    await numbers('', async (page) => {
      const button = header(page, 'Value').getByRole('button');
      await button.click();
      const descending = await values(page);
      expect(descending).toEqual(descending.toSorted((a, b) => b - a));
      expect(await header(page, 'Value').getAttribute('aria-sort')).toBe('descending');
      await button.click();
      expect(await values(page)).toEqual(descending.toReversed().toSorted((a, b) => a - b));
      expect(await header(page, 'Value').getAttribute('aria-sort')).toBe('ascending');
    });
  });

  test('filters by kind, says how many are left, and marks the pressed button', async () => {
    await numbers('', async (page) => {
      const all = (await kinds(page)).length;
      await page.getByRole('button', { name: 'Speed-ups' }).click();
      const shown = await kinds(page);
      expect(new Set(shown)).toEqual(new Set(['speed-up']));
      expect(await page.getByRole('main').getByRole('status').textContent()).toBe(
        `${shown.length} of ${all} rows`,
      );
      expect(await page.getByRole('button', { name: 'Speed-ups' }).getAttribute('aria-pressed')).toBe('true');
      expect(await page.getByRole('button', { name: 'All kinds' }).getAttribute('aria-pressed')).toBe(
        'false',
      );
    });
  });

  test('keeps sorting and filter in the address, for Back, reload and whom it is sent to', async () => {
    await numbers('', async (page) => {
      const untouched = await values(page);
      await page.getByRole('button', { name: 'Gains', exact: true }).click();
      const filtered = await values(page);
      await header(page, 'Value').getByRole('button').click();
      const both = await values(page);
      expect(both).toEqual(filtered.toSorted((a, b) => b - a));
      expect(new URL(page.url()).search).toBe('?sort=value&order=descending&kind=gain');
      await page.reload();
      expect(await values(page)).toEqual(both);
      await page.goBack();
      expect(await values(page)).toEqual(filtered);
      await page.goBack();
      expect(await values(page)).toEqual(untouched);
    });
  });

  test('is a table to a screen reader on a phone too, where rows are set as paragraphs', async () => {
    const roles = await openPage(
      site,
      'numbers/',
      async (page) => ({
        rows: await page.getByRole('row').count(),
        cells: await page.getByRole('row').nth(1).getByRole('cell').count(),
      }),
      { viewport: { width: 390, height: 800 } },
    );
    expect(roles.rows).toBeGreaterThan(20);
    expect(roles.cells).toBeGreaterThanOrEqual(3);
  });

  test('quotes each claim from its abstract, and leads to the place', async () => {
    await numbers('', async (page) => {
      const link = page.locator('.quote a').first();
      const quote = (await link.textContent()) ?? '';
      await link.click();
      await page.waitForURL(/#claim-\d+$/);
      const abstract = ((await page.textContent('.abstract')) ?? '').replaceAll(/\s+/g, ' ');
      expect(abstract.replaceAll(/[^\p{L}]/gu, '')).toContain(
        quote.slice(0, 30).replaceAll(/[^\p{L}]/gu, ''),
      );
      expect(await page.locator('mark.claim:target').count()).toBe(1);
    });
  });
});

test('the plots draw each claim as a link that says its sentence', async () => {
  await numbers('', async (page) => {
    const first = page.locator('.plot a').first();
    expect(await first.getAttribute('href')).toMatch(/\/papers\/[^/]+\/#claim-\d+$/);
    expect((await first.locator('title').textContent())?.length).toBeGreaterThan(20);
  });
});
