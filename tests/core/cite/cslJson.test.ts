import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cslJson } from '#core/cite/cslJson.ts';
import { article, bare, preprint } from './papers.ts';

function items(papers: Parameters<typeof cslJson>[0]): Record<string, unknown>[] {
  return JSON.parse(cslJson(papers)) as Record<string, unknown>[];
}

it('writes a preprint as CSL has preprints: an article with number and archive', () => {
  expect(items([preprint])).toEqual([
    {
      id: 'bakker2023fast',
      type: 'article',
      title: preprint.title,
      author: [
        { family: 'Bakker', given: 'Erika J' },
        { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van den' },
        { family: 'Łucka', given: 'Kim', suffix: 'Jr.' },
      ],
      issued: { 'date-parts': [[2023, 10, 4]] },
      genre: 'Preprint',
      number: 'arXiv:2310.99999',
      publisher: 'arXiv',
      URL: 'https://arxiv.org/abs/2310.99999',
      archive: 'arXiv',
      archive_location: '2310.99999',
      abstract: preprint.abstract,
    },
  ]);
});

it('writes an article with its journal', () => {
  expect(items([article])).toMatchObject([
    {
      type: 'article-journal',
      author: [{ literal: 'The Bookbinding Consortium' }, { family: 'Müller', given: 'Änne' }],
      'container-title': 'Journal of Paper & Glue',
      volume: '12',
      issue: '3',
      page: '101-119',
    },
  ]);
});

it('writes only what is known', () => {
  expect(JSON.parse(cslJson([bare]))).toEqual([{ id: 'quiet', type: 'article', title: 'Quiet Shelves' }]);
});

// The schema of CSL-JSON allows no other property and these types.
const allowed: Record<string, (value: unknown) => boolean> = {
  ...Object.fromEntries(
    'id title genre number publisher volume issue page DOI URL archive archive_location keyword abstract container-title'
      .split(' ')
      .map((name) => [name, (value: unknown) => typeof value === 'string']),
  ),
  type: (value) => ['article', 'article-journal', 'paper-conference'].includes(String(value)),
  author: Array.isArray,
  issued: (value) => typeof value === 'object',
};

it('writes valid items for any paper', () => {
  const optional = fc.option(fc.string(), { nil: undefined });
  const paper = fc.record({
    id: fc.string(),
    title: fc.string(),
    authors: fc.array(fc.record({ name: fc.string() })),
    venue: optional,
    arxiv: optional,
    date: optional,
    pages: optional,
  });
  fc.assert(
    fc.property(fc.array(paper), (papers) => {
      for (const item of items(papers)) {
        for (const [name, value] of Object.entries(item)) expect(allowed[name]?.(value), name).toBe(true);
      }
    }),
    { seed: 6 },
  );
});
