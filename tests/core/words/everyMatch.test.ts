import fc from 'fast-check';
import { expect, it } from 'vitest';
import { everyMatch } from '#core/words/everyMatch.ts';

it('finds what matchAll finds, asked again and again with one pattern', () => {
  const patterns = [/a+/g, /(?<two>ab)/g, /(?<=b)a/g, /\b/g, /\p{L}/gu];
  fc.assert(
    fc.property(
      fc.constantFrom(...patterns),
      fc.string({ unit: fc.constantFrom('a', 'b', ' ') }),
      (one, text) => {
        expect(everyMatch(one, text)).toEqual([...text.matchAll(new RegExp(one))]);
      },
    ),
  );
});
