import type { BrowserContext, Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readSaved, savedNow, writeSaved } from '#core/saved/savedList.ts';
import type { SavedPaper } from '#core/saved/savedList.ts';
import { rootBuild } from '../site/builds.ts';
import { axeViolations } from './axe.ts';
import { cutLabels } from './cutLabels.ts';
import { eventually } from './eventually.ts';
import { textOf } from './launch.ts';
import { openPage } from './openPage.ts';
import { openSite, type OpenSite } from './openSite.ts';
import { dropPaper, savePaper } from './savePaper.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(rootBuild, { ownClipboard: true });
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints()).toEqual([]));

const rows = '.saved-row';
const status = (page: Page) => page.getByRole('main').getByRole('status');
const titles = (page: Page): Promise<string[]> => page.locator(`${rows} h2 a`).allTextContents();

/** Saves these papers from their own pages, then opens the list. */
async function savedList<Answer>(ids: string[], use: (page: Page) => Promise<Answer>): Promise<Answer> {
  return openPage(site, '', async (page) => {
    await saveAll(page, ids);
    return use(page);
  });
}

async function saveAll(page: Page, ids: string[]): Promise<void> {
  for (const id of ids) {
    await page.goto(`${site.address}papers/${id}/`);
    await savePaper(page);
  }
  await page.goto(`${site.address}saved/`);
}

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return textOf(file);
}

async function bring(page: Page, name: string, text: string): Promise<void> {
  await page.setInputFiles('input[type=file]', { name, mimeType: 'text/plain', buffer: Buffer.from(text) });
}

/** Changes what the browser keeps, behind the page's back. */
async function changeKept(page: Page, change: (papers: SavedPaper[]) => SavedPaper[]): Promise<void> {
  const key = await page.evaluate(
    () => Object.keys(localStorage).find((each) => each.includes('saved')) ?? '',
  );
  const kept = readSaved(await page.evaluate((name) => localStorage.getItem(name) ?? '', key));
  const text = writeSaved(change(kept?.papers ?? []));
  await page.evaluate(([name = '', value = '']) => localStorage.setItem(name, value), [key, text]);
}

/** Pearl as it was saved when it stood under another address. */
const misplaced = (papers: SavedPaper[]): SavedPaper[] =>
  papers.map((paper) => (paper.id === 'pearl' ? { ...paper, id: 'an-old-address' } : paper));

async function allowClipboard(context: BrowserContext): Promise<void> {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
}

describe('the small shelf in the header', () => {
  const own = (page: Page) => page.getByRole('link', { name: /^Your saved papers/ }).first();
  const colours = (page: Page): Promise<string[]> =>
    page.locator('.own i').evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
  const ofTitle = (page: Page): Promise<string> =>
    page
      .locator('.paper-head')
      .evaluate((head) => getComputedStyle(head, '::before').getPropertyValue('background-color'));

  test('is not there where nothing is saved, nor without scripts', async () => {
    for (const javaScriptEnabled of [true, false])
      await openPage(
        site,
        'papers/pearl/',
        async (page) => expect(await page.locator('.own').isVisible()).toBe(false),
        { javaScriptEnabled },
      );
  });

  test('holds a spine of its colour for each paper, their count, and leads to them', async () => {
    await openPage(site, 'papers/pearl/', async (page) => {
      await savePaper(page);
      expect(await own(page).textContent()).toContain('1');
      const pearl = await ofTitle(page);
      expect(await colours(page)).toEqual([pearl]);
      await page.goto(`${site.address}papers/mixdq/`);
      await savePaper(page);
      const both = [pearl, await ofTitle(page)];
      expect(new Set(both).size).toBe(2);
      expect(await colours(page)).toEqual(both);
      await dropPaper(page);
      expect(await colours(page)).toEqual([pearl]);
      await savePaper(page);
      await page.goto(`${site.address}topics/`);
      expect(await colours(page)).toEqual(both);
      await own(page).click();
      await page.waitForURL(/saved\/$/);
      expect((await titles(page)).length).toBe(2);
    });
  });

  test('tells of many by their number, and of what another window does', async () => {
    await savedList(['pearl'], async (page) => {
      const other = await page.context().newPage();
      await other.goto(`${site.address}numbers/`);
      const many = Array.from({ length: 120 }, (_, at) => savedNow({ id: `p${String(at)}`, title: 'P' }, ''));
      await changeKept(page, (papers) => [...papers, ...many]);
      await eventually(() => other.locator('.own').textContent()).toContain('121');
      expect(await other.locator('.own i').count()).toBe(8);
      await changeKept(page, () => []);
      await eventually(() => other.locator('.own').isVisible()).toBe(false);
    });
  });

  test('stands there also where the link of the foot, which has its words, has not come yet', async () => {
    await savedList(['pearl'], async (page) => {
      await page.route('**/numbers/', async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/<li><a href="[^"]*saved\/">.*?<\/li>/s, '');
        await route.fulfill({ response, body });
      });
      await page.goto(`${site.address}numbers/`);
      expect(await page.locator('.foot [href*="saved/"]').count()).toBe(0);
      expect(await page.locator('.own').getAttribute('href')).toBe(`${site.address}saved/`);
      expect(await page.locator('.own i').count()).toBe(1);
    });
  });

  test('learns colours that a list does not have, and moves nothing when it comes', async () => {
    await savedList(['pearl', 'mixdq'], async (page) => {
      const before = await colours(page);
      await changeKept(page, (papers) => papers.map((paper) => ({ ...paper, hue: undefined })));
      await page.reload();
      await eventually(() => colours(page)).toEqual(before);
      await page.goto(`${site.address}numbers/`);
      const moved = await page.evaluate(() => {
        const observer = new PerformanceObserver(() => undefined);
        observer.observe({ type: 'layout-shift', buffered: true });
        return observer.takeRecords().length;
      });
      expect(moved).toBe(0);
    });
  });
});

