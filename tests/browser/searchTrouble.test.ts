import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fewBuild, rootBuild } from '../site/builds.ts';
import { axeViolations } from './axe.ts';
import { type ChangingHost, startHost } from './changingHost.ts';
import { type Deployments, makeDeployments } from './deployments.ts';
import { eventually } from './eventually.ts';
import { newReader } from './launch.ts';
import { openSite, type OpenSite } from './openSite.ts';
import { withoutWorker } from './withoutWorker.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(rootBuild);
});
afterAll(() => site.close());

const hostile: Record<string, string> = {
  'ten thousand letters': 'x'.repeat(10_000),
  'ten thousand words': 'deep learning '.repeat(750),
  'ten thousand quotes': '"'.repeat(10_000),
  'only symbols': '!@#$%^&*()_+{}|:<>?[]\\;,./~`',
  'control characters': 'a\u0000b\u0007c\u001Bd\u200B\u202Ee',
  'right-to-left text': 'למידת מכונה عربي',
  emoji: '👩‍👩‍👧‍👦🏳️‍🌈 🤖',
  'half a surrogate pair': '\uD83D diffusion \uDE00',
  'a regular expression': '(a+)+$|.*[^]{1,9999}\\d(?=x)',
  'mark-up': '<img src=x onerror=alert(1)><script>alert(1)</script>&amp;"\'',
  'stray operators': '-- OR OR : title: year:.. has: "" -" OR',
  'a field that is no field': '__proto__:x constructor:y toString: hasOwnProperty',
};

describe('a hostile query gets an answer or a kind word, and the page lives on', () => {
  test.each(Object.entries(hostile))('%s', async (_, query) => {
    const page = await site.page();
    await page.goto(`${site.address}search/`);
    await page.fill('#q', query);
    await page.waitForFunction(() => document.querySelector('[data-tally]')?.textContent !== '');
    expect(await page.locator('[data-results] script, [data-understood] img').count()).toBe(0);
    await stillSearches(page);
    await page.goto(`${site.address}search/?${new URLSearchParams({ q: query.slice(0, 2000) })}`);
    await page.waitForFunction(() => document.querySelector('[data-tally]')?.textContent !== '');
    expect(site.complaints()).toEqual([]);
    await page.context().close();
  });

  test('one after the other in the dialog', async () => {
    const page = await site.page();
    await page.goto(site.address);
    await page.keyboard.press('/');
    const field = page.locator('dialog [role="combobox"]');
    for (const query of Object.values(hostile)) {
      await field.fill(query);
      await field.fill('diffusion');
      await page.waitForSelector('dialog [role="option"] mark');
    }
    expect(site.complaints()).toEqual([]);
    await page.context().close();
  });

  test.each([
    '?topic=nowhere',
    '?year=NaN&code=perhaps',
    '?author=%3Cb%3E&show=99999999',
    '?q=%FF%FE',
    '?highlight=&q=',
  ])('the address %s', async (query) => {
    const page = await site.page();
    await page.goto(`${site.address}search/${query}`);
    const chosen = [...new URLSearchParams(query).keys()].filter((name) =>
      /topic|year|code|author/.test(name),
    );
    for (let left = chosen.length; left > 0; left--) await page.locator('[data-chips] .tool').first().click();
    await stillSearches(page);
    expect(site.complaints()).toEqual([]);
    await page.context().close();
  });
});

