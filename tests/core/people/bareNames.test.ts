import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { authorsOf } from '#core/people/authorsOf.ts';
import { bareNames } from '#core/people/bareNames.ts';

const tex = String.raw;

function names(value: unknown): string[] | undefined {
  return authorsOf(value)?.map(({ name }) => name);
}

describe('what stands beside names and is none', () => {
  it.each<[unknown, string[]]>([
    ['Jane Doe¹, John Roe²*, Ann Poe†', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Jane Doe1,2, John Roe2', ['Jane Doe', 'John Roe']],
    [
      ['Jane Doe1', 'John Roe1'],
      ['Jane Doe', 'John Roe'],
    ],
    ['Jane Doe [1], John Roe [2]', ['Jane Doe', 'John Roe']],
    [
      ['Jane Doe (MIT)', 'John Roe (Univ. of X, Y)'],
      ['Jane Doe', 'John Roe'],
    ],
    ['Doe, Jane (MIT); Roe, John (CERN)', ['Jane Doe', 'John Roe']],
    ['Jane Doe (0000-0002-1825-0097)', ['Jane Doe']],
    ['Jane Doe https://orcid.org/0000-0002-1825-009X', ['Jane Doe']],
    ['Jane Doe <jane@a.org>, John Roe', ['Jane Doe', 'John Roe']],
    [
      ['Jane Doe, MD, PhD', 'John Roe MD', 'Ann Poe, Ph.D.'],
      ['Jane Doe', 'John Roe', 'Ann Poe'],
    ],
    ['Dr. Jane Doe; Prof. John Roe', ['Jane Doe', 'John Roe']],
    ['by Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['Michael I. Jordan, and 3 others', ['Michael I. Jordan']],
    ['Ann Poe, +2 authors', ['Ann Poe']],
    ['张三、李四，王五', ['张三', '李四', '王五']],
    [['Jane Doe 1,2'], ['Jane Doe']],
    [
      ['Jane Doe★', 'John Roe ⋆', 'Ann Poe✉', 'Kim Moe♯'],
      ['Jane Doe', 'John Roe', 'Ann Poe', 'Kim Moe'],
    ],
    [
      ['Jane Doe^1', 'John Roe^{1,2}', 'Ann Poe^†'],
      ['Jane Doe', 'John Roe', 'Ann Poe'],
    ],
    [
      ['Jane Doe a', 'John Roe b,c', 'Ann Poe a,*'],
      ['Jane Doe', 'John Roe', 'Ann Poe'],
    ],
    [
      ['*Jane Doe', '† John Roe'],
      ['Jane Doe', 'John Roe'],
    ],
    ['Jane Doe 0001, John Roe 0012 and Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    [
      ['Jane Doe.', 'John Roe,'],
      ['Jane Doe', 'John Roe'],
    ],
    [[{ family: 'Doe 1', given: '2' }], ['Doe']],
  ])('is not in %j', (value, expected) => {
    expect(names(value)).toEqual(expected);
  });

  it.each<[unknown, string[]]>([
    [
      ['Team Qwen2', 'G7 Group'],
      ['Team Qwen2', 'G7 Group'],
    ],
    ['Wei Zhang (张伟)', ['Wei Zhang (张伟)']],
    ['Jane (Jenny) Doe', ['Jane (Jenny) Doe']],
    ['Md Rahman, Ms Dhoni', ['Md Rahman', 'Ms Dhoni']],
    ["Conan O'Brien", ["Conan O'Brien"]],
    ['Jane Doe Jr.', ['Jane Doe Jr.']],
    [['Widget Labs, Inc.'], ['Widget Labs, Inc.']],
    [['Group 4'], ['Group 4']],
  ])('is told from names: %j', (value, expected) => {
    expect(names(value)).toEqual(expected);
  });

  it.each([
    [tex`C. Bal\'azs`, 'C. Balázs'],
    [tex`M{\"u}ller, J`, 'J Müller'],
    [tex`Ho\v{s}ek, {\O}rjan`, 'Ørjan Hošek'],
    [tex`S{\o}ren {\L}ukasz`, 'Søren Łukasz'],
  ])('%j is written with letters: %j', (written, expected) => {
    expect(names([written])).toEqual([expected]);
  });
});

describe('family names before initials', () => {
  it.each<[unknown, string[]]>([
    ['Smith JK, Doe AB, van Raaij MJ', ['Smith', 'Doe', 'van Raaij']],
    ['Smith J.K.; Doe A.', ['Smith', 'Doe']],
    [
      ['Smith J', 'Doe A'],
      ['Smith', 'Doe'],
    ],
    [
      ['Smith JK', 'van Raaij MJ Jr'],
      ['Smith', 'van Raaij'],
    ],
  ])('are read in %j', (value, families) => {
    expect(authorsOf(value)?.map(({ family }) => family)).toEqual(families);
  });

  it.each([
    ['Wei LI'],
    ['Malcolm X'],
    ['Wei LI, Xin WU'],
    ['Smith JK, Jane Doe'],
    ['DJ Patil'],
    ['John Smith II'],
  ])('are not invented in %j', (value) => {
    expect(authorsOf(value)?.every(({ family }) => family === undefined)).toBe(true);
  });
});

it('reads 3,000 authors, and any list, in time linear to its length', () => {
  const many = Array.from({ length: 3000 }, (_, at) => `Doe${'x'.repeat(at % 7)} J${'K'.repeat(at % 2)}`);
  expect(authorsOf(many)).toHaveLength(3000);
  for (const piece of ['a1,', '¹ ', '(', '[x] ', 'a@', ', MD', '{\\"', '1-', 'Dr. ', ' '])
    bareNames(piece.repeat(30_000));
  const pieces = fc.array(
    fc.constantFrom('Jane', ' ', 'Doe', '1', ',', '¹', '*', '(MIT)', ', MD', ';', '\\"o', '{', '}'),
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const once = bareNames(parts.join(''));
      expect(once.length).toBeLessThanOrEqual(parts.join('').length);
      expect(authorsOf(parts.join(''))).toBeDefined();
    }),
    { seed: 61, numRuns: 1000 },
  );
});
