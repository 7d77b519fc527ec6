import { expect, test } from 'vitest';
import { keepUnits } from '#core/text/keepUnits.ts';
import { renderHtml } from '#core/text/renderHtml.ts';

test.each([
  ['Die Zahl der Fehler sinkt um 28 %.', 'Die Zahl der Fehler sinkt um 28\u00a0%.'],
  ['94 % and 2 × faster in 12 ms', '94\u00a0% and 2\u00a0× faster in 12\u00a0ms'],
  ['5 GB, not 5 GBit', '5\u00a0GB, not 5 GBit'],
  ['94% of 12 papers', '94% of 12 papers'],
  ['in 2020 % signs', 'in 2020\u00a0% signs'],
])('in %j a number stays with its unit', (text, kept) => {
  expect(keepUnits(text)).toBe(kept);
});

test('in a text a number stays with its unit also where something is marked', () => {
  const text = [{ type: 'text' as const, value: 'um 28 % und 94 %' }];
  expect(renderHtml(text, [{ start: 3, end: 7, tag: 'mark' }])).toBe(
    'um <mark>28\u00a0%</mark> und 94\u00a0%',
  );
});
