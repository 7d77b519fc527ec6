import { expect, test } from 'vitest';
import { spinesInSmall } from '#core/show/spinesInSmall.ts';

test.each([
  [1, 80],
  [37, 80],
  [60, 50],
  [150, 20],
  [400, 20],
])('Of %i topics each board in small has %i spines', (topics, spines) => {
  expect(spinesInSmall(topics)).toBe(spines);
});
