import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recognise } from '#core/recognise/recognise.ts';
import { sentences } from '#core/text/sentences.ts';
import { growth } from '../../linear/growth.ts';

function read(title: string, abstract: string) {
  return recognise({ title, abstract, sentences: sentences(abstract) });
}

const pieces = [
  'We propose',
  'our',
  'FooNet',
  'GNNs',
  '(',
  ')',
  '[',
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  ': ',
  '-',
  '--',
  '“',
  '’',
  '\n',
  '{',
  '}',
  'named',
  'called',
  'a novel',
  'framework',
  'up to',
  '3.79',
  '×',
  'x',
  '%',
  '12',
  '-',
  '∼',
  'to',
  'by',
  'orders of magnitude',
  'speedup',
  'improves',
  'accuracy',
  'of',
  'on',
  'compared to',
  'https://',
  'github.com/',
  'a/b',
  'www.',
  'arXiv:',
  '2106.15845',
  '10.1000/',
  'hep-th/',
  '9901001',
  'Graph Neural Networks',
  'GN',
  'İ',
  'ß',
  '𝔸',
  '\u0301',
  '٣',
  '+',
  '++',
  'Ångström',
];

describe('on any text', () => {
  it('every stretch is verbatim and nothing throws', () => {
    const text = fc.array(
      fc.oneof(
        { weight: 4, arbitrary: fc.constantFrom(...pieces) },
        { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(text, text, (titleParts, parts) => {
        const title = titleParts.join('');
        const abstract = parts.join('');
        const found = read(title, abstract);
        const at = (span: { start: number; end: number } | undefined) =>
          span && abstract.slice(span.start, span.end);
        for (const claim of found.claims) {
          expect(at(claim.span)).toBe(claim.value);
          expect(Number.isFinite(claim.number)).toBe(true);
          expect(abstract).toContain(claim.quote);
          expect(claim.quote).toContain(claim.value.trim());
        }
        for (const { name, span, field } of found.names)
          expect((field === 'title' ? title : abstract).slice(span?.start, span?.end)).toBe(name);
        for (const { short, long, span, uses } of found.acronyms) {
          expect(at(span)).toBe(short);
          for (const use of uses) expect([short, `${short}s`, short.replace(/s$/, '')]).toContain(at(use));
          expect(abstract).toContain(long);
        }
        for (const { url } of found.links) expect(url).toMatch(/^https?:\/\/[^\s<>"{}]+$/);
      }),
      { seed: 64, numRuns: 500 },
    );
  });
});

it('a megabyte of prose in one sentence is read', () => {
  const piece = 'We propose FooNet, which improves accuracy by 5% over the baseline on all data, ';
  expect(read('FooNet: A', piece.repeat(13_000)).names[0]?.name).toBe('FooNet');
});

describe('time grows with the text and no faster', () => {
  const hostile: readonly [string, string][] = [
    ['one sentence of prose', 'we propose a novel framework that improves accuracy by 5% on data, '],
    ['no spaces', 'a'],
    ['capitals', 'Foo Bar '],
    ['digits', '1'],
    ['numbers', '12.5% and '],
    ['open brackets', '('],
    ['brackets', '(AB) '],
    ['addresses', 'https://a.b/c) '],
    ['one address', 'https://a.b/)))'],
    ['dots', '.'],
    ['spaces', ' '],
    ['dashes', ' -- '],
    ['we propose', 'we propose '],
    ['our', 'our proposed '],
    ['cues', 'improved '],
    ['called', 'novel called Foo '],
  ];

  it.each(hostile)('%s', async (_, piece) => {
    const make = (size: number) => {
      const abstract = piece.repeat(Math.ceil(size / piece.length));
      return { title: abstract.slice(0, 5000), abstract, sentences: [{ start: 0, end: abstract.length }] };
    };
    expect(await growth(make, recognise)).toBeUndefined();
  });
});
