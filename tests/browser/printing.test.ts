import { afterAll, beforeAll, expect, test } from 'vitest';
import { rootBuild } from '../site/builds.ts';
import { openPage } from './openPage.ts';
import { openSite, type OpenSite } from './openSite.ts';

let site: OpenSite;
beforeAll(async () => {
  site = await openSite(rootBuild);
});
afterAll(() => site.close());

const paths = ['', 'papers/', 'topics/', 'authors/', 'numbers/', 'search/?q=diffusion', 'papers/dadao/'];

test('printed, the home page has its shelf in outlines, and no field that nobody can fill in', async () => {
  await openPage(site, '', async (page) => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('searchbox').isVisible()).toBe(false);
    const filled = await page
      .locator('.spine .back')
      .evaluateAll((all) => all.map((each) => getComputedStyle(each).backgroundColor));
    expect(new Set(filled)).toEqual(new Set(['rgba(0, 0, 0, 0)']));
  });
});

test.each(paths)('printed without backgrounds from dark mode, all text of /%s is readable', async (path) => {
  const pale = await openPage(
    site,
    path,
    async (page) => {
      if (path.startsWith('search')) await page.waitForSelector('[data-results] li');
      await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      return page.evaluate(() => {
        const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
        if (!context) throw new Error('no canvas');
        // The colour as it comes out on white paper.
        const luminance = (color: string): number => {
          context.fillStyle = 'white';
          context.fillRect(0, 0, 1, 1);
          context.fillStyle = color;
          context.fillRect(0, 0, 1, 1);
          const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
            const part = value / 255;
            return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r + 0.7152 * g + 0.0722 * b;
        };
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found = new Set<string>();
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const { parentElement: parent } = node;
          if (!parent?.checkVisibility({ opacityProperty: true }) || !node.textContent?.trim()) continue;
          const style = getComputedStyle(parent);
          const color = parent.closest('svg') ? style.fill : style.color;
          const contrast = 1.05 / (luminance(color) + 0.05);
          if (contrast < 4.5)
            found.add(
              `${parent.localName}.${parent.className.toString()} ${contrast.toFixed(1)} ${node.textContent.slice(0, 30)}`,
            );
        }
        return [...found].slice(0, 10);
      });
    },
    { colorScheme: 'dark' },
  );
  expect(pale).toEqual([]);
});
