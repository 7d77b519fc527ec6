import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeTerms, encodeTerms } from '#core/index/frontCode.ts';

const throughBytes = (text: string) => new TextDecoder().decode(new TextEncoder().encode(text));

test('Words come back from their bytes, of whatever letters, in whatever order', () => {
  // Two of Adlam that share the first half of their second letter.
  const letter = fc.oneof(
    fc.constantFrom('𞤀', '𞤁', '𞤢', 'a', 'é', '分'),
    fc.string({ unit: 'grapheme', minLength: 1 }),
  );
  const word = fc.array(letter, { minLength: 1, maxLength: 50 }).map(
    (letters) =>
      letters
        .join('')
        .toWellFormed()
        .replaceAll(/[\s\p{Cc}]/gu, '') || 'a',
  );
  const words = fc.array(fc.record({ word, papers: fc.integer({ min: 1, max: 100_000 }) }));
  fc.assert(
    fc.property(words, (each) => {
      expect(decodeTerms(throughBytes(encodeTerms(each)))).toEqual(each);
    }),
    { seed: 21, numRuns: 500 },
  );
});
