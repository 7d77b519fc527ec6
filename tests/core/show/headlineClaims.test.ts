import { describe, expect, test } from 'vitest';
import { headlineClaims } from '#core/show/headlineClaims.ts';
import type { Claim } from '#core/paper.ts';

const claimed = (paper: string, number: number, kind: Claim['kind'], unit: Claim['unit'], upTo?: number) => ({
  paper,
  claim: {
    value: `${number}${unit}`,
    number,
    ...(upTo === undefined ? {} : { upTo }),
    unit,
    kind,
    quote: '',
    span: { start: 0, end: 0 },
    sentence: { start: 0, end: 0 },
  },
});
const told = (claims: ReturnType<typeof claimed>[]): string[] =>
  headlineClaims(claims, 2).map(({ paper, claim }) => `${paper} ${claim.value}`);

describe('the headline claims', () => {
  test('are the greatest of each kind and unit, by the upper end of a range', () => {
    expect(
      told([
        claimed('a', 2, 'speed-up', '×'),
        claimed('b', 1, 'speed-up', '×', 9),
        claimed('c', 5, 'speed-up', '×'),
        claimed('d', 40, 'gain', '%'),
      ]),
    ).toEqual(['b 1×', 'c 5×', 'd 40%']);
  });

  test('take each paper once, so that no paper speaks for the topic alone', () => {
    expect(
      told([claimed('a', 9, 'gain', '%'), claimed('a', 8, 'gain', '%'), claimed('b', 1, 'gain', '%')]),
    ).toEqual(['a 9%', 'b 1%']);
  });

  test('leave out levels, which compare with nothing', () => {
    expect(told([claimed('a', 99, 'level', '%')])).toEqual([]);
  });
});
