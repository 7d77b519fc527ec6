import { expect, test } from 'vitest';
import { growPhrase } from '#core/classify/growPhrase.ts';

/** The places of a phrase in texts: the first in each. */
const places = (phrase: string, texts: readonly string[]) =>
  texts.map((text) => {
    const start = text.toLowerCase().indexOf(phrase);
    // To the end of its word: "graph" stands in "graphs".
    const rest = /^[\p{Script=Latin}]*/u.exec(text.slice(start + phrase.length))?.[0].length ?? 0;
    return { text, start, end: start + phrase.length + rest };
  });

test.each([
  [
    'augmented generation',
    'retrieval-augmented generation',
    [
      'Retrieval-augmented generation helps.',
      'We study retrieval-augmented generation.',
      'On retrieval-augmented generation of text.',
    ],
  ],
  [
    'vision-language',
    'vision-language models',
    ['Vision-language models see.', 'Large vision-language models err.', 'We prune vision-language models.'],
  ],
  [
    'reinforcement',
    'reinforcement learning',
    [
      'Reinforcement learning pays.',
      'We use reinforcement learning.',
      'Deep reinforcement learning is dear.',
    ],
  ],
  [
    'medical image',
    'medical images',
    ['Medical image segmentation.', 'Medical image analysis is slow.', 'We register medical images.'],
  ],
  [
    'horizon tasks',
    'long-horizon tasks',
    ['Plans for long-horizon tasks.', 'Long-horizon tasks are hard.', 'In long-horizon tasks we fail.'],
  ],
  ['graph', 'graphs', ['Pooling of graphs.', 'A graph is cut.', 'On graphs with loops.']],
  [
    'resource languages',
    'low-resource languages',
    [
      'Speech of low-resource languages.',
      'Models for low-resource languages.',
      'From high-resource languages.',
      'High-resource languages lead.',
      'In scarce-resource languages.',
      'Text in low-resource languages.',
    ],
  ],
  ['图像分割', '图像分割', ['我们研究图像分割。', '图像分割很难。']],
])('"%s" is "%s"', (known, whole, texts) => {
  expect(growPhrase(places(known, texts)).shown).toBe(whole);
});

test('an adjective is told by what follows it', () => {
  const { alone } = growPhrase(
    places('clinical', [
      'Clinical notes.',
      'Clinical trials help.',
      'The clinical picture.',
      'Clinical text.',
    ]),
  );
  expect(alone).toBeLessThan(0.3);
});

test('what is mostly followed by a word, but not always, is a name, too, if it is a phrase', () => {
  const shorterOf = (phrase: string, texts: string[]) => growPhrase(places(phrase, texts)).shorter;
  const after = [
    'compression',
    'compression',
    'compression',
    'eviction',
    'eviction',
    'sharing',
    'quantisation',
  ];
  expect(
    shorterOf('kv cache', [...after.map((word) => `KV cache ${word}.`), 'Pruning the KV cache.']),
  ).toEqual(['KV cache']);
  expect(shorterOf('agentic', [...after.map((word) => `Agentic ${word}.`), 'What is agentic?'])).toEqual([]);
});

test('no place gives no phrase', () => {
  expect(growPhrase([])).toEqual({ shown: '', alone: 0, shorter: [] });
});