describe('the list of saved papers', () => {
  test('says when it is empty, and what to do then', async () => {
    await openPage(site, 'saved/', async (page) => {
      expect(await page.locator('[data-empty]').textContent()).toContain('Nothing yet');
      expect(await page.getByRole('button', { name: 'Export as JSON' }).isVisible()).toBe(false);
    });
  });

  test('holds what was saved, and no more what was taken off, on either page', async () => {
    await savedList(['pearl', 'dadao'], async (page) => {
      expect(await titles(page)).toEqual([
        expect.stringContaining('Parallel Speculative Decoding'),
        expect.stringContaining('DADAO'),
      ]);
      await page.getByRole('button', { name: /^Remove Parallel/ }).click();
      expect(await page.locator(rows).count()).toBe(1);
      await page.goto(`${site.address}papers/pearl/`);
      expect(await page.getByRole('button', { name: 'Save', exact: true }).getAttribute('aria-pressed')).toBe(
        'false',
      );
      await page.goto(`${site.address}papers/dadao/`);
      await dropPaper(page);
      await page.goto(`${site.address}saved/`);
      expect(await page.locator('[data-empty]').isVisible()).toBe(true);
    });
  });

  test('puts back what was taken off, where it stood, with its note, and keeps the focus there', async () => {
    await savedList(['pearl', 'dadao', 'specdec-plus-plus'], async (page) => {
      await page.getByLabel('Note', { exact: true }).nth(1).fill('Mine.');
      await page.getByRole('button', { name: /^Remove DADAO/ }).click();
      expect(await page.locator(rows).count()).toBe(2);
      const undo = page.getByRole('button', { name: /^Undo/ });
      expect(await undo.evaluate((button) => button === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      expect(await titles(page)).toEqual([
        expect.stringContaining('Parallel'),
        expect.stringContaining('DADAO'),
        expect.stringContaining('SpecDec++'),
      ]);
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('DADAO');
      await page.reload();
      expect(await page.getByLabel('Note', { exact: true }).nth(1).inputValue()).toBe('Mine.');
    });
  });

  test('puts back each of several where it stood, and lets none jump while others are taken off or filtered', async () => {
    await savedList(['pearl', 'dadao', 'specdec-plus-plus'], async (page) => {
      const starts = async (): Promise<string[]> =>
        (await page.locator('[data-list] > li').allTextContents()).map(
          (text) => /DADAO|Parallel|SpecDec/.exec(text)?.[0] ?? '',
        );
      const remove = (title: RegExp) => page.getByRole('button', { name: title }).click();
      await remove(/^Remove SpecDec/);
      await remove(/^Remove DADAO/);
      expect(await starts()).toEqual(['Parallel', 'DADAO', 'SpecDec']);
      await page.getByLabel('Order').selectOption('by title');
      expect(await starts()).toEqual(['DADAO', 'Parallel', 'SpecDec']);
      await remove(/^Undo.*SpecDec/);
      await remove(/^Undo.*DADAO/);
      await page.reload();
      await page.getByLabel('Order').selectOption('as saved');
      await eventually(starts).toEqual(['Parallel', 'DADAO', 'SpecDec']);
    });
  });

  test('filters no more where it has one paper left, which nobody could undo', async () => {
    await savedList(['pearl', 'dadao'], async (page) => {
      await page.getByRole('searchbox', { name: /^Find/ }).fill('dadao');
      await eventually(() => page.locator(rows).count()).toBe(1);
      const other = await page.context().newPage();
      await other.goto(`${site.address}papers/dadao/`);
      await dropPaper(other);
      await eventually(() => titles(page)).toEqual([expect.stringContaining('Parallel')]);
      expect(await page.getByRole('searchbox', { name: /^Find/ }).isVisible()).toBe(false);
    });
  });

  test('stands as spines, one board for each first tag, and tells of each paper what the shelf does', async () => {
    await savedList(['pearl', 'dadao'], async (page) => {
      const board = page.locator('.board');
      expect(await board.count()).toBe(1);
      await page.getByLabel('Tags', { exact: true }).first().fill('decoding, talk');
      await eventually(() => board.locator('h2').allTextContents()).toEqual(['decoding', 'Without a tag']);
      expect(await board.first().getByRole('link').getAttribute('href')).toMatch(/papers\/pearl\/$/);
      await eventually(() => page.locator(rows).first().textContent()).toContain(
        'Tianyu Liu, Yun Li, Qitan Lv and 3 moreICLR 2025 up to 3.79× speed-up',
      );
      expect(await axeViolations(page)).toEqual([]);
    });
  });

  test.each([320, 1280])(
    'cuts no title on its spines, however long, in a window of %i pixels',
    async (width) => {
      await openPage(
        site,
        'saved/',
        async (page) => {
          const titles = [
            'T3',
            'A Title of Many Short Words '.repeat(12),
            'Floccinaucinihilipilification'.repeat(3),
            '面向长文本摘要的大型语言模型'.repeat(5),
          ];
          await bring(
            page,
            'long.json',
            writeSaved(titles.map((title, at) => savedNow({ id: String(at), title }, ''))),
          );
          await eventually(() => page.locator('.board .spine').count()).toBe(titles.length);
          expect(await cutLabels(page)).toEqual([]);
          expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        },
        { viewport: { width, height: 800 } },
      );
    },
  );

  test('shows the papers of a tag, those that hold some words, and in another order', async () => {
    await savedList(['pearl', 'dadao', 'specdec-plus-plus'], async (page) => {
      await page.getByLabel('Tags', { exact: true }).nth(2).fill('decoding');
      await page.getByLabel('Note', { exact: true }).nth(1).fill('For Zoë.');
      await page.getByRole('button', { name: 'decoding 1' }).click();
      await eventually(() => page.locator(rows).count()).toBe(1);
      expect(await page.locator('[data-count]').textContent()).toBe('1 of 3 papers');
      await page.getByRole('button', { name: 'decoding 1' }).click();
      await page.getByRole('searchbox', { name: /^Find/ }).fill('zoe');
      await eventually(() => titles(page)).toEqual([expect.stringContaining('DADAO')]);
      await page.getByRole('searchbox', { name: /^Find/ }).fill('');
      await page.getByLabel('Order').selectOption('by title');
      await eventually(() => titles(page)).toEqual([
        expect.stringMatching(/^DADAO/),
        expect.stringMatching(/^Parallel/),
        expect.stringMatching(/^SpecDec/),
      ]);
    });
  });

  test('leaves with tags and notes in every format that has a place for them', async () => {
    await savedList(['pearl'], async (page) => {
      await page.getByLabel('Tags', { exact: true }).fill('to cite');
      await page.getByLabel('Note', { exact: true }).fill('See p. 3.');
      expect(await download(page, 'Export as BibTeX')).toMatch(
        /keywords +=.\{to cite\}[^]*annote +=.\{See p\. 3\.\}/,
      );
      expect(await download(page, 'Export as RIS')).toMatch(/KW {2}- to cite\r\n[^]*N1 {2}- See p\. 3\.\r\n/);
      expect(await download(page, 'Export as CSL-JSON')).toMatch(
        /"keyword": "to cite",[^]*"note": "See p\. 3\."/,
      );
      expect(await download(page, 'Export as Markdown')).toContain('#to-cite\n\n  See p. 3.');
    });
  });

  test('keeps tags, note and read mark over a reload', async () => {
    await savedList(['pearl'], async (page) => {
      await page.getByLabel('Tags', { exact: true }).fill('decoding, to cite');
      await page.getByLabel('Note', { exact: true }).fill('Compare with SpecDec++.');
      await page.getByLabel('Read', { exact: true }).check();
      await page.reload();
      expect(await page.getByLabel('Tags', { exact: true }).inputValue()).toBe('decoding, to cite');
      expect(await page.getByLabel('Note', { exact: true }).inputValue()).toBe('Compare with SpecDec++.');
      expect(await page.getByLabel('Read', { exact: true }).isChecked()).toBe(true);
    });
  });

  test('keeps what was written to one paper while another is written to', async () => {
    await savedList(['pearl', 'dadao'], async (page) => {
      await page.getByLabel('Note', { exact: true }).first().fill('First.');
      await page.getByLabel('Note', { exact: true }).last().fill('Second.');
      await page.getByLabel('Read', { exact: true }).last().check();
      await page.reload();
      expect(await page.getByLabel('Note', { exact: true }).first().inputValue()).toBe('First.');
      expect(await page.getByLabel('Note', { exact: true }).last().inputValue()).toBe('Second.');
    });
  });

  test('finds a paper again whose address has changed, and says which are gone', async () => {
    await savedList(['pearl', 'dadao'], async (page) => {
      const gone = { id: 'gone', title: 'A Paper that was Taken off the Shelf' };
      const rest = { tags: [], note: '', read: false, saved: '' };
      await changeKept(page, (papers) => [...misplaced(papers), { ...gone, ...rest }]);
      await page.reload();
      const first = page.locator(`${rows} h2 a`).first();
      await eventually(() => first.getAttribute('href')).toMatch(/\/papers\/pearl\/$/);
      await eventually(() => status(page).textContent()).toBe('1 of these is no longer on this shelf.');
      expect(await page.locator(rows).count()).toBe(3);
    });
  });

  test('loses nothing that is written while it looks for papers whose addresses have changed', async () => {
    const page = await site.page();
    await saveAll(page, ['pearl', 'dadao']);
    await changeKept(page, misplaced);
    const asked = Promise.withResolvers<undefined>();
    const written = Promise.withResolvers<undefined>();
    await page.route('**/search/cite/*.gz', async (route) => {
      asked.resolve(undefined);
      await written.promise;
      await route.continue();
    });
    await page.reload();
    await asked.promise;
    await page.getByLabel('Note', { exact: true }).last().fill('Of another paper.');
    await page.getByLabel(/^Choose Parallel/).check();
    await page.getByLabel('Tags', { exact: true }).first().focus();
    await page.keyboard.type('decoding,');
    written.resolve(undefined);
    const first = page.locator(`${rows} h2 a`).first();
    await eventually(() => first.getAttribute('href')).toMatch(/\/papers\/pearl\/$/);
    // The field is still under the reader's hands.
    await page.keyboard.type(' to cite');
    expect(await page.getByLabel('Tags', { exact: true }).first().inputValue()).toBe('decoding, to cite');
    expect(await page.getByLabel(/^Choose Parallel/).isChecked()).toBe(true);
    await page.unroute('**/search/cite/*.gz');
    await page.reload();
    expect(await page.getByLabel('Tags', { exact: true }).first().inputValue()).toBe('decoding, to cite');
    expect(await page.getByLabel('Note', { exact: true }).last().inputValue()).toBe('Of another paper.');
    expect(await first.getAttribute('href')).toMatch(/\/papers\/pearl\/$/);
    await page.context().close();
  });

  test('makes one of a paper that stands on it under its former and its present address', async () => {
    await savedList(['pearl', 'dadao'], async (page) => {
      await page.getByLabel('Note', { exact: true }).first().fill('Of the present.');
      // Without an arXiv id: only the title tells that it is the same.
      await changeKept(page, (papers) => [
        ...papers,
        ...misplaced(papers)
          .slice(0, 1)
          .map((former) => ({ ...former, arxiv: undefined, doi: undefined, note: 'Of the former.' })),
      ]);
      await page.reload();
      await eventually(() => page.locator(rows).count()).toBe(2);
      expect(await page.getByLabel('Note', { exact: true }).first().inputValue()).toBe(
        'Of the present.\nOf the former.',
      );
      await page.reload();
      expect(await page.locator(rows).count()).toBe(2);
    });
  });

  test('can be brought the same file twice', async () => {
    await openPage(site, 'saved/', async (page) => {
      await bring(page, 'notes.txt', 'milk, bread');
      await eventually(() => status(page).textContent()).toContain('neither');
      // A browser tells of a choice only when it is another than the one that stands there.
      expect(await page.locator('input[type=file]').inputValue()).toBe('');
    });
  });

  test('leaves as JSON and comes back whole, merged with what is there', async () => {
    const file = await savedList(['pearl', 'dadao'], async (page) => {
      await page.getByLabel('Tags', { exact: true }).first().fill('mine');
      await page.getByLabel('Note', { exact: true }).first().focus();
      return download(page, 'Export as JSON');
    });
    await savedList(['pearl'], async (page) => {
      await page.getByLabel('Tags', { exact: true }).first().fill('here already');
      await bring(page, 'saved.json', file);
      await eventually(() => status(page).textContent()).toBe('2 papers found, 1 of them saved already.');
      expect(await page.locator(rows).count()).toBe(2);
      expect(await page.getByLabel('Tags', { exact: true }).first().inputValue()).toBe('here already, mine');
    });
  });

  test('leaves as BibTeX with a shelf-wide key, and BibTeX from elsewhere finds its papers', async () => {
    const file = await savedList(['pearl'], (page) => download(page, 'Export as BibTeX'));
    expect(file).toMatch(/^@inproceedings\{liu2025parallel,/);
    await openPage(site, 'saved/', async (page) => {
      await bring(page, 'mine.bib', `${file}\n@misc{other, title = {A Paper That Is Not Here}}\n`);
      await eventually(() => status(page).textContent()).toBe('1 paper found. 1 paper is not on this shelf.');
      expect(await titles(page)).toEqual([expect.stringContaining('Parallel Speculative Decoding')]);
      await page.getByText('1 paper is not on this shelf.').last().click();
      expect(await page.locator('[data-brought] li').allTextContents()).toEqual(['A Paper That Is Not Here']);
      expect(await axeViolations(page)).toEqual([]);
      expect(await download(page, 'Save their titles as a file')).toBe('A Paper That Is Not Here\n');
    });
  });

  test('takes in the whole export of the shelf', async () => {
    const exported = (extension: string) =>
      fetch(`${site.address}papers.${extension}`).then((response) => response.text());
    const entries = await exported('bib');
    const size = entries.match(/^@/gm)?.length ?? 0;
    // By ids where there are any, and by titles alone.
    const bare = entries.replaceAll(/^ *(?:doi|eprint|url) .*\n/gm, '');
    const others = await Promise.all(['ris', 'csl.json', 'csv'].map(exported));
    await openPage(site, 'saved/', async (page) => {
      for (const [at, file] of [entries, bare, ...others].entries()) {
        await bring(page, 'papers', file);
        const already = at === 0 ? '' : `, ${size} of them saved already`;
        await eventually(() => status(page).textContent()).toBe(`${size} papers found${already}.`);
        await eventually(() => page.locator(rows).count()).toBe(size);
        // Each is read while nothing else is, and says so.
        await page.reload();
      }
    });
  });

  test('says so when a file is neither', async () => {
    await openPage(site, 'saved/', async (page) => {
      await bring(page, 'notes.txt', 'milk, bread');
      await eventually(() => status(page).textContent()).toContain('neither');
    });
  });

  test('travels in a link: whoever opens it sees the papers, and adds them only by choice', async () => {
    const link = await savedList(['pearl', 'dadao'], async (page) => {
      await allowClipboard(page.context());
      await page.getByRole('button', { name: 'Copy a link to these papers' }).click();
      await eventually(() => status(page).textContent()).toContain('copied');
      return page.evaluate(() => navigator.clipboard.readText());
    });
    await openPage(site, link.slice(site.address.length), async (page) => {
      const add = page.getByRole('button', { name: 'Add them to my list' });
      await add.waitFor();
      expect(await page.locator('[data-received] li').count()).toBe(2);
      expect(await page.locator(rows).count()).toBe(0);
      await add.click();
      expect(await page.locator(rows).count()).toBe(2);
      expect(new URL(page.url()).hash).toBe('');
    });
  });

  test('shows the link to be copied by hand where the browser has no clipboard, as on plain http', async () => {
    await savedList(['pearl', 'dadao'], async (page) => {
      await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
      await page.reload();
      await page.getByRole('button', { name: 'Copy a link to these papers' }).click();
      await eventually(() => status(page).textContent()).toBe(`${site.address}saved/#papers=pearl,dadao`);
    });
  });

  test('shows in one tab what another has saved', async () => {
    await openPage(site, 'saved/', async (page) => {
      const other = await page.context().newPage();
      await other.goto(`${site.address}papers/pearl/`);
      await savePaper(other);
      await page.locator(rows).waitFor();
    });
  });

  const hurt: Readonly<Record<string, () => void>> = {
    'is full': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    'is disabled by policy': () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
    'takes everything and keeps nothing': () => {
      Storage.prototype.setItem = () => undefined;
    },
    'is not there': () => Object.defineProperty(window, 'localStorage', { value: null }),
  };
  test.each(Object.entries(hurt))('is said to be of no lasting where storage %s', async (_, spoil) => {
    const page = await site.page();
    await page.addInitScript(spoil);
    await page.goto(`${site.address}papers/pearl/`);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await eventually(() => page.locator('save-button').textContent()).toContain('keeps nothing');
    await page.goto(`${site.address}saved/`);
    await bring(page, 'saved.json', writeSaved([savedNow({ id: 'pearl', title: 'Pearl' }, '')]));
    await eventually(() => status(page).textContent()).toContain('lost on leaving');
    // It can still be taken along.
    expect(await download(page, 'Export as JSON')).toContain('"pearl"');
    await page.context().close();
  });

  test.each([
    ['damaged', '{"papershelf":"saved","version":1,"papers":[{"id":"pe'],
    ['of a newer version', '{"papershelf":"saved","version":2,"papers":[{"id":"pearl","title":"Pearl"}]}'],
  ])('is kept aside, told and handed out when it is %s', async (_, text) => {
    await savedList(['pearl'], async (page) => {
      await page.evaluate((bad) => {
        const key = Object.keys(localStorage).find((each) => each.includes('saved')) ?? '';
        localStorage.setItem(key, bad);
      }, text);
      await page.goto(`${site.address}papers/dadao/`);
      await savePaper(page);
      await page.goto(`${site.address}saved/`);
      expect(await titles(page)).toEqual([expect.stringContaining('DADAO')]);
      await page.getByText('This browser keeps a list that is damaged or of a newer version').waitFor();
      expect(await download(page, 'Save it as a file')).toBe(text);
      expect(await axeViolations(page)).toEqual([]);
    });
  });

  test('loses nothing where several tabs save at once', async () => {
    await openPage(site, '', async (page) => {
      const tabs = await Promise.all(
        ['pearl', 'dadao', 'specdec-plus-plus'].map(async (id) => {
          const tab = await page.context().newPage();
          await tab.goto(`${site.address}papers/${id}/`);
          return tab;
        }),
      );
      await Promise.all(
        tabs.map((tab) =>
          tab.evaluate(() => document.querySelector<HTMLElement>('save-button button')?.click()),
        ),
      );
      await page.goto(`${site.address}saved/`);
      await eventually(() => page.locator(rows).count()).toBe(3);
    });
  });

  test('says that the shelf could not be asked, not that it lacks the papers', async () => {
    const page = await site.page();
    await page.route('**/search/cite/**', (route) =>
      route.fulfill({ body: '<!doctype html><h1>Sign in</h1>' }),
    );
    await page.goto(`${site.address}saved/`);
    await bring(page, 'mine.bib', '@misc{a, title = {DADAO: Decoupled}}');
    await eventually(() => status(page).textContent()).toContain('nothing was added');
    await page.unroute('**/search/cite/**');
    await bring(page, 'mine.bib', '@misc{a, title = {Renamed}, eprint = {2405.19715}}');
    await eventually(() => status(page).textContent()).toMatch(/^1 paper found/);
    await page.context().close();
  });

  /** Brings a file of this size whose entries are all one, but for the last, and from then on watches the page. */
  async function bringLarge(
    page: Page,
    name: string,
    [first, entry, last]: readonly string[],
  ): Promise<void> {
    await page.evaluate(
      ([file, start = '', each = '', end = '']) => {
        const list = new DataTransfer();
        list.items.add(new File([start, each.repeat(50e6 / each.length), end], file ?? ''));
        Object.assign(globalThis, { large: list.files, held: [0] });
      },
      [name, first, entry, last],
    );
    // The file itself took its time; from here on the page is watched.
    await page.evaluate(() => {
      const { large, held } = globalThis as unknown as { large: FileList; held: number[] };
      const from = performance.now();
      Object.assign(globalThis, { from });
      new PerformanceObserver((tasks) => {
        for (const { startTime, duration } of tasks.getEntries()) if (startTime > from) held.push(duration);
      }).observe({ type: 'longtask' });
      const input = document.querySelector<HTMLInputElement>('input[type=file]');
      if (input) input.files = large;
      input?.dispatchEvent(new Event('change'));
    });
  }

  /** How much of the time since then the page was held up by the longest of its tasks. */
  const longestShare = (page: Page): Promise<number> =>
    page.evaluate(() => {
      const { held, from } = globalThis as unknown as { held: number[]; from: number };
      return Math.max(...held) / (performance.now() - from);
    });

  const long = 'Of this the abstract says no more than can be said of any paper whatever. '.repeat(300);
  const onShelf = 'DADAO: Decoupled Accelerated Decentralized Asynchronous Optimization';
  const libraries = [
    [
      'BibTeX',
      'large.bib',
      ['', `@misc{a,\n title = {Large},\n abstract = {${long}}\n}\n`, `@misc{b, title = {${onShelf}}}`],
    ],
    [
      'RIS',
      'large.ris',
      ['', `TY  - JOUR\nTI  - Large\nAB  - ${long}\nER  - \n\n`, `TY  - JOUR\nTI  - ${onShelf}\nER  - \n`],
    ],
    [
      'CSL-JSON',
      'large.json',
      ['[', `{"id": "a", "title": "Large", "abstract": "${long}"},\n`, `{"id": "b", "title": "${onShelf}"}]`],
    ],
    ['a table', 'large.csv', ['title,abstract\r\n', `Large,"${long}"\r\n`, `${onShelf},\r\n`]],
  ] as const;
  const [[first, ...library]] = libraries;
  test.each([
    // What a worker reads holds up no page, whatever it is.
    [first, 'a worker', ...library] as const,
    // As in a copy on a disk, where the page itself reads.
    ...libraries.map(([what, ...each]) => [what, 'none', ...each] as const),
  ])(
    'is never held up by a library of 50 MB in %s, read with %s, says how far it is, and can be stopped',
    async (_, worker, name, pieces) => {
      await savedList(['pearl'], async (page) => {
        if (worker === 'none') {
          await page.addInitScript(() => Object.assign(globalThis, { Worker: undefined }));
          await page.reload();
        }
        await bringLarge(page, name, pieces);
        await page.getByRole('progressbar', { name: 'Reading the list' }).waitFor();
        await page.getByRole('button', { name: 'Cancel' }).click();
        await eventually(() => status(page).textContent()).toBe('Cancelled; nothing was added.');
        expect(await titles(page)).toHaveLength(1);
        await bringLarge(page, name, pieces);
        await page.getByLabel('Note', { exact: true }).fill('Written meanwhile.');
        await eventually(() => status(page).textContent()).toMatch(
          /^1 paper found\. 2,\d+ papers are not on this shelf\.$/,
        );
        expect(await titles(page)).toEqual([expect.any(String), expect.stringContaining('DADAO')]);
        expect(await page.getByLabel('Note', { exact: true }).first().inputValue()).toBe(
          'Written meanwhile.',
        );
        // In milliseconds it would fail where the machine is busy; a page that reads by itself is held up all the time.
        expect(await longestShare(page)).toBeLessThan(0.5);
      });
    },
  );

  test('shows a long list bit by bit, in its order, and goes on where it is changed meanwhile', async () => {
    await savedList(['pearl'], async (page) => {
      const many = Array.from({ length: 2000 }, (_each, at) =>
        savedNow({ id: String(at), title: `T${at}` }, ''),
      );
      await bring(page, 'many.json', writeSaved(many));
      await eventually(() => status(page).textContent()).toBe('2,000 papers found.');
      await page.getByRole('button', { name: 'Remove T1', exact: true }).click();
      await eventually(() => page.locator(rows).count()).toBe(2000);
      const shown = await titles(page);
      expect(shown.slice(1)).toEqual(many.map(({ title }) => title).filter((title) => title !== 'T1'));
    });
  });

  test('is not brought what no list can be', async () => {
    await openPage(site, 'saved/', async (page) => {
      await page.evaluate(() => {
        const list = new DataTransfer();
        list.items.add(new File([' '.repeat(101e6)], 'large.bib'));
        const input = document.querySelector<HTMLInputElement>('input[type=file]');
        if (input) input.files = list.files;
        input?.dispatchEvent(new Event('change'));
      });
      await eventually(() => status(page).textContent()).toContain('up to 10,000 papers');
      await bring(page, 'notes.txt', 'milk, bread');
      await eventually(() => status(page).textContent()).toContain('neither');
      const many = Array.from({ length: 10_001 }, (_, at) => savedNow({ id: String(at), title: 'T' }, ''));
      await bring(page, 'many.json', writeSaved(many));
      await eventually(() => status(page).textContent()).toContain('up to 10,000 papers');
      expect(await page.locator(rows).count()).toBe(0);
    });
  });

  test('has no flaw that axe finds with papers on it, in light and dark', async () => {
    await savedList(['pearl'], async (page) => {
      await page.locator(rows).waitFor();
      expect(await axeViolations(page)).toEqual([]);
    });
  });
});

describe('comparing', () => {
  test('sets the chosen papers side by side, with what each says of the same things', async () => {
    await savedList(['pearl', 'dadao', 'specdec-plus-plus'], async (page) => {
      const compare = page.getByRole('link', { name: /^Compare/ });
      await page.getByLabel(/^Choose Parallel/).check();
      expect(await compare.isVisible()).toBe(false);
      await page.getByLabel(/^Choose DADAO/).check();
      await compare.click();
      const table = page.locator('.compare');
      await table.waitFor();
      expect(await table.locator('thead th').allTextContents()).toHaveLength(2);
      const row = (name: string) => table.getByRole('row', { name: new RegExp(`^${name}`) });
      expect(await row('Authors').textContent()).toContain('Tianyu Liu');
      expect(await row('Claimed numbers').textContent()).toMatch(/3\.79×.*not said/s);
      // What leads to a place on a paper's page leads there from here too.
      const numbers = await row('Claimed numbers')
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(numbers[0]).toBe(`${site.address}papers/pearl/#claim-1`);
      expect(numbers.filter((address) => !address.includes('/papers/pearl/#claim-'))).toEqual([]);
      expect(await row('Topics').textContent()).toMatch(/Speculative.*Decentralized/s);
      expect(await axeViolations(page)).toEqual([]);
    });
  });

  test('sets claims beside those of their kind', async () => {
    await openPage(site, 'compare/?papers=pearl,funbat,mixdq', async (page) => {
      const heads = page.locator('.compare tbody th');
      await eventually(() => heads.allTextContents()).toContain('Claimed numbers: speed-up');
      const told = await heads.allTextContents();
      expect(new Set(told).size).toBe(told.length);
    });
  });

  test('shows on a phone one attribute at a time, each paper under its name, and nothing is wider', async () => {
    await openPage(
      site,
      'compare/?papers=pearl,dadao',
      async (page) => {
        await page.locator('.compare').waitFor();
        const boxes = await page
          .locator('.compare tbody tr')
          .first()
          .locator('td')
          .evaluateAll((cells) =>
            cells.map((cell) => [
              cell.getBoundingClientRect().top,
              getComputedStyle(cell, '::before').content,
            ]),
          );
        expect(Number(boxes[1]?.[0])).toBeGreaterThan(Number(boxes[0]?.[0]));
        expect(boxes[0]?.[1]).toContain('Parallel Speculative');
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
        expect(await axeViolations(page)).toEqual([]);
      },
      { viewport: { width: 320, height: 640 } },
    );
  });

  test('says how many papers could not be had', async () => {
    await openPage(site, 'compare/?papers=pearl,no-such-paper,dadao', async (page) => {
      await page.locator('.compare').waitFor();
      expect(await status(page).textContent()).toBe('1 could not be loaded.');
    });
    // The browser itself tells of the missing page.
    expect(site.complaints().join()).toContain('404');
  });
});
