import { expect, it } from 'vitest';
import { withoutDegrees } from '#core/people/withoutDegrees.ts';

it.each([
  ['Roe, Jan MD, PhD', 'Roe, Jan'],
  ['Jan Roe MSW', 'Jan Roe'],
  ['PhD', ''],
  ['Jan Ma', 'Jan Ma'],
  ['Roe, Jan', 'Roe, Jan'],
])('%j without degrees is %j', (name, bare) => {
  expect(withoutDegrees(name)).toBe(bare);
});
