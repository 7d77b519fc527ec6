import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributionCues, findContribution } from '#core/recognise/contribution.ts';
import { sentences } from '#core/text/sentences.ts';

describe('each cue of a contribution', () => {
  it.each(
    contributionCues.flatMap(({ pattern, examples }) => examples.map((example) => ({ pattern, example }))),
  )('stands in: $example', ({ pattern, example }) => {
    expect(example).toMatch(pattern);
  });
});

it.each([
  ['Images are large. In this work we study them. We propose Thumb. Furthermore, we present a benchmark.', 2],
  ['Existing methods are slow. This paper presents a fast one. Experiments show that we gain.', 1],
  ['Existing methods are slow. A fast one is proposed. It gains.', 1],
  ['Glass is brittle. Its strength varies.', undefined],
] as const)('the sentence that states it: %s', (text, index) => {
  const all = sentences(text);
  expect(findContribution(text, all)).toEqual(index === undefined ? undefined : all[index]);
});

it('is the one that scores most, as though each sentence were read to its end', () => {
  const told = contributionCues.flatMap(({ examples }) => examples);
  const anySentence = fc.constantFrom(...told, 'Glass is brittle.', 'Finally, our novel results show it.');
  fc.assert(
    fc.property(fc.array(anySentence, { maxLength: 8 }), fc.nat(8), (texts, at) => {
      const abstract = texts.join(' ');
      const all = sentences(abstract);
      const main = all[at] && { start: all[at].start, end: all[at].start + 1 };
      const scores = all.map((span) => {
        const sum = contributionCues
          .filter(({ pattern }) => pattern.test(abstract.slice(span.start, span.end)))
          .reduce((total, { score }) => total + score, 0);
        return sum > 0 && span === all[at] ? sum + 2 : sum;
      });
      const most = Math.max(2, ...scores);
      expect(findContribution(abstract, all, main)).toEqual(all[scores.indexOf(most)]);
    }),
  );
});
