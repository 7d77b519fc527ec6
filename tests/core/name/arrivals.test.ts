import { expect, it } from 'vitest';
import { arrivals } from '#core/name/arrivals.ts';
import { identify } from './identify.ts';

const papers = (...titles: string[]) =>
  titles.map((title) => ({
    title,
    abstract: `About ${title}.`,
    notation: 'tex' as const,
    authors: [],
    keywords: [],
    links: [],
    place: { file: 'papers/a.txt', line: 1 },
  }));

/** The locks of a shelf that grows so. */
function locks(...shelves: string[][]): string[] {
  const all: string[] = [];
  for (const titles of shelves) all.push(identify(papers(...titles), all.at(-1)).lock);
  return all;
}

it('a lock tells how often papers had come before each, and nothing of those it began with', () => {
  const [first = '', second = '', third = ''] = locks(
    ['One', 'Two'],
    ['Three', 'One', 'Two'],
    ['One', 'Five', 'Three', 'Four'],
  );
  expect(first).not.toContain('since:');
  expect([...arrivals(second)]).toEqual([['three', 1]]);
  expect([...arrivals(third)].toSorted()).toEqual([
    ['five', 2],
    ['four', 2],
    ['three', 1],
  ]);
});

it('a paper that leaves and comes back keeps its place, and nothing changes twice', () => {
  const [, second, third, fourth] = locks(['One'], ['One', 'Two'], ['One'], ['One', 'Two']);
  expect(third).toBe(second);
  expect(fourth).toBe(second);
});

it('two branches may count alike', () => {
  const lock = 'one title:one\nthree since:1 title:three\ntwo since:1 title:two\n';
  expect(identify([], lock).findings).toEqual([]);
  expect([...arrivals(lock)]).toEqual([
    ['three', 1],
    ['two', 1],
  ]);
});