describe('without its index', () => {
  const lost = async (page: Page): Promise<void> => {
    await page.route('**/pagefind/**', (route) => route.fulfill({ status: 404, body: 'not here' }));
  };

  test('the page says so, offers the lists, and searches as soon as the index is back', async () => {
    const page = await site.page();
    await lost(page);
    await page.goto(`${site.address}search/?q=diffusion`);
    await eventually(() => page.textContent('[role="status"]')).toMatch(/search index/);
    expect(await page.isVisible('[data-lists] a')).toBe(true);
    expect(await axeViolations(page)).toEqual([]);
    await page.unroute('**/pagefind/**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForSelector('[data-results] mark');
    await page.context().close();
    expect(thrown(site)).toEqual([]);
  });

  test('the dialog says so and leads to the lists', async () => {
    const page = await site.page();
    await lost(page);
    await page.goto(site.address);
    await page.keyboard.press('/');
    await page.fill('dialog [role="combobox"]', 'diffusion');
    await page.getByRole('option', { name: 'All papers' }).waitFor();
    expect(await page.textContent('dialog [role="status"]')).toMatch(/search index/);
    await page.context().close();
    expect(thrown(site)).toEqual([]);
  });

  test('and with half of it the page says so', async () => {
    const page = await site.page();
    await page.route('**/pagefind/**', (route) =>
      route.request().url().includes('entry') ? route.continue() : route.fulfill({ status: 404 }),
    );
    await page.goto(`${site.address}search/?q=diffusion`);
    await eventually(() => page.textContent('[role="status"]')).toMatch(/search index/);
    await page.context().close();
    expect(thrown(site)).toEqual([]);
  });

  test('where the dialog itself cannot be loaded the link is followed', async () => {
    const page = await site.page();
    await page.route('**/openSearchDialog*.js', (route) => route.abort());
    await page.goto(site.address);
    await page.click('[data-search-open]');
    await page.waitForURL(`${site.address}search/`);
    await page.context().close();
    expect(thrown(site)).toEqual([]);
  });
});

describe('a page whose own script does not arrive', () => {
  const late = 'A part of this page does not arrive';
  test.each(['search/', 'saved/', 'compare/?papers=a,b'])('says so, and nothing else: %s', async (path) => {
    const page = await site.page();
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(`${site.address}${path}`);
    await page.getByText(late).waitFor();
    expect(await page.getByText('Nothing yet').isVisible()).toBe(false);
    await page.unroute('**/_astro/*.js');
    await page.reload();
    await page.locator(':is(search-page, saved-page, compare-papers):defined').waitFor();
    expect(await page.getByText(late).isVisible()).toBe(false);
    await page.context().close();
    expect(thrown(site)).toEqual([]);
  });
});

test.each([
  'null',
  '{"hues":null,"examples":[]}',
  '{"hues":{},"examples":[null]}',
  '{"hues":{},"examples":[{}]}',
])('colours and examples are believed only where they are what they should be: %s', async (body) => {
  const page = await site.page();
  await page.route('**/search/shelf.json', (route) =>
    route.fulfill({ contentType: 'application/json', body }),
  );
  await page.goto(`${site.address}search/`);
  await stillSearches(page);
  await page.goto(site.address);
  await page.keyboard.press('/');
  await page.fill('dialog [role="combobox"]', 'diffusion');
  await page.locator('dialog [role="option"] mark').first().waitFor();
  await page.context().close();
  expect(thrown(site)).toEqual([]);
});

describe('an open page without worker', () => {
  let sites: Deployments;
  let older: string;
  let host: ChangingHost;
  let address: string;
  let page: Page;
  beforeAll(async () => {
    sites = await makeDeployments(fewBuild);
    older = await sites.renamed('older');
  });
  afterAll(() => sites.remove());
  beforeEach(async () => {
    host = await startHost(older, fewBuild.base);
    address = `${host.origin}${fewBuild.base}/search/`;
    const reader = await newReader(site.browser);
    await withoutWorker(reader);
    page = await reader.newPage();
    await page.clock.install();
  });
  afterEach(async () => {
    await page.context().close();
    await host.stop();
  });

  test('goes on with the shelf that was deployed meanwhile, and what was typed stays', async () => {
    await page.goto(address);
    await stillSearches(page);
    host.deploy(await sites.renamed('newer'));
    await page.fill('#q', 'orchards');
    await page
      .getByText('orchards', { exact: false })
      .and(page.locator('[data-results] mark'))
      .first()
      .waitFor();
    expect(await page.inputValue('#q')).toBe('orchards');
    expect(await page.textContent('h1')).toContain('of older');
  });

  test.each(['entry\\.json', 'wasm', 'meta', 'words', 'chunk', 'card', 'facts'])(
    'says so where a request for %s hangs, and searches when it no longer does',
    async (file) => {
      let release: () => void = () => undefined;
      const until = new Promise<void>((resolve) => (release = resolve));
      host.hold(new RegExp(`/pagefind/.*${file}`), 0, until);
      await page.goto(address);
      // A slip of the finger, for which the words of the shelf are read.
      await page.fill('#q', 'difusion');
      await eventually(async () => {
        await page.clock.fastForward(8000);
        return page.textContent('[role="status"]');
      }).toMatch(/does not arrive/);
      release();
      await stillSearches(page);
    },
  );
});

async function stillSearches(page: Page): Promise<void> {
  await page.fill('#q', 'diffusion');
  await page.waitForSelector('[data-results] mark');
}

/** The browser itself reports files that are not there; the page must add nothing to it. */
function thrown({ complaints }: OpenSite): string[] {
  return complaints().filter((complaint) => !complaint.startsWith('error: Failed to load resource'));
}
