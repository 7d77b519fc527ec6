import { expect, test } from 'vitest';
import { speech } from '../../src/interface/intl.ts';
import { spokenFor } from '../../src/interface/spoken.ts';

const { date, list, plural, percent } = speech('en-GB');

test('a number of things is said by the rules of the language, in its digits', () => {
  const things = (n: number): string => plural(n, { one: '# thing', other: '# things' });
  expect([0, 1, 2, 1000].map(things)).toEqual(['0 things', '1 thing', '2 things', '1,000 things']);
});

test('a part of all is said in whole hundredths', () => {
  expect([percent(0.954), percent(1)]).toEqual(['95%', '100%']);
});

test.each([
  ['2024-03-05', '5 March 2024'],
  ['2023-11', 'November 2023'],
  ['2023', '2023'],
  ['1999-12-31', '31 December 1999'],
])('the date %s is "%s": no more than is known', (known, says) => {
  expect(date(known)).toBe(says);
});

test.each([
  [['a'], 'and', 'a'],
  [['a', 'b'], 'or', 'a or b'],
  [['a', 'b', 'c'], 'and', 'a, b and c'],
] as const)('%j is a list, whose last member follows "%s": %s', (members, last, says) => {
  expect(
    list(members, last)
      .map(({ value }) => value)
      .join(''),
  ).toBe(says);
});

test.each([
  ['en', 'en', 'en-GB', 'ltr'],
  ['en-US', 'en-US', 'en-US', 'ltr'],
  ['nl', 'en', 'en-GB', 'ltr'],
  ['de', 'de', 'de', 'ltr'],
  ['pt-BR', 'pt-BR', 'pt-BR', 'ltr'],
  ['zh-CN', 'zh-CN', 'zh-CN-u-nu-latn', 'ltr'],
  // In other characters.
  ['zh-TW', 'en', 'en-GB', 'ltr'],
  ['ar', 'ar', 'ar-u-nu-latn', 'rtl'],
  ['ar-EG', 'ar-EG', 'ar-EG-u-nu-latn', 'rtl'],
  // No catalogue, so nothing of the page but the shelf's own words is read from the right.
  ['he', 'en', 'en-GB', 'ltr'],
  ['de-CH', 'de-CH', 'de-CH', 'ltr'],
])(
  'a shelf in "%s" has an interface in "%s", which says dates as "%s" does, and is written %s',
  (shelf, language, locale, direction) => {
    expect(spokenFor(shelf)).toMatchObject({ language, locale, direction, shelfLanguage: shelf });
  },
);
