import { expect, test } from 'vitest';
import { places as names } from '#interface/frame.ts';
import { isListed, placeOf, places } from '#core/places.ts';
import { rootBuild } from './builds.ts';
import { readPages } from './pages.ts';

const pages = readPages(rootBuild).map(({ path, elements }) => ({ path: path.slice(1), elements }));

test('every kind of page that the table names has a page, and every other page is a curator’s own', () => {
  const kinds = new Set(pages.map(({ path }) => placeOf(path)?.path));
  expect([...kinds].filter((kind) => kind !== undefined).toSorted()).toEqual(
    places.map(({ path }) => path).toSorted(),
  );
  expect(pages.filter(({ path }) => !placeOf(path)).map(({ path }) => path)).toEqual(['about/']);
});

test('a page asks search engines to leave it out exactly where the table says so', () => {
  const leftOut = pages.filter(({ elements }) =>
    elements.some(({ attributes: { name, content } }) => name === 'robots' && content === 'noindex'),
  );
  expect(leftOut.map(({ path }) => path)).toEqual(
    pages.filter(({ path }) => !isListed(path)).map(({ path }) => path),
  );
});

test('the navigation has the main kinds by their names, in the order of the table', () => {
  const links = pages[0]?.elements.filter(
    ({ name, attributes }) => name === 'a' && /^\/[a-z]+\/$/.test(attributes['href'] ?? ''),
  );
  const main = places.filter((place) => place.main);
  const labels: Readonly<Record<string, string>> = names;
  expect(
    links?.slice(0, main.length).map(({ attributes, text }) => [attributes['href'], text.trim()]),
  ).toEqual(main.map(({ path }) => [`/${path}/`, labels[path]]));
});
