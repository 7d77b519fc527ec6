import { expect, test } from 'vitest';
import { agreementOf } from '../../../scripts/bench/topics/agreement.ts';

test.each([
  ['the same under other names', 'aabbcc', 'xxyyzz', 1, 1],
  ['nothing of each other', 'abab', 'xxyy', 0, 0.5],
  ['one group of all', 'aaaa', 'xxxy', 0, 0.75],
  ['a group for each', 'abcd', 'xxyy', 2 / 3, 1],
  ['nothing to agree on', '', '', 1, 0],
])('groups and kinds that are %s', (_what, groups, kinds, nmi, purity) => {
  const agreement = agreementOf([...groups], [...kinds]);
  expect(agreement.nmi).toBeCloseTo(nmi, 9);
  expect(agreement.purity).toBeCloseTo(purity, 9);
});
