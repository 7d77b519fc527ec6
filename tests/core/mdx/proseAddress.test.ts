import { expect, test } from 'vitest';
import { proseAddress } from '../../../src/core/mdx/proseAddress.ts';

test.each<[url: string, led: string | undefined]>([
  ['survey.mdx', '/x/survey/'],
  ['./survey.md', '/x/survey/'],
  ['survey.mdx#numbers', '/x/survey/#numbers'],
  ['../topics/boiling.mdx', '/x/topics/boiling/'],
  ['../notes/kettle.md', '/x/papers/kettle/'],
  ['/papers/kettle/', '/x/papers/kettle/'],
  ['/', '/x/'],
  ['/x/papers/kettle/', undefined],
  ['//example.org/a.md', undefined],
  ['https://example.org/README.md', undefined],
  ['mailto:a@example.md', undefined],
  ['../../README.md', undefined],
  ['../papers/notes.md', undefined],
  ['../survey/', undefined],
  ['#numbers', undefined],
])('in a page a link to %s leads to %s', (url, led) => {
  expect(proseAddress('pages/about.md', url, '/x/')).toBe(led);
});

test('of a site that has no base, what counts from the root stays', () => {
  expect(proseAddress('pages/about.md', '/papers/kettle/', '/')).toBeUndefined();
  expect(proseAddress('topics/tea.mdx', '../pages/about.md', '/')).toBe('/about/');
});
