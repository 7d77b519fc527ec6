import { expect, test } from 'vitest';
import { leadingClaim } from '#core/show/leadingClaim.ts';

test.each([
  ['the first', [['2×', 'speed-up'] as const, ['9%', 'gain'] as const], '2×'],
  [
    'the first that compares with something before a level reached',
    [['85%', 'level'] as const, ['9%', 'gain'] as const],
    '9%',
  ],
  ['a level where there is nothing else', [['85%', 'level'] as const], '85%'],
  ['one without the sign of a bracket that goes on', [['(max 47%', 'gain'] as const], 'max 47%'],
])('the claim that speaks for a paper is %s', (_which, claims, leading) => {
  expect(leadingClaim(claims.map(([value, kind]) => ({ value, kind })))?.value).toBe(leading);
});

test('a paper without claims has none that speaks for it', () => {
  expect(leadingClaim([])).toBeUndefined();
});
