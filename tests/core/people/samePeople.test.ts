import { describe, expect, test } from 'vitest';
import { samePeople, type Spelling } from '#core/people/samePeople.ts';

/** Papers as lists of names, each name its own id. */
function united(...papers: string[][]): string[] {
  const names = [...new Set(papers.flat())];
  const spellings = names.map((name): Spelling => ({
    id: name,
    author: { name },
    papers: papers.filter((authors) => authors.includes(name)),
  }));
  return [...samePeople(spellings)].map(([short, full]) => `${short} = ${full}`);
}

const crowd = Array.from({ length: 40 }, (_, at) => `Person${at} Number${at}`);

describe('two spellings are one person', () => {
  test.each<[string, string[][], string[]]>([
    [
      'when one has initials more and two others wrote papers with both',
      [
        ['Jane Doe', 'Ann Poe', 'Kim Moe'],
        ['Jane Q. Doe', 'Kim Moe', 'Ann Poe', 'Lee Noe'],
      ],
      ['Jane Doe = Jane Q. Doe'],
    ],
    [
      'when one has an initial for the only first name there is, with the same proof',
      [
        ['J. Doe', 'Ann Poe'],
        ['J. Doe', 'Kim Moe'],
        ['Jane Doe', 'Kim Moe', 'Ann Poe'],
      ],
      ['J. Doe = Jane Doe'],
    ],
    ['when they have the same letters', [['J.K. Doe'], ['J. K. Doe']], ['J.K. Doe = J. K. Doe']],
    ['when capitals alone tell initials', [['JK Doe'], ['J. K. Doe']], ['JK Doe = J. K. Doe']],
    [
      'through a third that is fuller than both',
      [
        ['J. Doe', 'Ann Poe', 'Kim Moe'],
        ['Jane Doe', 'Ann Poe', 'Kim Moe'],
        ['Jane Q. Doe', 'Ann Poe', 'Kim Moe'],
      ],
      ['Jane Doe = Jane Q. Doe', 'J. Doe = Jane Q. Doe'],
    ],
  ])('%s', (_, papers, expected) => {
    expect(united(...papers)).toEqual(expected);
    expect(united(...papers.toReversed()).toSorted()).toEqual(expected.toSorted());
  });
});

describe('two spellings stay two people', () => {
  test.each<[string, string[][]]>([
    ['without any proof', [['J. Doe'], ['Jane Doe']]],
    [
      'when one other alone wrote with both',
      [
        ['Jane Doe', 'Ann Poe'],
        ['Jane Q. Doe', 'Ann Poe'],
      ],
    ],
    [
      'when another first name has the same initial',
      [['J. Doe', 'Ann Poe', 'Kim Moe'], ['Jane Doe', 'Ann Poe', 'Kim Moe'], ['John Doe']],
    ],
    [
      'when they stand on one paper',
      [
        ['Jane Doe', 'Ann Poe', 'Kim Moe'],
        ['Jane Q. Doe', 'Ann Poe', 'Kim Moe'],
        ['Jane Doe', 'Jane Q. Doe'],
      ],
    ],
    [
      'when two fuller ones would do',
      [
        ['Jane Doe', 'Ann Poe', 'Kim Moe'],
        ['Jane Q. Doe', 'Ann Poe', 'Kim Moe'],
        ['Jane R. Doe', 'Ann Poe', 'Kim Moe'],
      ],
    ],
    [
      'when the further name is spelled out: Kevin Lin is not Kevin Qinghong Lin',
      [
        ['Kevin Lin', 'Ann Poe', 'Kim Moe'],
        ['Kevin Qinghong Lin', 'Ann Poe', 'Kim Moe'],
      ],
    ],
    [
      'when only a crowd joins them',
      [
        [...crowd, 'R. Wang'],
        [...crowd, 'Rui Wang'],
      ],
    ],
    [
      'when one is junior',
      [
        ['Max Finger', 'Ann Poe', 'Kim Moe'],
        ['Max Finger Jr.', 'Ann Poe', 'Kim Moe'],
      ],
    ],
    [
      'when initials disagree',
      [
        ['J. K. Doe', 'Ann Poe', 'Kim Moe'],
        ['Jane Q. Doe', 'Ann Poe', 'Kim Moe'],
      ],
    ],
    [
      'in scripts that have no initials',
      [
        ['李娜', 'Ann Poe', 'Kim Moe'],
        ['李娜娜', 'Ann Poe', 'Kim Moe'],
      ],
    ],
  ])('%s', (_, papers) => {
    expect(united(...papers)).toEqual([]);
  });
});
