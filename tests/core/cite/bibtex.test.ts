import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '#core/cite/bibtex.ts';
import type { Citable } from '#core/cite/citable.ts';
import { article, bare, preprint } from './papers.ts';

it('writes an arXiv preprint with eprint, archive and class', () => {
  expect(bibtex([preprint])).toBe(String.raw`@misc{bakker2023fast,
  title         = {Fast, Expressive {SE(n)} Spines with 50\% Less Paper \& {$O(n^2)$} Glue},
  author        = {Bakker, Erika J and van den Berg, Jan and Łucka, Jr., Kim},
  year          = {2023},
  month         = oct,
  eprint        = {2310.99999},
  archivePrefix = {arXiv},
  primaryClass  = {cs.DL},
  url           = {https://arxiv.org/abs/2310.99999}
}
`);
});

it('writes an article with its journal, ranges with two hyphens, groups in braces, addresses verbatim', () => {
  expect(bibtex([article])).toBe(String.raw`@article{thebookbindingconsortium2019slow,
  title         = {Slow Glue: A Survey},
  author        = {{The Bookbinding Consortium} and Müller, Änne},
  journal       = {Journal of Paper \& Glue},
  year          = {2019},
  volume        = {12},
  number        = {3},
  pages         = {101--119},
  publisher     = {Binder\_House},
  doi           = {10.1000/glue_(12)},
  url           = {https://example.org/glue?id=1&part=a_b}
}
`);
});

it('writes no field of which nothing is known', () => {
  expect(bibtex([bare])).toBe('@misc{quiet,\n  title         = {Quiet Shelves}\n}\n');
});

it.each([
  ['a conference', { venue: 'ICLR 2024' }, '@inproceedings', 'booktitle     = {ICLR 2024}'],
  ['a venue of unknown kind', { venue: 'Shelf Days' }, '@misc', 'howpublished  = {Shelf Days}'],
  [
    'unnamed authors',
    { authors: [{ name: 'Ada Lovelace', andOthers: true as const }] },
    '@misc',
    '{Lovelace, Ada and others}',
  ],
  ['an "and" in a name', { authors: [{ name: 'Rand and Sons' }] }, '@misc', '{{Rand and Sons}}'],
])('%s', (_, facts, type, field) => {
  const entry = bibtex([{ ...bare, ...facts }]);
  expect(entry).toContain(type);
  expect(entry).toContain(field);
});

describe('an independent parser reads back what was written', () => {
  interface Parsed {
    'citation-key': string;
    type: string;
    title: string;
    author?: { family?: string; given?: string; literal?: string }[];
    issued?: { 'date-parts': number[][] };
    volume?: string;
  }
  const read = (text: string): Parsed[] => new Cite(text).data as Parsed[];

  it('finds the fields of the examples', () => {
    const [first, second] = read(bibtex([preprint, article]));
    expect(first).toMatchObject({
      'citation-key': 'bakker2023fast',
      author: [
        { family: 'Bakker', given: 'Erika J' },
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' },
        { family: 'Łucka', given: 'Kim', suffix: 'Jr.' },
      ],
    });
    expect(second).toMatchObject({
      type: 'article-journal',
      'container-title': 'Journal of Paper & Glue',
      page: '101-119',
      DOI: '10.1000/glue_(12)',
      URL: 'https://example.org/glue?id=1&part=a_b',
    });
  });

  // A word ends in a letter: the parser lets a closing \$ swallow the space before "and", which TeX does not.
  it('holds for any text: every entry is found, with key, title and author', () => {
    const text = fc.string({
      unit: fc.oneof(
        { weight: 3, arbitrary: fc.constantFrom(...'\\{}$%&#_^~"\'@,=ABab 12') },
        fc.constantFrom('é', 'Ω', '棚', '\n'),
      ),
      maxLength: 30,
    });
    const paper: fc.Arbitrary<Citable> = fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      title: text,
      authors: fc.array(fc.record({ name: text.map((word) => `Ann ${word.replaceAll(/\s/g, '')}z`) }), {
        maxLength: 3,
      }),
      venue: text,
      volume: fc.string(),
    });
    fc.assert(
      fc.property(fc.array(paper, { minLength: 1, maxLength: 3 }), (papers) => {
        const parsed = read(bibtex(papers));
        expect(parsed).toHaveLength(papers.length);
        for (const [index, { title }] of parsed.entries()) {
          expect(letters(title ?? '')).toBe(letters(papers[index]?.title ?? ''));
          expect(parsed[index]?.author ?? []).toHaveLength(papers[index]?.authors.length ?? 0);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

/** The parser turns signs into mark-up of its own; letters and digits must come back as they were. */
function letters(text: string): string {
  return text.replaceAll(/<[^>]+>/g, '').replaceAll(/[^A-Za-z0-9é棚]/g, '');
}
