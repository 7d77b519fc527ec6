import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { baseBuild, rootBuild } from '../site/builds.ts';
import { axeViolations } from './axe.ts';
import { eventually } from './eventually.ts';
import { openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(rootBuild);
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints()).toEqual([]));

const result = '[data-results] > li';

async function searchPage(query: string, options: Parameters<OpenSite['page']>[0] = {}): Promise<Page> {
  const page = await site.page(options);
  await page.goto(`${site.address}search/${query}`);
  if (query.includes('=')) await page.waitForSelector(result);
  return page;
}

const titles = (page: Page): Promise<string[]> => page.locator(`${result} h3`).allTextContents();
const tally = async (page: Page): Promise<number> =>
  Number.parseInt((await page.textContent('[data-tally] b')) ?? '');

describe('a search', () => {
  test('shows results as one types, and keeps the query in the address without filling the history', async () => {
    const page = await searchPage('');
    const before = await page.evaluate(() => history.length);
    await page.locator('#q').pressSequentially('diffusion');
    await page.waitForSelector(result);
    await page.waitForURL(/\?q=diffusion$/);
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await page.title()).toMatch(/^diffusion · Search · /);
    await page.context().close();
  });

  test('shows of each result its title first, then who wrote it, its facts, and words around the match, with marks', async () => {
    const page = await searchPage('?q=diffusion');
    const first = page.locator(result).first();
    const order = await first
      .locator('> *')
      .evaluateAll((all) => all.map((each) => each.className || each.tagName));
    expect(order.slice(0, 4)).toEqual(['H3', 'small faint', 'small faint facts-of', 'gist']);
    expect(await first.locator('h3 a').getAttribute('href')).toContain('/papers/');
    expect(await first.locator('mark').count()).toBeGreaterThan(0);
    expect(await first.locator('.gist').textContent()).not.toBe('');
    expect(await first.locator('.topic-tag').count()).toBeLessThanOrEqual(1);
    await page.context().close();
  });

  test('gives a reason only where title and excerpt do not show it', async () => {
    const page = await searchPage('?q=ermon');
    expect(await page.locator(result).first().locator('.why').textContent()).toContain('by Stefano Ermon');
    await page.goto(`${site.address}search/?q=diffusion`);
    await page.waitForSelector(result);
    expect(await page.locator(result).first().locator('.why').count()).toBe(0);
    await page.context().close();
  });

  test('never shows the mark-up of a formula', async () => {
    const page = await searchPage('?q=theoretical+guarantees+for+sampling+rate&show=80');
    expect((await page.locator('[data-results]').textContent()) ?? '').not.toMatch(/\\[a-z]+|\$[^$\d]+\$/);
    await page.context().close();
  });

  test('gives the same list after a reload and to whom its address is sent', async () => {
    const page = await searchPage('?q=diffusion&year=2024');
    const list = await titles(page);
    expect(list.length).toBeGreaterThan(1);
    await page.reload();
    await page.waitForSelector(result);
    expect(await titles(page)).toEqual(list);
    const other = await site.page();
    await other.goto(page.url());
    await other.waitForSelector(result);
    expect(await titles(other)).toEqual(list);
    await other.context().close();
    await page.context().close();
  });

  test('says how a slip was read, with a way back to the letter of it', async () => {
    const page = await searchPage('?q=specualtive');
    const about = page.locator('[data-tally]');
    expect(await about.textContent()).toMatch(/^\d+ papers about speculative for specualtive/);
    const readings = page.locator('[data-readings]');
    expect(await readings.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'change' }).click();
    expect(await readings.textContent()).toContain('No match for specualtive, showing speculative.');
    await readings.getByRole('link').first().click();
    await eventually(() => about.textContent()).not.toContain('speculative');
    expect(new URL(page.url()).searchParams.get('q')).not.toBe('specualtive');
    await page.goBack();
    await page.waitForURL(/q=specualtive$/);
    await page.waitForSelector(result);
    await page.context().close();
  });

  test('that finds nothing names the words that failed and offers the lists', async () => {
    const page = await searchPage('');
    await page.fill('#q', 'qqqqqqqqqqqqxx');
    await eventually(() => page.textContent('[data-notes]')).toContain('qqqqqqqqqqqqxx');
    expect(await page.isVisible('[data-lists] a')).toBe(true);
    expect(await page.locator(result).count()).toBe(0);
    await page.context().close();
  });

  test('for words that no paper holds says so, and leads to the nearest word that is there', async () => {
    const page = await searchPage('');
    await page.fill('#q', 'quantum gravity');
    const status = page.locator('[data-notes]');
    await eventually(() => status.textContent()).toContain('No paper holds quantum or gravity.');
    expect(await page.locator(result).count()).toBe(0);
    expect(await page.isVisible('[data-lists] a')).toBe(true);
    await status.getByRole('link', { name: 'quantize' }).click();
    await page.waitForSelector(result);
    expect(new URL(page.url()).searchParams.get('q')).toBe('quantize gravity');
    expect(await status.textContent()).toContain('No paper holds gravity; shown is what holds the rest.');
    await page.context().close();
  });

  test('goes down into the results and back with the arrows', async () => {
    const page = await searchPage('?q=diffusion');
    await page.focus('#q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe((await titles(page))[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.context().close();
  });

  test('is where / and Ctrl-K lead to on this page, not to a dialog', async () => {
    const page = await searchPage('?q=diffusion');
    for (const keys of ['/', 'Control+k']) {
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      await page.keyboard.press(keys);
      await page.waitForFunction(() => document.activeElement?.id === 'q');
    }
    expect(await page.locator('dialog').count()).toBe(0);
    await page.context().close();
  });
});

