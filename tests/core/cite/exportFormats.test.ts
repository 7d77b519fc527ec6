import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportFormats, exportTypes, filesFor, formatsFor } from '#core/cite/exportFormats.ts';
import { article, bare, preprint } from './papers.ts';

const citing = exportFormats.flatMap(({ label, write }) => (write === undefined ? [] : { label, write }));

describe.each(citing)('$label', ({ write }) => {
  it('tells every paper, and the same bytes each time', () => {
    const text = write([preprint, article, bare]);
    for (const word of ['Spines', 'Slow', 'Quiet']) expect(text).toContain(word);
    expect(write([preprint, article, bare])).toBe(text);
  });

  it('writes no "undefined", "null" or "NaN" where nothing is known', () => {
    expect(write([bare])).not.toMatch(/undefined|null|NaN/);
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
        expect(typeof write(papers)).toBe('string');
      }),
      { seed: 7 },
    );
  });
});

it.each(['name', 'label', 'extension', 'mediaType'] as const)('no two formats share a %s', (key) => {
  expect(new Set(exportFormats.map((format) => format[key])).size).toBe(exportFormats.length);
});

it('has a file in every format on a small shelf, and on a large one the lists alone, gzipped', () => {
  const endings = (offer: 'paper' | 'topic' | 'area' | 'shelf', papers: number): string[] =>
    filesFor(offer, papers).map(({ ending }) => ending);
  expect(endings('paper', 500)).toEqual(formatsFor('paper').map(({ extension }) => `.${extension}`));
  expect(endings('paper', 501)).toEqual([]);
  expect(endings('area', 500)).toEqual(endings('topic', 500));
  expect(endings('topic', 501)).toEqual(['.bib.gz']);
  expect(endings('area', 501)).toEqual([]);
  expect(endings('shelf', 501)).toEqual(['.bib.gz', '.json.gz']);
});

it('knows media types by the last ending, so that CSL-JSON is told as the JSON it is', () => {
  expect(exportTypes()).toMatchObject({ bib: 'application/x-bibtex', json: 'application/json' });
  expect(Object.keys(exportTypes()).filter((ending) => ending.includes('.'))).toEqual([]);
});
