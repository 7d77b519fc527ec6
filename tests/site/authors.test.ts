import { describe, expect, test } from 'vitest';
import { people } from '#interface/counts.ts';
import { rootBuild } from './builds.ts';
import { readPages } from './pages.ts';

describe('a list of authors', () => {
  test.each([
    [1, '1 person'],
    [2, '2 people'],
    [1501, '1,501 people'],
  ])('of %i says how many they are, and nothing of how much they wrote', (persons, said) => {
    expect(people(persons)).toBe(said);
  });

  test('says as many as it holds', () => {
    const { html = '', elements = [] } =
      readPages(rootBuild).find(({ file }) => file === 'authors/index.html') ?? {};
    const listed = new Set(
      elements.flatMap(({ attributes }) => /^\/authors\/[^/]+\/$/.exec(attributes['href'] ?? '') ?? []),
    );
    expect(listed.size).toBeGreaterThan(100);
    expect(html).toContain(`<span>${people(listed.size)}</span>`);
  });
});
