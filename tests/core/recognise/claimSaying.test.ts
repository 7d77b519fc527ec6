import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimSaying } from '#core/recognise/claimSaying.ts';

/** The saying of the value that stands in brackets, [as here], and its label. */
function said(marked: string): [string, string] {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  const span = { start, end: marked.indexOf(']') - 1 };
  const { before, value, after, label } = claimSaying(text, {
    span,
    sentence: { start: 0, end: text.length },
  });
  return [`${before}[${value}]${after}`, label];
}

describe('what an abstract says of a claimed value', () => {
  test.each([
    [
      'Compared to the state of the art, SwiftDiffusion reduces serving latency by [up to 5x] and improves throughput by up to 2x.',
      'reduces serving latency by [up to 5x]',
      'reduces serving latency',
    ],
    [
      'Our adaptive method achieves a [2.04x] speedup on the Alpaca dataset (an additional 7.2% improvement over the baseline).',
      'achieves a [2.04x] speedup on the Alpaca dataset',
      'speedup on the Alpaca dataset',
    ],
    [
      'Our method achieves a 2.04x speedup (an additional [7.2%] improvement over the baseline).',
      'an additional [7.2%] improvement over the baseline',
      'improvement over the baseline',
    ],
    [
      'T3 speeds up sublayers by 30% geomean ([max 47%]) and reduces data movement by 22%.',
      'speeds up sublayers by 30% geomean ([max 47%])',
      'speeds up sublayers',
    ],
    [
      'Empirically, RADD is [up to 3.5 times] faster while achieving similar performance.',
      'RADD is [up to 3.5 times] faster',
      'faster',
    ],
    [
      'AceCoder outperforms the baseline by up to 56.4% in MBPP, [70.7%] in MBJP, and 88.4% in MBJSP.',
      'outperforms the baseline by up to 56.4% in MBPP, [70.7%] in MBJP, and 88.4% in MBJSP',
      'outperforms the baseline in MBJP',
    ],
    [
      'We show for the first time that sparse finetuning can reach [75%] sparsity without accuracy drops.',
      'sparse finetuning can reach [75%] sparsity',
      'sparse finetuning can reach sparsity',
    ],
    [
      'PCPP achieves [2.36~8.02×] inference speed-up using 4~8 GPUs compared to 2.32~6.71× achieved by DistriFusion depending on the device.',
      'achieves [2.36~8.02×] inference speed-up using 4~8 GPUs',
      'inference speed-up using 4~8 GPUs',
    ],
    [
      'It yields an average pass@1 scores increase of [16.59%].',
      'yields an average pass@1 scores increase of [16.59%]',
      'yields an average pass@1 scores increase',
    ],
  ])('%s', (marked, saying, label) => {
    expect(said(marked)).toEqual([saying, label]);
  });

  test('is a stretch of the abstract with its value, whatever that holds', () => {
    const word = fc.constantFrom(
      'reduces',
      '(',
      ')',
      'by',
      'that',
      ',',
      'and',
      'a',
      'speedup',
      '30%',
      ';',
      'x',
      'with',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), fc.array(word, { maxLength: 60 }), (ahead, behind) => {
        const [before, after] = [`${ahead.join(' ')} `, ` ${behind.join(' ')}`];
        const text = `${before}12%${after}`;
        const span = { start: before.length, end: before.length + 3 };
        const saying = claimSaying(text, { span, sentence: { start: 0, end: text.length } });
        expect(before.endsWith(saying.before)).toBe(true);
        expect(after.startsWith(saying.after)).toBe(true);
        expect(saying.label.length).toBeLessThanOrEqual(60);
      }),
      { seed: 1 },
    );
  });
});