describe('facets', () => {
  test('narrow the list to what their count says, OR within a group, AND between', async () => {
    const page = await searchPage('?q=diffusion');
    const code = page.locator('[data-group="code"] li');
    const counts = (await code.locator('.count').allTextContents()).map(Number);
    await code.nth(0).getByRole('checkbox').check();
    await eventually(() => tally(page)).toBe(counts[0]);
    await code.nth(1).getByRole('checkbox').check();
    await eventually(() => tally(page)).toBe((counts[0] ?? 0) + (counts[1] ?? 0));
    expect(await code.count()).toBe(counts.length);
    const topic = page.locator('[data-group="topic"] li').nth(1);
    const both = Number(await topic.locator('.count').textContent());
    await topic.getByRole('checkbox').check();
    await eventually(() => tally(page)).toBe(both);
    expect(new URL(page.url()).searchParams.getAll('code')).toHaveLength(2);
    await page.context().close();
  });

  test('of years are a span, in the address and as a chip', async () => {
    const page = await searchPage('?q=diffusion');
    const all = await tally(page);
    await page.locator('[data-from]').selectOption('2023');
    await page.waitForURL(/year=2023\.\.$/);
    await page.locator('[data-to]').selectOption('2024');
    await page.waitForURL(/year=2023\.\.2024$/);
    await eventually(() => page.locator('[data-chips]').textContent()).toContain('2023 to 2024');
    expect(await tally(page)).toBeLessThan(all);
    await page.locator('[data-chips] button').click();
    await eventually(() => tally(page)).toBe(all);
    expect(await page.locator('[data-from]').inputValue()).toBe('');
    await page.context().close();
  });

  test('of what was typed are chips, too, and taken out of the query by them', async () => {
    const page = await searchPage('?q=diffusion+year:2024..+has:code');
    const chips = page.locator('[data-chips] button');
    expect(await chips.locator('bdi').allTextContents()).toEqual(['from 2024', 'with code']);
    await chips.first().click();
    await page.waitForURL(/q=diffusion\+has%3Acode$/);
    expect(await page.inputValue('#q')).toBe('diffusion has:code');
    await eventually(() => chips.count()).toBe(1);
    await page.context().close();
  });

  test('keep the focus on the box that was ticked', async () => {
    const page = await searchPage('?q=diffusion');
    const box = page.locator('[data-group="topic"] input').first();
    await box.focus();
    await page.keyboard.press('Space');
    await page.waitForSelector('[data-chips] button');
    expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.context().close();
  });

  test('are taken back by their chip, by Back, and all at once', async () => {
    const page = await searchPage('?q=diffusion');
    const all = await tally(page);
    for (const index of [0, 1]) {
      await page.locator('[data-group="topic"] input').nth(index).check();
      await page.waitForFunction(
        (size) => document.querySelectorAll('[data-chips] .tool').length === size,
        index + 1,
      );
    }
    await page.goBack();
    await eventually(() => page.locator('[data-chips] .tool').count()).toBe(1);
    await page.goForward();
    await eventually(() => page.locator('[data-chips] .tool').count()).toBe(2);
    await page.getByRole('button', { name: 'Remove all' }).click();
    await eventually(() => tally(page)).toBe(all);
    expect(page.url()).toBe(`${site.address}search/?q=diffusion`);
    await page.context().close();
  });

  test('of authors are counted when they are opened', async () => {
    const page = await searchPage('?q=diffusion');
    expect(await page.locator('[data-group="author"] li').count()).toBe(0);
    await page.click('[data-group="author"] summary');
    await page.waitForSelector('[data-group="author"] li');
    await page.locator('[data-group="author"] input').first().check();
    await page.waitForURL(/author=/);
    await page.context().close();
  });

  test('browse the shelf without a query', async () => {
    const page = await searchPage('?code=yes');
    expect(await tally(page)).toBeGreaterThan(5);
    await page.context().close();
  });
});

