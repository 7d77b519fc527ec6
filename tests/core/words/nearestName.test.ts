import fc from 'fast-check';
import { expect, test } from 'vitest';
import { edits } from '#core/words/edits.ts';
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

/** As one would say it, without looking at what costs time. */
function plainly(written: string, names: readonly string[]): string | undefined {
  const bare = (name: string) => name.toLowerCase().replaceAll(/[\s_-]/g, '');
  const plain = bare(written);
  const ranked = names.map((name) => {
    const other = bare(name);
    const [short, long] = plain.length < other.length ? [plain, other] : [other, plain];
    const isBegun = short.length > 2 && long.startsWith(short);
    const slips = Math.min(2, Math.floor(plain.length / 3));
    return { name, rank: other === plain ? 0 : isBegun ? 0.5 : edits(plain, other, slips) };
  });
  return ranked.filter(({ rank }) => rank < Infinity).toSorted((a, b) => a.rank - b.rank)[0]?.name;
}

test('it is the first of those that differ least, given as a set, a list, or one by one, and when the set has grown', () => {
  const word = fc.stringMatching(/^[a-d_-]{0,7}$/);
  fc.assert(
    fc.property(word, fc.uniqueArray(word), word, (written, names, more) => {
      const meant = plainly(written, names);
      const set = new Set(names);
      expect(nearestName(written, names)).toBe(meant);
      expect(nearestName(written, set)).toBe(meant);
      expect(nearestName(written, set.values())).toBe(meant);
      set.add(more);
      expect(nearestName(written, set)).toBe(plainly(written, [...set]));
    }),
    { numRuns: 2000 },
  );
});
