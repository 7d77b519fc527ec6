import { describe, expect, it } from 'vitest';
import data from '#core/people/data/groupSigns.json' with { type: 'json' };
import { isGroup } from '#core/people/isGroup.ts';

describe('an organisation is known by its name', () => {
  it.each(
    data.signs.flatMap(({ examples, pattern, flags }) =>
      examples.map((name) => ({ name, pattern: new RegExp(pattern, flags) })),
    ),
  )('$name', ({ name, pattern }) => {
    expect(name).toMatch(pattern);
    expect(isGroup({ name })).toBe(true);
  });
});

it.each([
  'Ada Lovelace',
  'Gabriel García Márquez',
  'Ludwig von der Heide',
  'Ramón y Cajal',
  'Yann LeCun',
  'LeCun',
  'McDonald',
  'Inamullah',
  'Doe, Jane',
  'Smith AI',
  'Popik, N.V.',
  'Jean Bureau',
  'William H. Press',
  'Robert W. Service',
  'Mia Labs-Green',
  '山田 太郎',
  '김 민수',
])('%s is a person', (name) => {
  expect(isGroup({ name })).toBe(false);
});

it('what the source says counts more than the name', () => {
  expect(isGroup({ name: 'Ada Lovelace', group: true })).toBe(true);
  expect(isGroup({ name: 'Jane Research', family: 'Research', given: 'Jane' })).toBe(false);
});
