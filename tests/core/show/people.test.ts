import { describe, expect, test } from 'vitest';
import type { Paper } from '#core/paper.ts';
import { people, personId, withPages } from '#core/show/people.ts';

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

  test('all have a page on a small shelf, on a large one those with two papers', () => {
    expect(withPages(people(shelf), 2)).toHaveLength(2);
    expect(withPages(people(shelf), 10_000).map(({ name }) => name)).toEqual(['Niranjan Hasabnis']);
  });
});
