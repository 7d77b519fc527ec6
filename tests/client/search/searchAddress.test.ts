import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choose,
  readAddress,
  type SearchState,
  writeAddress,
} from '../../../src/client/search/searchAddress.ts';

const read = (query: string): SearchState => readAddress(new URLSearchParams(query));

describe('an address', () => {
  test.each<[string, SearchState]>([
    ['', { query: '', selection: {}, order: 'relevance', show: 20 }],
    ['q=flow+matching', { query: 'flow matching', selection: {}, order: 'relevance', show: 20 }],
    [
      'topic=a&topic=b&year=2024',
      { query: '', selection: { topic: ['a', 'b'], year: ['2024'] }, order: 'relevance', show: 20 },
    ],
    [
      'author=Smith%2C+J&code=yes',
      { query: '', selection: { author: ['Smith, J'], code: ['yes'] }, order: 'relevance', show: 20 },
    ],
    ['q=x&sort=newest', { query: 'x', selection: {}, order: 'newest', show: 20 }],
    ['year=2023..2025', { query: '', selection: { year: ['2023..2025'] }, order: 'relevance', show: 20 }],
    ['q=x&show=60', { query: 'x', selection: {}, order: 'relevance', show: 60 }],
  ])('"%s" is read and written back the same', (address, state) => {
    expect(read(address)).toEqual(state);
    expect(writeAddress(state).toString()).toBe(address);
  });

  test.each([
    ['show=41', 60],
    ['show=-5', 20],
    ['show=1e9', 1000],
    ['show=Infinity', 20],
    ['show=many', 20],
  ])('with "%s" shows %i results', (address, show) => {
    expect(read(address).show).toBe(show);
  });

  test('names no value twice and no empty one', () => {
    expect(read('topic=a&topic=&topic=a').selection).toEqual({ topic: ['a'] });
  });

  test('of a query of 10,000 letters stays short enough for any host', () => {
    expect(
      writeAddress({ query: 'x'.repeat(10_000), selection: {}, order: 'relevance', show: 20 }).toString()
        .length,
    ).toBeLessThan(1100);
  });

  test('of whatever is typed is read back as typed, but for letters cut in half', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (query) => {
        const written = writeAddress({ query, selection: {}, order: 'relevance', show: 20 }).toString();
        expect(read(written).query).toBe(query);
      }),
      { seed: 3 },
    );
  });
});

describe('choosing', () => {
  test('adds a value behind the others of its group', () => {
    expect(choose({ topic: ['a'], year: ['2024'] }, 'topic', 'b', true)).toEqual({
      topic: ['a', 'b'],
      year: ['2024'],
    });
  });

  test('takes a value away, and with the last one its group', () => {
    expect(choose({ topic: ['a'], year: ['2024'] }, 'topic', 'a', false)).toEqual({ year: ['2024'] });
  });
});
