import { expect, test } from 'vitest';
import { yearSpan } from '#core/show/yearSpan.ts';

test.each([
  [[], undefined],
  [[undefined], undefined],
  [[2024, undefined, 2024], '2024'],
  [[2025, undefined, 2022, 2024], '2022–2025'],
])('the years %j are told as %s', (years, told) => {
  expect(yearSpan(years.map((year) => (year === undefined ? {} : { year })))).toBe(told);
});
