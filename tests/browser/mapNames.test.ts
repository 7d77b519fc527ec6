import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { arabicBuild, fewBuild, largeBuild, rootBuild } from '../site/builds.ts';
import { openPage } from './openPage.ts';
import { openSite, type OpenSite } from './openSite.ts';

/** What a reader sees of the names on the map, measured in the letters of this browser. */
function lookAtNames(page: Page) {
  return page.locator('.map-plate').evaluate((plate) => {
    const texts = [...plate.querySelectorAll<SVGTextElement>('text')];
    const shown = texts.filter((text) => text.checkVisibility());
    const nameOf = (text: Element): string => text.textContent.replaceAll(/\s+/g, ' ').trim();
    // Rows have their own widths: the box around all of them would reach over what is free beside a short one.
    const rows = shown.flatMap((text) =>
      [...text.querySelectorAll('tspan')].map((row) => ({ text, box: row.getBoundingClientRect() })),
    );
    const overlapping = rows.flatMap(({ text, box }, at) =>
      rows
        .slice(at + 1)
        .filter(
          ({ text: other, box: around }) =>
            other !== text &&
            box.left < around.right - 1 &&
            around.left < box.right - 1 &&
            box.top < around.bottom - 1 &&
            around.top < box.bottom - 1,
        )
        .map(({ text: other }) => `${nameOf(text)} on ${nameOf(other)}`),
    );
    const outside = rows.flatMap(({ text, box }) => {
      const path = text.closest('.land, .area > a')?.querySelector('path');
      const matrix = path?.getScreenCTM()?.inverse();
      if (!path || !matrix) return [nameOf(text)];
      const { left, right, top, bottom } = box;
      // The line a row stands on is higher than its letters.
      const corners = [left + 1, right - 1].flatMap((x) => [top + 3, bottom - 3].map((y) => ({ x, y })));
      const isWithin = corners.every(({ x, y }) =>
        path.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix)),
      );
      return isWithin ? [] : [nameOf(text)];
    });
    const small = shown.filter((text) => parseFloat(getComputedStyle(text).fontSize) < 12).map(nameOf);
    // A region shows its own name, or that of its area while this is one region.
    const unnamed = [...plate.querySelectorAll<SVGAElement>('.land > a:not(.point), .area > a')]
      .filter((link) => link.checkVisibility() && !shown.some((text) => link.contains(text)))
      .map((link) => link.getAttribute('aria-label') ?? '')
      .toSorted();
    const isNamed = (area: Element): boolean =>
      shown.some((text) => area.contains(text) && !text.closest('.point'));
    const areas = [...plate.querySelectorAll('.area')];
    return {
      overlapping,
      outside,
      small,
      unnamed,
      areas: areas.length,
      named: areas.filter(isNamed).length,
      stops: [...plate.querySelectorAll('a:not([tabindex="-1"])')].map((link) => link.checkVisibility()),
      wide: document.documentElement.scrollWidth,
    };
  });
}

const screens = [320, 360, 390, 768, 1024, 1280, 1440, 2560];
/** What is left to zoom, on all screens below a laptop's: regions of a phone that are narrower than a word of their name. */
const leftToZoom: Readonly<Record<string, readonly string[]>> = {
  root: [
    'Benchmarks and datasets: 3 papers',
    'Code generation: 5 papers',
    'Prompting: 4 papers',
    'Recommender systems: 2 papers',
  ],
};

describe.each([rootBuild, largeBuild, fewBuild, arabicBuild])('on the map of the $name build', (build) => {
  let site: OpenSite;
  beforeAll(async () => {
    site = await openSite(build);
  });
  afterAll(() => site.close());
  afterEach(() => expect(site.complaints()).toEqual([]));

  test.each(screens)(
    'at %i px every region has its name, legible, within it and on no other',
    async (width) => {
      const found = await openPage(site, 'map/', lookAtNames, { viewport: { width, height: 900 } });
      const left = width < 768 ? (leftToZoom[build.name] ?? []) : [];
      expect(found).toEqual({
        overlapping: [],
        outside: [],
        small: [],
        unnamed: left,
        named: found.areas - left.length,
        areas: expect.any(Number),
        stops: [true],
        wide: width,
      });
      expect(found.areas).toBeGreaterThan(2);
    },
  );

  test('the map is one stop of the Tab key also when the window has become another', async () => {
    await openPage(site, 'map/', async (page) => {
      for (const width of [390, 1280, 390]) {
        await page.setViewportSize({ width, height: 900 });
        await page.waitForFunction(() =>
          document.querySelector('.map-plate a[tabindex="0"]')?.checkVisibility(),
        );
        expect(await page.locator('.map-plate a[tabindex="0"]').count()).toBe(1);
      }
    });
  });
});
