import { describe, expect, test } from 'vitest';
import type { Paper } from '#core/paper.ts';
import { pathOfPerson, people, personId, withPages } from '#core/show/people.ts';

const paper = (id: string, ...names: string[]): Paper => ({
  id,
  title: [{ type: 'text', value: id }],
  abstract: [],
  authors: names.map((name) => ({ name })),
  keywords: [],
  links: [],
  names: [],
  acronyms: [],
  claims: [],
  topics: [],
  related: [],
  changes: [],
  source: { file: 'papers/a.txt', line: 1 },
});

/** A family name for each number. */
const letters = (number: number): string =>
  `Sur${[...number.toString(20).padStart(3, '0')].map((digit) => String.fromCharCode(97 + parseInt(digit, 20))).join('')}`;

describe('the part of an address that stands for a name', () => {
  test.each([
    ['Tianyu Liu', 'tianyu-liu'],
    ['Mihai Capotă', 'mihai-capota'],
    ['Frédo Durand', 'fredo-durand'],
    ["Ryan O'Neil", 'ryan-oneil'],
    ['David W. Romero', 'david-w-romero'],
    ['Søren Kierkegaard', 'soren-kierkegaard'],
  ])('%s is at %s', (name, id) => {
    expect(personId(name)).toBe(id);
  });

  test('a name in another script has an address of its own, always the same', () => {
    expect(personId('李飞飞')).toMatch(/^author-[a-z0-9]+$/);
    expect(personId('李飞飞')).toBe(personId('李飞飞'));
    expect(personId('李飞飞')).not.toBe(personId('吴恩达'));
  });
});

describe('the authors of a shelf', () => {
  const shelf = [
    paper('one', 'Gal Oren', 'Niranjan Hasabnis'),
    paper('two', 'Niranjan Hasabnis', 'Niranjan Hasabnis'),
  ];

  test('stand by last name, each once, with their papers in the order of the shelf', () => {
    expect(people(shelf).map(({ name, papers }) => [name, papers.map(({ id }) => id)])).toEqual([
      ['Niranjan Hasabnis', ['one', 'two']],
      ['Gal Oren', ['one']],
    ]);
  });

  test.each([
    [
      ['Anna van der Berg', 'Zoe Abel', 'Ann Abel'],
      ['Ann Abel', 'Zoe Abel', 'Anna van der Berg'],
    ],
    [
      ['Martin King Jr.', 'Ann Lee', 'Bo Jensen'],
      ['Bo Jensen', 'Martin King Jr.', 'Ann Lee'],
    ],
    [
      ['Émile Zola', 'Yan Zhou', 'Ada Zhang'],
      ['Ada Zhang', 'Yan Zhou', 'Émile Zola'],
    ],
    [
      ['Zora Institute of Physics', 'Ann Yates'],
      ['Ann Yates', 'Zora Institute of Physics'],
    ],
    [
      ['李娜', 'Ann Yates'],
      ['Ann Yates', '李娜'],
    ],
  ])('stand by family name, without its particles, then by the given: %j', (names, sorted) => {
    expect(people([paper('one', ...names)]).map(({ name }) => name)).toEqual(sorted);
  });

  test('hold one person once, under the fullest name, with the papers in the order of the shelf', () => {
    const three = [
      paper('one', 'Jane Doe', 'Ann Poe', 'Kim Moe'),
      paper('two', 'Jane Q. Doe', 'Ann Poe', 'Kim Moe'),
      paper('three', 'Jane Doe'),
    ];
    expect(people(three).find(({ id }) => id === 'jane-q-doe')).toMatchObject({
      name: 'Jane Q. Doe',
      otherwise: [{ id: 'jane-doe', name: 'Jane Doe' }],
      papers: three,
    });
    expect(people(three)).toHaveLength(3);
  });

  test('all have a page on a small shelf, on a large one those with two papers or more', () => {
    expect(withPages(people(shelf), 2)).toHaveLength(2);
    expect(withPages(people(shelf), 10_000).map(({ name }) => name)).toEqual(['Niranjan Hasabnis']);
  });

  test('of a large shelf a page for four papers is the most, for those with the most papers', () => {
    const everybody = people(
      Array.from({ length: 600 }, (_, index) =>
        paper(String(index), `Ann ${letters(index >> 1)}`, `Bob ${letters(index >> 2)}`),
      ),
    );
    const paged = withPages(everybody, 600);
    expect(paged).toHaveLength(150);
    expect(paged.every(({ name }) => name.startsWith('Bob'))).toBe(true);
  });

  test('who has no page leads to the one paper, or to the search for several', () => {
    const [several, ...single] = people(shelf).toSorted((a, b) => b.papers.length - a.papers.length);
    if (several === undefined || single[0] === undefined) throw new Error('The shelf has two people.');
    expect(pathOfPerson(several, true)).toBe(`authors/${several.id}/`);
    expect(pathOfPerson(several, false)).toBe(`search/?author=${encodeURIComponent(several.name)}`);
    const spelt = { ...several, otherwise: [{ id: 'n', name: 'N. Hasabnis' }] };
    expect(pathOfPerson(spelt, false)).toBe('search/?author=Niranjan%20Hasabnis&author=N.%20Hasabnis');
    expect(pathOfPerson(single[0], false)).toBe(`papers/${single[0].papers[0]?.id}/`);
  });
});
