import { expect, test } from 'vitest';
import { pageRange } from '#core/cite/pageRange.ts';

test.each([
  ['1–12', ['1', '12']],
  ['e1 -- e9', ['e1', 'e9']],
  ['7', ['7']],
  [undefined, ['']],
])('pages %s are %j', (pages, range) => {
  expect(pageRange(pages)).toEqual(range);
});