describe('Back', () => {
  test('from a paper restores list and place, however many were shown', async () => {
    const page = await searchPage('?q=model');
    await page.click('[data-more]');
    await eventually(() => page.locator(result).count()).toBeGreaterThan(20);
    const list = await titles(page);
    const link = page.locator(`${result} h3 a`).last();
    await link.scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => scrollY);
    expect(place).toBeGreaterThan(1000);
    await link.click();
    await page.waitForURL(/\/papers\//);
    await page.goBack();
    await eventually(() => page.locator(result).count()).toBe(list.length);
    expect(await titles(page)).toEqual(list);
    await eventually(() => page.evaluate(() => Math.round(scrollY))).toBe(Math.round(place));
    await page.context().close();
  });

  test('goes to the list that was narrowed, though its query was only typed', async () => {
    const page = await searchPage('');
    await page.fill('#q', 'diffusion');
    await page.waitForSelector(result);
    await page.locator('[data-group="topic"] input').first().check();
    await page.waitForURL(/topic=/);
    await page.goBack();
    await page.waitForURL(/q=diffusion$/);
    await page.context().close();
  });

  test('goes to the query before, once that was looked at', async () => {
    const page = await searchPage('?q=diffusion');
    await page.fill('#q', 'quantization');
    await page.waitForURL(/q=quantization$/);
    await page.goBack();
    await page.waitForURL(/q=diffusion$/);
    expect(await page.inputValue('#q')).toBe('diffusion');
    await page.context().close();
  });
});

