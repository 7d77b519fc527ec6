import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestName } from '#core/words/nearestName.ts';

const keys = ['title', 'description', 'accent', 'onError', 'licence', 'logo'];

test.each([
  ['acent', 'accent'],
  ['on_error', 'onError'],
  ['license', 'licence'],
  ['desc', 'description'],
  ['titles', 'title'],
  ['golo', undefined],
  ['lgo', 'logo'],
  ['colour', undefined],
  ['', undefined],
  ['x'.repeat(100_000), undefined],
])('of the keys of a shelf "%s" is meant as %s', (written, meant) => {
  expect(nearestName(written, keys)).toBe(meant);
});

test('a name that is written right is itself, whatever looks like it', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1 }), (names) => {
      for (const name of names) expect(nearestName(name, names)).toBe(name);
    }),
  );
});
