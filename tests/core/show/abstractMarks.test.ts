import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { abstractMarks } from '#core/show/abstractMarks.ts';
import type { Paper } from '#core/paper.ts';

const plain =
  'Graph neural networks (GNNs) help. GNNs and a GNN, no GNN-like or AGNNs. See github.com/a/b. It is 3.2x faster.';
const paper: Paper = {
  id: 'one',
  title: [],
  abstract: [{ type: 'text', value: plain }],
  authors: [],
  keywords: [],
  links: [{ kind: 'code', url: 'https://github.com/a/b' }],
  names: [],
  acronyms: [{ short: 'GNNs', long: 'Graph neural networks', span: { start: 0, end: 28 } }],
  claims: [
    {
      value: '3.2x',
      number: 3.2,
      unit: '×',
      kind: 'speed-up',
      quote: 'It is 3.2x faster',
      span: { start: plain.indexOf('3.2x'), end: plain.indexOf('3.2x') + 4 },
      sentence: { start: plain.indexOf('It is'), end: plain.length },
    },
  ],
  contribution: { start: 0, end: 34 },
  topics: [],
  related: [],
  changes: [],
  source: { file: 'papers/a.txt', line: 1 },
};
const marks = abstractMarks(paper, plain);
const shown = (tag: string): string[] =>
  marks.filter((mark) => mark.tag === tag).map(({ start, end }) => plain.slice(start, end));

describe('what is laid over an abstract', () => {
  test('are its contribution and its claims', () => {
    expect(shown('mark')).toEqual(['Graph neural networks (GNNs) help.', '3.2x']);
  });

  test('are the uses of an acronym after it is spelled out, as whole words', () => {
    expect(shown('abbr')).toEqual(['GNNs', 'GNN', 'GNN']);
  });

  test('is one stop for Tab per acronym', () => {
    expect(marks.filter(({ attributes }) => attributes?.['tabindex'] === '0')).toHaveLength(1);
  });

  test('is a link on an address, also where the text leaves the scheme out', () => {
    expect(shown('a')).toEqual(['github.com/a/b']);
  });
});

test('an acronym is marked wherever a pattern of whole words would find it, whatever stands around', () => {
  // Each is one thing that can stand beside a term, or be one.
  const piece = fc.constantFrom('GAN', 'GANs', 'GANss', 's', ' ', '-', '+', '.', 'A', 'é', '𝒜', '7', '(');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      const from = { start: 0, end: 0 };
      const acronyms = [{ short: 'GAN', long: 'generative adversarial network', span: from }];
      const found = abstractMarks({ ...paper, acronyms, claims: [], links: [] }, text)
        .filter(({ tag }) => tag === 'abbr')
        .map(({ start, end }) => [start, end]);
      const wanted = [...text.matchAll(/(?<![\p{L}\p{N}-])GANs?(?![\p{L}\p{N}+])/gu)];
      expect(found).toEqual(wanted.map(({ 0: word, index }) => [index, index + word.length]));
    }),
    { seed: 11, numRuns: 2000 },
  );
});