describe('a query that asks for an effect', () => {
  const asking = '?q=which+method+makes+diffusion+sampling+faster+and+by+how+much%3F';

  test('is answered by claims, unit by unit, each in its own words and leading to its sentence', async () => {
    const page = await searchPage('?q=what+makes+inference+faster+and+by+how+much%3F');
    const strip = page.locator('[data-claimed]');
    expect(await strip.locator('p').textContent()).toMatch(
      /^speed-ups and reductions in \d+ of \d+ papers, in their own words; tasks differ$/i,
    );
    expect(await strip.locator('.claims-of h3').allTextContents()).toEqual(['×times', '%per cent']);
    expect(await strip.locator('li').count()).toBe(6);
    const claims = await strip
      .locator('li')
      .evaluateAll((all) =>
        all.map((each) => [
          each.querySelector('b')?.textContent ?? '?',
          each.querySelector('q')?.textContent,
        ]),
      );
    for (const [value, words] of claims) expect(words).toContain(value);
    await strip.getByRole('button', { name: /^All \d+ claims$/ }).click();
    await eventually(() => strip.locator('li').count()).toBeGreaterThan(6);
    expect(await strip.getByRole('button').isVisible()).toBe(false);
    await strip.getByRole('link').first().click();
    await page.waitForURL(/\/papers\/[^/]+\/#claim-\d+$/);
    expect(await page.locator('mark.claim:target').count()).toBe(1);
    await page.context().close();
  });

  test('shows no sign of a unit where all claims have the same, which it would seem to close', async () => {
    const page = await searchPage('?q=how+much+faster+is+speculative+decoding');
    const heading = page.locator('[data-claimed] h3');
    expect(await heading.allTextContents()).toEqual(['×times']);
    expect(await heading.locator('[aria-hidden]').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'times', exact: true }).count()).toBe(1);
    await page.context().close();
  });

  test('has the claim in its rows, and an excerpt that shows it', async () => {
    const page = await searchPage(asking);
    const row = page.locator(result).filter({ hasText: 'Rethinking the Role of UNet Encoder' });
    expect(await row.locator('.facts-of').textContent()).toMatch(/ 41% speed-up, 1 more claim code /);
    expect(await row.locator('.gist').textContent()).toMatch(/sampling by 41% and 24%.*\.$/);
    await page.context().close();
  });

  test('is one that asks for it: others have no strip', async () => {
    const page = await searchPage('?q=diffusion+sampling');
    expect(await page.locator('[data-claimed]').isVisible()).toBe(false);
    await page.fill('#q', 'speedup:>3');
    await eventually(() => page.locator('[data-claimed] li').count()).toBeGreaterThan(2);
    const values = await page.locator('[data-claimed] li b').allTextContents();
    // "up to 3.79×", "2.36~8.02×": the greatest number of each is over three.
    for (const value of values)
      expect(Math.max(...(value.match(/[\d.]+/g) ?? []).map(Number))).toBeGreaterThan(3);
    expect(await page.locator('[data-chips] bdi').allTextContents()).toEqual(['speed-up over 3×']);
    await page.context().close();
  });
});

describe('the list', () => {
  test('is told to those who listen by its count alone', async () => {
    const page = await searchPage('?q=specualtive+decoding');
    expect(await page.textContent('.answer [role="status"]')).toMatch(/^\d+ papers$/);
    await page.context().close();
  });

  test('says where the papers end that hold every word', async () => {
    const page = await searchPage('?q=quantization+diffusion');
    expect(await page.locator(`${result} > .rest`).count()).toBe(1);
    expect(await page.locator(`${result}:has(> .rest) .why`).textContent()).toContain('without');
    expect(await page.locator(result).first().locator('.why s').count()).toBe(0);
    await page.context().close();
  });

  test('stands before what narrows it, and may be in the order of years, as its address says', async () => {
    const page = await searchPage('?q=diffusion');
    await page.getByRole('combobox', { name: 'Order' }).selectOption('newest');
    await page.waitForURL(/sort=newest$/);
    await page.reload();
    await page.waitForSelector(result);
    const facts = await page.locator(`${result} .facts-of`).allTextContents();
    const years = facts.map((each) => Number(/\b20\d\d\b/.exec(each)?.[0] ?? 0));
    expect(years).toEqual(years.toSorted((a, b) => b - a));
    expect(
      await page
        .locator('.results')
        .evaluate(
          (list) =>
            list.compareDocumentPosition(document.querySelector('[data-facets]') ?? list) ===
            Node.DOCUMENT_POSITION_FOLLOWING,
        ),
    ).toBe(true);
    await page.context().close();
  });

  test('lets each paper be saved, and two be compared', async () => {
    const page = await searchPage('?q=diffusion');
    const row = page.locator(result);
    const save = row.nth(0).getByRole('button', { name: /^Save: / });
    const box = await save.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    await save.click();
    await eventually(() => save.getAttribute('aria-pressed')).toBe('true');
    for (const at of [0, 1])
      await row
        .nth(at)
        .getByRole('button', { name: /^Compare: / })
        .click();
    await page.getByRole('link', { name: 'Compare these 2 papers' }).click();
    await page.waitForURL(/\/compare\/\?papers=[^,]+%2C[^,]+$/);
    await page.waitForSelector('compare-papers table');
    await page.context().close();
  });
});

