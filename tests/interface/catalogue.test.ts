import { expect, test } from 'vitest';
import { english } from '../../src/interface/en/english.ts';
import { date, list, plural } from '../../src/interface/en/speech.ts';
import { pieces } from '../../src/interface/pieces.ts';
import type { Saying } from '../../src/interface/saying.ts';
import type { Words } from '../../src/interface/words.ts';

/** Every saying by its path in the catalogue: `lists.newestFirst`. */
function sayings(said: Saying, path: string): [path: string, saying: string | ((value: never) => string)][] {
  if (typeof said !== 'object') return [[path, said]];
  return Object.entries(said).flatMap(([name, each]) =>
    sayings(each, path === '' ? name : `${path}.${name}`),
  );
}

/** All languages there are. One that lacks a word, or says it of other values, does not compile. */
const languages = { en: english } satisfies Record<string, Words>;

/** A number that also has every name a sentence may ask for, each of that value; an order is one of three. */
function anything(n: number): never {
  const value: Record<string | symbol, unknown> = Object(n) as never;
  return new Proxy(value, {
    get: (target, name) => {
      const own = target[name];
      if (typeof own === 'function') return own.bind(target) as unknown;
      return typeof name === 'symbol' ? undefined : name === 'order' ? 'title' : n;
    },
  }) as never;
}

const numbers = [0, 1, 2, 5, 1000];
test.each(
  Object.entries(languages).flatMap(([name, words]) => numbers.map((n) => [name, n, words] as const)),
)('in "%s" every sentence is whole with %i in it', (_, n, words) => {
  for (const [path, saying] of sayings(words, '')) {
    const said =
      typeof saying === 'string'
        ? saying
        : saying(path === 'lists.everyPaperOrdered' ? ('title' as never) : anything(n));
    expect(said, path).toMatch(/\S/);
    expect(said, path).not.toMatch(/undefined|NaN|\[object|#/);
  }
});

test('a number of things is said by the rules of the language, in its digits', () => {
  const things = (n: number): string => plural(n, { one: '# thing', other: '# things' });
  expect([0, 1, 2, 1000].map(things)).toEqual(['0 things', '1 thing', '2 things', '1,000 things']);
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
  ['Plain.', ['words Plain.']],
  ['Open [a paper] and press.', ['words Open ', 'link a paper', 'words  and press.']],
  ['{typed} is {searched}', ['place typed', 'words  is ', 'place searched']],
  ['[] and {Not one}', ['words [] and {Not one}']],
])('the saying "%s" has the pieces %j', (saying, expected) => {
  expect(pieces(saying).map(({ kind, text }) => `${kind} ${text}`)).toEqual(expected);
});
