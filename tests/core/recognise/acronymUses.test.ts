import fc from 'fast-check';
import { expect, it } from 'vitest';
import { acronymUses } from '#core/recognise/recognise.ts';

it('finds an acronym wherever a pattern of whole words would find it, whatever stands around', () => {
  // Each is one thing that can stand beside a term, or be one.
  const piece = fc.constantFrom('GAN', 'GANs', 'GANss', 's', ' ', '-', '+', '.', 'A', 'é', '𝒜', '7', '(');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), fc.constantFrom('GAN', 'GANs'), (pieces, short) => {
      const text = pieces.join('');
      const wanted = [...text.matchAll(/(?<![\p{L}\p{N}-])GANs?(?![\p{L}\p{N}+])/gu)];
      expect(acronymUses(short, text, 0)).toEqual(
        wanted.map(({ 0: word, index }) => ({ start: index, end: index + word.length })),
      );
    }),
    { seed: 11, numRuns: 2000 },
  );
});

it('finds only later uses', () => {
  expect(acronymUses('GAN', 'GAN (GAN) GAN', 8)).toEqual([{ start: 10, end: 13 }]);
});
