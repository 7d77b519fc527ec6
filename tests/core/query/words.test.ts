import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chunks, isStop, keyOf } from '#core/words/chunk.ts';
import { decodeVocabulary, encodeVocabulary } from '#core/index/termCode.ts';
import { respell } from '#core/query/respell.ts';
import { edits } from '#core/words/edits.ts';
import { vocabularyOf } from '#core/index/vocabulary.ts';
import { paper } from './memoryEngine.ts';

describe('Words of one family share a key', () => {
  test.each([
    ['quantize quantizes quantized quantizing quantization quantisation'],
    ['decode decoding decoded'],
    ['plan plans planned planning'],
    ['tune tuned tuning'],
    ['sparse sparsity'],
    ['embed embeds embedded embedding'],
    ['speed speeds speeding'],
    ['robust robustness'],
    ['distill distilled distillation'],
    ['factorize factorizes factorising factorisation'],
    ['efficient efficiency efficiently'],
    ['theory theories'],
  ])('%s', (family) => {
    expect(new Set(family.split(' ').map(keyOf)).size).toBe(1);
  });

  test.each([
    ['general', 'generative'],
    ['spatial', 'spati'],
    ['model', 'mode'],
    ['relate', 'rate'],
    ['four', 'for'],
    ['randomize', 'random'],
    ['normalization', 'normal'],
    ['generalized', 'general'],
    ['factorization', 'factor'],
  ])('%s is not %s', (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });
});

describe('A chunk knows its parts and itself as one word', () => {
  test.each([
    ['GraphHash', ['graph', 'hash'], 'graphhash'],
    ['post-training', ['post', 'train'], 'posttrain'],
    ['SE(n)', ['se', 'n'], 'sen'],
    ['N:M', ['n', 'm'], 'nm'],
    ['DPM-Solver++', ['dpm', 'solver'], 'dpmsolverplusplus'],
    ['C++', ['c'], 'cplusplus'],
    ['pass@1', ['pass', '1'], 'pass1'],
    ['GPT-3.5', ['gpt', '3', '5'], 'gpt35'],
    ['R^3', ['r', '3'], 'r3'],
    ['ℝ³', ['r3'], 'r3'],
    ['χ₁', ['chi1'], 'chi1'],
    ['chi_1', ['chi', '1'], 'chi1'],
    ['QuEST', ['quest'], 'quest'],
    ['LoRA', ['lora'], 'lora'],
  ])('%s', (text, parts, whole) => {
    const [chunk] = chunks(text);
    expect(chunk).toMatchObject({ parts, whole, text });
  });

  test('an address is one word, and every chunk is where it says', () => {
    const text = 'Code (https://example.org/a/b) of “SpecDec++”, see www.example.org.';
    const found = chunks(text);
    expect(found.map((chunk) => chunk.text)).toEqual([
      'Code',
      'https://example.org/a/b',
      'of',
      'SpecDec++',
      'see',
      'www.example.org',
    ]);
    for (const chunk of found) expect(text.slice(chunk.start).startsWith(chunk.text)).toBe(true);
  });

  test('a word that says nothing is a stop word, however it is inflected', () => {
    expect(chunks('the those made').every(isStop)).toBe(true);
    expect(chunks('mad').some(isStop)).toBe(false);
  });
});

describe('Distances', () => {
  test.each([
    ['speculative', 'speculatve', 1],
    ['graph', 'garph', 1],
    ['graph', 'graph', 0],
    ['tea', 'coffee', Infinity],
  ])('%s and %s', (a, b, distance) => {
    expect(edits(a, b, 3)).toBe(distance);
  });

  test('agree with the textbook', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const exact = naive(a, b);
        expect(edits(a, b, limit)).toBe(exact <= limit ? exact : Infinity);
      }),
      { seed: 11, numRuns: 2000 },
    );
  });
});

/** Optimal string alignment by its definition. */
function naive(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1) ? 0 : 1;
  const distances = [
    naive(a.slice(0, -1), b) + 1,
    naive(a, b.slice(0, -1)) + 1,
    naive(a.slice(0, -1), b.slice(0, -1)) + same,
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1))
    distances.push(naive(a.slice(0, -2), b.slice(0, -2)) + 1);
  return Math.min(...distances);
}

describe('A slip is mended', () => {
  const terms = vocabularyOf([
    paper(
      '1',
      'Speculative decoding of hypergraphs',
      'Recommendation, conformation, level, levy, failures and equivariance. Token.',
    ),
    paper('2', 'Levels', 'A level is a level.'),
  ]);
  test.each([
    ['speculatve', 'speculative'],
    ['hipergraf', 'hypergraphs'],
    ['reccomendaton', 'recommendation'],
    ['faiulres', 'failures'],
    ['levle', 'level'],
    ['equivarance', 'equivariance'],
  ])('%s → %s', (typed, meant) => {
    expect(respell(typed, terms)[0]?.word).toBe(meant);
  });

  test.each([
    ['lvl', 'level', false],
    ['leel', 'level', true],
    ['tgs', 'tags', true],
    ['tag', 'tug', false],
  ])('%s → %s: %j', (typed, meant, is) => {
    const words = ['level', 'tags', 'tug'].map((word) => ({ word, papers: 1 }));
    expect(respell(typed, words).some(({ word }) => word === meant)).toBe(is);
  });

  test('spellings that share a key take the place of one reading only', () => {
    const spellings = vocabularyOf([
      paper('1', 'Springs spring springing spraying', ''),
      paper('2', 'Springs spring springing', ''),
    ]);
    expect(
      respell('spraing', spellings)
        .map(({ word }) => keyOf(word))
        .toSorted(),
    ).toEqual(['sprai', 'spring']);
  });

  test('two neighbouring letters that were swapped win over every other slip, of several the commoner word', () => {
    const words = { models: 900, modeled: 900, modes: 2000, module: 5000 };
    const known = Object.entries(words).map(([word, papers]) => ({ word, papers }));
    expect(respell('modles', known).map(({ word }) => word)).toEqual(['models']);
    const two = [
      { word: 'nutdie', papers: 3 },
      { word: 'untide', papers: 7 },
    ];
    expect(respell('untdie', [...two, { word: 'undie', papers: 99 }])[0]?.word).toBe('untide');
  });

  test('a short word far from all others stays as it is', () => {
    expect(respell('broken', terms)).toEqual([]);
  });
});

test.each([
  ['Supervised noise', ['noise', 'supervised']],
  ['Optimised neighbourhoods', ['neighborhoods', 'optimized']],
  ['Recalled analyses of centres', ['analyses', 'centers', 'recalled']],
])('The vocabulary of "%s" holds words as Americans write them: %j', (title, words) => {
  expect(vocabularyOf([paper('1', title, '')]).map(({ word }) => word)).toEqual(words);
});

test('A vocabulary survives its coding', () => {
  const term = fc.record({
    word: fc.stringMatching(/^[a-z\dé]{1,60}$/),
    papers: fc.integer({ min: 1, max: 100_000 }),
    fields: fc.integer({ min: 1, max: 31 }),
  });
  fc.assert(
    fc.property(fc.array(term, { maxLength: 60 }), (terms) => {
      const sorted = terms.toSorted((a, b) => (a.word < b.word ? -1 : 1));
      expect(decodeVocabulary(encodeVocabulary(sorted))).toEqual(sorted);
    }),
    { seed: 3 },
  );
});
