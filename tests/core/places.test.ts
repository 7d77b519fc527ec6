import { expect, it } from 'vitest';
import { isListed, isReserved, placeOf, places } from '#core/places.ts';

it.each([
  ['', true],
  ['papers/', true],
  ['papers/by/', true],
  ['papers/by/title/', false],
  ['papers/by/title/page/2/', false],
  ['papers/saved/', true],
  ['papers/report/', true],
  ['topics/compare/', true],
  ['topics/offline/page/2/', true],
  ['authors/report/', true],
  ['about/', true],
  ['saved-by-us/', true],
  ['by/title/', true],
  ['saved/', false],
  ['compare/', false],
  ['offline/', false],
  ['docs/', false],
  ['docs/topics/', true],
  ['report/', false],
  ['report/page/2/', false],
  ['404/', false],
  ['404.html', false],
])('the page at "%s" is listed for search engines: %s', (path, listed) => {
  expect(isListed(path)).toBe(listed);
});

it('no page of a curator takes the address of any of these, nor what a host takes for the home page', () => {
  for (const { path } of places) expect(isReserved(path), path).toBe(true);
  expect(['index', 'about', 'by'].map(isReserved)).toEqual([true, false, false]);
});

it('a page is of the kind its first folder names, and a curator’s own page of none', () => {
  expect(
    ['papers/search/', 'search/', '', 'index.html', 'about/'].map((path) => placeOf(path)?.path),
  ).toEqual(['papers', 'search', '', undefined, undefined]);
});
