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
