import { describe, expect, it } from 'vitest';
import { findClaims } from '#core/recognise/claims.ts';
import { enoughWords, samplingSteps, samplingWords, stepsCues } from '#core/recognise/samplingSteps.ts';
import { stepsRefusals } from '#core/recognise/stepsRefusals.ts';
import { sentences } from '#core/text/sentences.ts';

describe('each cue', () => {
  it.each(stepsCues.flatMap(({ name, examples }) => examples.map((example) => ({ name, example }))))(
    '$name: $example',
    ({ example }) => {
      expect(samplingSteps(`The diffusion model: ${example}.`)).toHaveLength(1);
    },
  );
});

describe('a sentence is about sampling by any of the words that say so', () => {
  it.each(samplingWords.map(([, example]) => example))('%s', (example) => {
    expect(samplingSteps(`Here ${example} in 4 steps.`)).toHaveLength(1);
  });

  it('and not without one', () => {
    expect(samplingSteps('Here the robot ends in 4 steps.')).toEqual([]);
  });
});

describe('a number is a result where one of these words stands before it', () => {
  it.each(enoughWords)('%s', (word) => {
    expect(samplingSteps(`The sampler goes ${word} 4 steps.`)).toHaveLength(1);
  });

  it('and not behind another', () => {
    expect(samplingSteps('The sampler has 4 steps.')).toEqual([]);
  });
});

describe.each(stepsRefusals)('$name is no claim', ({ words, example, otherwise }) => {
  it.each(words)('said by "%s"', (word) => {
    expect(samplingSteps(example.replace('…', word))).toEqual([]);
  });

  it(`but "${otherwise}" says nothing of it`, () => {
    expect(samplingSteps(example.replace('…', otherwise))).not.toEqual([]);
  });
});

describe('steps in which something is sampled are a claim', () => {
  it.each<[string, string, number, number?]>([
    ['It generates high-quality samples within only 15 to 20 steps.', 'only 15 to 20 steps', 15, 20],
    ['It reaches an FID of 2.87 with 5 NFEs.', '5 NFEs', 5],
    ['It reaches an FID of 1.3 at NFE = 2.', 'NFE = 2', 2],
    [
      'Our solver needs as few as 10 function evaluations to sample from diffusion models.',
      'as few as 10 function evaluations',
      10,
    ],
    ['It generates images in a single denoising step.', 'a single denoising step', 1],
    ['We distil the diffusion model from 50 to 4 sampling steps.', '4 sampling steps', 4],
    ['We present a one-step diffusion model.', 'one-step', 1],
    ['We enable 4-step text-to-image generation.', '4-step', 4],
    ['The video diffusion model samples in four steps.', 'four steps', 4],
    // Words of other steps elsewhere in the sentence say nothing of these.
    ['Our training-free sampler reaches the same FID in 10 NFE.', '10 NFE', 10],
    ['For this reason, the diffusion model draws images in 4 steps.', '4 steps', 4],
    ['In the few-step regime of diffusion it needs 4 NFEs.', '4 NFEs', 4],
    ['The diffusion model generates 512 tokens in 8 steps.', '8 steps', 8],
    ['We distil the diffusion process into a single step.', 'a single step', 1],
  ])('%s', (sentence, value, number, upTo) => {
    expect(samplingSteps(sentence)).toMatchObject([
      { value, number, unit: 'steps', ...(upTo === undefined ? {} : { upTo }) },
    ]);
  });
});

describe('other steps are none', () => {
  it.each([
    'The diffusion model is trained for 10,000 training steps.',
    'We fine-tune the diffusion model with only 100 gradient steps.',
    'We propose a two-step approach to image generation.',
    'We propose a three-step sampling strategy for diffusion models.',
    'It has three steps: first, a diffusion model is trained.',
    'It reasons step-by-step in 5 steps before it generates images.',
    'The robot reaches the goal in 20 steps.',
    'It outperforms baselines with 100 denoising steps.',
    'Diffusion models typically need 1000 sampling steps.',
    'It forecasts 24 steps ahead with a diffusion model.',
    'The proof takes 3 steps.',
  ])('%s', (sentence) => {
    expect(samplingSteps(sentence)).toEqual([]);
  });
});

it('says a range of steps beside one of its ends', () => {
  const text = 'We present a one-step diffusion model. It is as good in 1 to 4 denoising steps.';
  expect(findClaims(text, sentences(text)).map(({ value }) => value)).toEqual([
    'one-step',
    '1 to 4 denoising steps',
  ]);
});

it('says the same number of steps once', () => {
  const text =
    'We present a one-step diffusion model. Our one-step generator is fast. It is 3× faster with 4 denoising steps.';
  expect(findClaims(text, sentences(text)).map(({ kind, value }) => [kind, value])).toEqual([
    ['steps', 'one-step'],
    ['speed-up', '3×'],
    ['steps', '4 denoising steps'],
  ]);
});
