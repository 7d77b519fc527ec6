import { describe, expect, it } from 'vitest';
import { kindCues, refusals } from '#core/recognise/claimCues.ts';
import { findClaims } from '#core/recognise/claims.ts';
import { sentences } from '#core/text/sentences.ts';

const claims = (abstract: string) => findClaims(abstract, sentences(abstract));

it('takes a number that no number is large enough for, of 400 digits, for no claim', () => {
  expect(claims(`Our method is ${'9'.repeat(400)}× faster.`)).toEqual([]);
  expect(claims(`Our method is 2 to ${'9'.repeat(400)}× faster.`)).toEqual([]);
});

describe('each kind of claim', () => {
  it.each(kindCues.flatMap(({ kind, examples }) => examples.map((example) => ({ kind, example }))))(
    '$kind: $example',
    ({ kind, example }) => {
      expect(claims(`Our method ${example}.`).map((claim) => claim.kind)).toContain(kind);
    },
  );
});

describe('each refusal', () => {
  it.each(refusals.flatMap(({ name, examples }) => examples.map((example) => ({ name, example }))))(
    '$name: $example',
    ({ example }) => {
      expect(claims(`We show that ${example}.`)).toEqual([]);
    },
  );
});

describe('findClaims', () => {
  it.each([
    ['We get a 3.79× speedup.', '3.79×', 3.79, undefined, '×', 'speed-up'],
    ['We reduce cost by 70 %.', '70 %', 70, undefined, '%', 'reduction'],
    [
      'It exits early, improving the test accuracy up to 5.95% compared to others.',
      'up to 5.95%',
      5.95,
      undefined,
      '%',
      'gain',
    ],
    [
      'It improves reasoning and reaches an accuracy up to 95% compared to others.',
      'up to 95%',
      95,
      undefined,
      '%',
      'level',
    ],
    ['It improves accuracy up to 95% compared to 90% before.', 'up to 95%', 95, undefined, '%', 'level'],
    ['We reduce cost by 7,5 %.', '7,5 %', 7.5, undefined, '%', 'reduction'],
    ['We reduce cost by 1,500%.', '1,500%', 1500, undefined, '%', 'reduction'],
    ['We reduce cost by ３０～４０％.', '３０～４０％', 30, 40, '%', 'reduction'],
    ['Our model is ٣٫٥× faster.', '٣٫٥×', 3.5, undefined, '×', 'speed-up'],
    ['We reduce memory by 10-20%.', '10-20%', 10, 20, '%', 'reduction'],
    ['We improve accuracy by 10% to 20%.', '10% to 20%', 10, 20, '%', 'gain'],
    ['We improve accuracy by between 10 and 20%.', '10 and 20%', 10, 20, '%', 'gain'],
    ['We raise accuracy from 60% to 75%.', '75%', 75, undefined, '%', 'level'],
    [
      'Our model is two to three orders of magnitude faster.',
      'two to three orders of magnitude',
      2,
      3,
      'order of magnitude',
      'speed-up',
    ],
    ['Our model is three times faster.', 'three times', 3, undefined, '×', 'speed-up'],
    ['We cut latency by a factor of 2.5.', 'a factor of 2.5', 2.5, undefined, '×', 'reduction'],
    ['We cut latency by a factor of three.', 'a factor of three', 3, undefined, '×', 'reduction'],
    ['We achieve a twofold improvement.', 'twofold', 2, undefined, '×', 'gain'],
    ['Our model achieves an accuracy of 95.3%.', '95.3%', 95.3, undefined, '%', 'level'],
    ['Our model achieves an AUC of 0.92.', '0.92', 0.92, undefined, '', 'level'],
    ['Our model reaches 92% precision.', '92%', 92, undefined, '%', 'level'],
    ['We gain an improvement of 1.2 BLEU points.', '1.2 BLEU points', 1.2, undefined, 'points', 'gain'],
    ['We get up to a 2.6x speedup.', 'up to a 2.6x', 2.6, undefined, '×', 'speed-up'],
    ['We get up to an 29% improvement.', 'up to an 29%', 29, undefined, '%', 'gain'],
    ['We get at least a 15% reduction.', 'at least a 15%', 15, undefined, '%', 'reduction'],
    ['We get up to a 30 percent gain.', 'up to a 30 percent', 30, undefined, '%', 'gain'],
    ['We get up to a 2-3x speedup.', 'up to a 2-3x', 2, 3, '×', 'speed-up'],
    ['We get at least a threefold gain.', 'at least a threefold', 3, undefined, '×', 'gain'],
    [
      'We get up to an order of magnitude speedup.',
      'up to an order of magnitude',
      1,
      undefined,
      'order of magnitude',
      'speed-up',
    ],
    ['We reach accuracies exceeding 91%.', 'exceeding 91%', 91, undefined, '%', 'level'],
    ['We see gains in recall exceeding 5%.', 'exceeding 5%', 5, undefined, '%', 'gain'],
    [
      'Our improvements exceed 11 percentage points.',
      '11 percentage points',
      11,
      undefined,
      'points',
      'gain',
    ],
    ['We get an 88.6% spectral efficiency (SE) gain.', '88.6%', 88.6, undefined, '%', 'gain'],
    ['We boost the F1 score by 9.29 over the baseline.', '9.29', 9.29, undefined, '', 'gain'],
    ['Our model has +17.7% AUROC over the baseline.', '+17.7%', 17.7, undefined, '%', 'gain'],
    ['We save up to 1,200% of the cost.', 'up to 1,200%', 1200, undefined, '%', 'reduction'],
  ] as const)('%s', (text, value, number, upTo, unit, kind) => {
    expect(claims(text)).toMatchObject([
      { value, number, unit, kind, ...(upTo === undefined ? {} : { upTo }) },
    ]);
  });

  it.each([
    ['sizes', 'We train models from 6B to 13B and 500-billion parameters faster.'],
    ['bit widths', 'We reduce models to W4A4, 8-bit and INT4 with better speed.'],
    ['counts', 'We improve on 14 datasets and 5 benchmarks.'],
    ['years', 'We improve on the results of 2023 and 2024.'],
    ['steps', 'We train the model within only 15 to 20 steps.'],
    ['resolutions', 'We improve images of 256×256 and 3 × 10^5 pixels.'],
    ['regions', 'We study high-sparsity regions (>80%) and improve them.'],
    ['versions', 'We outperform GPT-3.5 and YOLOv10x.'],
    ['metrics with a number in their name', 'We improve pass@1 scores.'],
    ['nothing', 'We show that models improve, yet still score 0% on compositional items.'],
    ['differences', 'We find discrepancies exceeding one order of magnitude.'],
    ['shares', 'We find that 34% of the patients were women.'],
    [
      'what others reached, before the own work is named',
      'Existing methods improve accuracy by 20%. We study why.',
    ],
  ])('are not %s', (_, text) => {
    expect(claims(text)).toEqual([]);
  });

  it.each([
    ['We accelerate models by 41% and 24% respectively.', ['41%', '24%']],
    ['We reduce data movement by 22% geomean (max 36%).', ['22%', 'max 36%']],
    ['We need 940x and 110x less time.', ['940x', '110x']],
    ['We reach an F1 of 28.6%, outperforming SR (24.6%) and SA (23.8%).', ['28.6%']],
    ['We gain 3.1% on A, 4.2% on B, and 5.3% on C.', ['3.1%', '4.2%', '5.3%']],
  ])('come in lists: %s', (text, values) => {
    expect(claims(text).map(({ value }) => value)).toEqual(values);
  });

  it('quote the clause around the value', () => {
    const text = 'We gain 5% on A, while reducing costs by 85× on average; others do not.';
    expect(claims(text).map(({ quote }) => quote)).toEqual([
      'We gain 5% on A',
      'reducing costs by 85× on average',
    ]);
  });
});