test('a result leads to its page with the words of the query marked, at the address of the page', async () => {
  const page = await searchPage('?q=diffusion');
  await page.locator(`${result} h3 a`).first().click();
  await page.waitForFunction(() => (CSS.highlights.get('searched')?.size ?? 0) > 0);
  expect(new URL(page.url()).pathname).toMatch(/^\/papers\/.+\/$/);
  expect(new URL(page.url()).search).toBe('');
  await page.goBack();
  await page.waitForURL(/search\/\?q=diffusion$/);
  await page.waitForSelector(result);
  await page.context().close();
});

test('arrow keys belong to an input method while it composes', async () => {
  const page = await searchPage('?q=diffusion');
  const press = (isComposing: boolean) =>
    page.locator('#q').evaluate((field: HTMLElement, composing) => {
      field.focus();
      const options = { key: 'ArrowDown', isComposing: composing, bubbles: true, cancelable: true };
      field.dispatchEvent(new KeyboardEvent('keydown', options));
      return document.activeElement === field;
    }, isComposing);
  expect(await press(true)).toBe(true);
  expect(await press(false)).toBe(false);
  await page.context().close();
});

test('without JavaScript there is no empty box, but topics, authors and the full list', async () => {
  const page = await searchPage('', { javaScriptEnabled: false });
  expect(await page.isVisible('#q')).toBe(false);
  expect(await page.isVisible('text=Searching needs JavaScript')).toBe(true);
  const links = await page
    .locator('[data-lists] a')
    .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
  expect(links).toEqual(expect.arrayContaining(['/papers/', '/authors/']));
  expect(links.filter((path) => path.startsWith('/topics/')).length).toBeGreaterThan(10);
  await page.context().close();
});

describe('on a phone', () => {
  const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

  test('facets are folded away and open in place, and nothing is cut off at 320 pixels', async () => {
    const page = await searchPage('?q=diffusion&year=2024', phone);
    expect(await page.isVisible('[data-group="topic"] li')).toBe(false);
    await page.getByText('Narrow the list').tap();
    await page.waitForSelector('[data-group="topic"] li >> visible=true');
    const row = await page.locator('[data-group="topic"] label').first().boundingBox();
    expect(row?.height).toBeGreaterThanOrEqual(44);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await page.context().close();
  });
});

test('axe finds nothing on the page with results, in light and dark', async () => {
  const page = await searchPage('?q=specualtive+faster&year=2024');
  await page.click('#help summary');
  await page.click('[data-change]');
  await page.locator('[data-compare]').first().click();
  expect(await axeViolations(page)).toEqual([]);
  await page.context().close();
});

test('under a base path results lead to pages under it', async () => {
  const based = await openSite(baseBuild);
  const page = await based.page();
  await page.goto(`${based.address}search/?q=diffusion`);
  await page.waitForSelector(result);
  await page.locator(`${result} h3 a`).first().click();
  await page.waitForURL(`${based.address}papers/**`);
  expect(await page.locator('article h1').count()).toBe(1);
  expect(based.complaints()).toEqual([]);
  await based.close();
});
