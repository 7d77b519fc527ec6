import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import data from '#core/text/data/abbreviations.json' with { type: 'json' };
import { sentences } from '#core/text/sentences.ts';

function cut(plain: string): string[] {
  return sentences(plain).map(({ start, end }) => plain.slice(start, end));
}

describe('sentences', () => {
  const examples = data.abbreviations.flatMap(({ shorts, example }) =>
    shorts.split(' ').map((short) => [example.replace('…', `${short}.`)]),
  );
  it.each(examples)('keeps the abbreviation in %j', (example) => {
    expect(cut(example.replaceAll(' | ', ' '))).toEqual(example.split(' | '));
  });

  it.each([
    ['We propose a method. | It works.'],
    ['Malladi et al. | We extend this.'],
    ['It gains 3.79× and 1.52×, up to 5.5 points. | We release it.'],
    ['We propose SpecDec++. | SpecDec++ will stop early.'],
    ['N:M sparsity (e.g., 2:4) is common. | There is more.'],
    ['How far are we? | We ask!'],
    ['We call it “momentum.” | It works.'],
    ['It is fast (see Section 3.). | It works.'],
    ['The code is at https://a.org/b.c. | Models follow.'],
    ['Existing work is slow. | sleep2vec is fast.'],
    ['A pause ... For Now'],
    ['It holds in dimension N. | We show more.'],
    ['E. coli is J. Smith of M. R. Lyu.'],
    ['(1) Guided generation asks first. | (2) Example retrieval selects.'],
    ['It has 5.3% on average. | 3D data follow.'],
    ['Use Node.js and torch.Tensor in System.Out now.'],
    ['We run approx. 5 steps, i.e. few.'],
    ['First it is fast. | 2. We show that it is good.'],
    ['One sentence without its stop'],
  ])('cuts %j at its bars', (example) => {
    expect(cut(example.replaceAll(' | ', ' '))).toEqual(example.split(' | '));
  });

  it('cuts where a space was lost between two sentences', () => {
    expect(cut('It needs no auxiliary models.Through extensive benchmarking, we learn.')).toEqual([
      'It needs no auxiliary models.',
      'Through extensive benchmarking, we learn.',
    ]);
  });

  it('holds every character but the spaces between, in order, whatever the text', () => {
    const words = fc.constantFrom(
      'a',
      'We',
      '.',
      '. ',
      '! ',
      '? ',
      ' ',
      'e.g. ',
      '...',
      ')',
      '”',
      '3.5',
      'et al. ',
      'x.The ',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), (pieces) => {
        const plain = pieces.join('');
        const spans = sentences(plain);
        let at = 0;
        for (const { start, end } of spans) {
          expect(plain.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(plain.slice(start, end).trim()).toBe(plain.slice(start, end));
          at = end;
        }
        expect(plain.slice(at).trim()).toBe('');
      }),
      { seed: 21, numRuns: 1000 },
    );
  });
});
