import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { formulaPlain } from '#core/text/formulaPlain.ts';
import { rootBuild } from '../site/builds.ts';
import { readPages } from '../site/pages.ts';
import { openPage } from './openPage.ts';
import { openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(rootBuild, { ownClipboard: true });
});
afterAll(() => site.close());
afterEach(() => expect(site.complaints()).toEqual([]));

const may = { permissions: ['clipboard-read', 'clipboard-write'] };

/** What is in the clipboard once this part of the page was selected and copied. */
async function copied(page: Page, selector: string): Promise<string> {
  await page
    .locator(selector)
    .first()
    .evaluate((part) => getSelection()?.selectAllChildren(part));
  // What is selected brings the script that copies formulas. Once it has run, it has taken the event.
  const taken = () =>
    page.evaluate(
      () =>
        !document.dispatchEvent(
          new ClipboardEvent('copy', { clipboardData: new DataTransfer(), cancelable: true }),
        ),
    );
  await expect.poll(taken).toBe(true);
  await page.keyboard.press('Control+c');
  return page.evaluate(() => navigator.clipboard.readText());
}

const withFormulas = () =>
  readPages(rootBuild).filter(
    ({ file, html }) => /^papers\/[^/]+\/index\.html$/.test(file) && html.includes('<math'),
  );

test('a formula of a page reads as on one line, as everywhere else', async () => {
  for (const { file } of withFormulas().slice(0, 6)) {
    await openPage(
      site,
      file.replace('index.html', ''),
      async (page) => {
        const formulas = await page
          .locator('.abstract math')
          .evaluateAll((all) => all.map((math) => math.getAttribute('alttext') ?? ''));
        const text = await copied(page, '.sheet');
        const missing = formulas.map((tex) => formulaPlain(tex)).filter((plain) => !text.includes(plain));
        expect(missing, text).toEqual([]);
        // Headings and paragraphs stay apart.
        expect(text).toMatch(/^Abstract\n/);
      },
      may,
    );
  }
});

test('an abstract is copied by its button', async () => {
  const [{ file } = { file: '' }] = withFormulas();
  await openPage(
    site,
    file.replace('index.html', ''),
    async (page) => {
      const whole = await page.locator('.abstract').evaluate((part) => part.textContent?.slice(0, 20));
      await page.getByRole('button', { name: 'Copy the abstract' }).click();
      await page.getByRole('button', { name: 'Copied' }).waitFor();
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text.startsWith(whole ?? '-')).toBe(true);
      expect(text).not.toContain('\n');
    },
    may,
  );
});
