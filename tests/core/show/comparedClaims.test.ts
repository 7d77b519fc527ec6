import { describe, expect, test } from 'vitest';
import { inGroups } from '#core/recognise/claimGroups.ts';
import { comparedClaims } from '#core/show/comparedClaims.ts';
import type { Claim } from '#core/paper.ts';

const nowhere = { start: 0, end: 0 };
/** "pearl 3× speed-up": a paper, a value with its unit, a kind. */
function claims(written: string): { paper: string; claim: Claim }[] {
  return written.split(', ').map((each) => {
    const [, paper = '', number = '', unit = '', kind = ''] = /^(\S+) ([\d.]+)(\S*) (\S+)$/.exec(each) ?? [];
    const claim = {
      value: `${number}${unit}`,
      number: Number(number),
      unit,
      kind,
      quote: '',
      span: nowhere,
      sentence: nowhere,
    };
    return { paper, claim: claim as Claim };
  });
}
const topics = [
  { id: 'diffusion', papers: ['fhs', 'radd', 'edlm', 'sana'] },
  { id: 'discrete', papers: ['fhs', 'radd', 'edlm'] },
];
const told = (written: string): string[] =>
  comparedClaims(claims(written), topics).map(
    ({ topic, group, claims: own }) => `${topic} ${group}: ${own.map(({ claim }) => claim.value).join(' ')}`,
  );

describe('what can be compared', () => {
  test.each([
    [
      'is of one unit, the greatest first',
      'fhs 2× speed-up, radd 3× speed-up, edlm 9% gain, radd 4% gain',
      ['discrete times: 3× 2×', 'discrete percent: 9% 4%'],
    ],
    ['is by two papers or more', 'fhs 2× speed-up, fhs 3× speed-up', []],
    [
      'stands in the narrowest topic where another paper says something',
      'fhs 2× speed-up, radd 3× speed-up, sana 4× speed-up',
      ['discrete times: 3× 2×'],
    ],
    [
      'stands in a wider one where it is alone in the narrow',
      'fhs 2× speed-up, sana 4× speed-up',
      ['diffusion times: 4× 2×'],
    ],
    [
      'are scores apart from gains',
      'fhs 90% level, radd 80% level, edlm 5% gain',
      ['discrete scores: 90% 80%'],
    ],
    ['is no bare number, whose measure may be any', 'fhs 27.1 level, radd 0.9 level', []],
  ])('%s', (_, written, expected) => {
    expect(told(written)).toEqual(expected);
  });
});

test('a table of claims has one group after the other, never one order over different units', () => {
  const groups = inGroups(
    claims('a 47% speed-up, b 20× speed-up, c 2 level, d 3 level, e 85× reduction, f 95% level'),
  );
  expect(
    groups.map(({ group, claims: own }) => `${group} ${own.map(({ claim }) => claim.value).join(' ')}`),
  ).toEqual(['times 85× 20×', 'percent 47%', 'scores 95%', 'others 2 3']);
});
