import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite, citationFormats } from '#core/cite/cite.ts';
import { article, bare, preprint } from './papers.ts';

describe.each(citationFormats)('$label', ({ name, write }) => {
  it('is found by its name', () => {
    expect(cite([preprint, article], name)).toBe(write([preprint, article]));
  });

  it('tells every paper, and the same bytes each time', () => {
    const text = cite([preprint, article, bare], name);
    for (const word of ['Spines', 'Slow', 'Quiet']) expect(text).toContain(word);
    expect(cite([preprint, article, bare], name)).toBe(text);
  });

  it('writes no "undefined", "null" or "NaN" where nothing is known', () => {
    expect(cite([bare], name)).not.toMatch(/undefined|null|NaN/);
  });

  it('takes any text whatever', () => {
    const optional = fc.option(fc.string({ unit: 'binary' }), { nil: undefined });
    const paper = fc.record({
      id: fc.string(),
      title: fc.string({ unit: 'binary' }),
      authors: fc.array(fc.record({ name: fc.string({ unit: 'binary' }) }), { maxLength: 3 }),
      date: optional,
      venue: optional,
      pages: optional,
      doi: optional,
      arxiv: optional,
      url: optional,
      abstract: optional,
    });
    fc.assert(
      fc.property(fc.array(paper, { maxLength: 3 }), (papers) => {
        expect(typeof cite(papers, name)).toBe('string');
      }),
      { seed: 7 },
    );
  });
});

it('names the formats there are when asked for another', () => {
  expect(() => cite([], 'word')).toThrow(
    'No citation format "word". Use one of: bibtex, ris, csl, csv, endnote, reference.',
  );
});
