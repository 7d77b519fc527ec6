import { describe, expect, it } from 'vitest';
import { recognise } from '#core/recognise/recognise.ts';
import { sentences } from '#core/text/sentences.ts';

function read(title: string, abstract: string) {
  return recognise({ title, abstract, sentences: sentences(abstract) });
}

describe('recognise', () => {
  const abstract =
    'Speculative decoding is popular. We propose Parallel Early Acceptance Runs (PEAR), a framework. ' +
    'It reaches a speedup of up to 3.79×, compared to plain decoding. Code is at https://github.com/x/pear.';
  const found = read('PEAR: Faster Decoding', abstract);

  it('finds the name, with its expansion', () => {
    expect(found.names).toMatchObject([
      { name: 'PEAR', expansion: 'Parallel Early Acceptance Runs', field: 'abstract' },
    ]);
  });

  it('finds the link, without the full stop', () => {
    expect(found.links).toMatchObject([{ kind: 'code', url: 'https://github.com/x/pear' }]);
  });

  it('finds the claimed number as printed', () => {
    expect(found.claims).toMatchObject([{ value: 'up to 3.79×', number: 3.79, unit: '×', kind: 'speed-up' }]);
  });

  it('knows the sentence of the contribution by the name, though the title alone tells its edition', () => {
    const second = 'This paper presents the second PearBench competition.';
    const text = `${second} We introduce a new metric for it, which improves and extends all others.`;
    const { names, contribution } = read('PearBench 2 Competition: Faster', text);
    expect(names.map(({ name }) => name)).toEqual(['PearBench 2']);
    expect(text.slice(contribution?.start, contribution?.end)).toBe(second);
  });

  it('finds the sentence of the contribution', () => {
    expect(found.contribution && abstract.slice(found.contribution.start, found.contribution.end)).toBe(
      'We propose Parallel Early Acceptance Runs (PEAR), a framework.',
    );
  });
});
