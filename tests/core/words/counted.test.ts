import { expect, test } from 'vitest';
import { counted } from '../../../src/core/words/counted.ts';

test.each([
  [0, '0 topics'],
  [1, '1 topic'],
  [2, '2 topics'],
])('%d is told in words', (count, told) => {
  expect(counted(count, 'topic')).toBe(told);
});
