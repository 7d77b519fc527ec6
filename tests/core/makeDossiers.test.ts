import { expect, test } from 'vitest';
import type { SourceRecord } from '#core/record.ts';
import { makeDossiers } from '#core/makeDossiers.ts';

const record = (line: number, more: Partial<SourceRecord>): SourceRecord => ({
  title: 'Slow Glaciers',
  abstract: 'They sing.',
  notation: 'tex',
  authors: [],
  keywords: [],
  links: [],
  place: { file: 'papers/a.jsonl', line },
  ...more,
});

test('that records are one paper is told with the reason, and with the fields that came from each', () => {
  const { findings } = makeDossiers(
    [
      record(1, { year: 2023, venue: 'Journal of Ice', volume: '3', category: 'cs.LG' }),
      record(2, { year: 2023, doi: '10.1000/ex.1', keywords: ['ice'] }),
      record(3, { doi: '10.1000/ex.1', pages: '1-9' }),
      record(4, { year: 2023 }),
    ],
    [],
  );
  const same = '"Slow Glaciers" is also at papers/a.jsonl:1';
  expect(findings.map(({ code, message, place }) => `${place.line} ${code} ${message}`)).toEqual([
    `2 duplicate-merged ${same} (same title); one page is made of both, doi, keywords from here`,
    `3 duplicate-merged ${same} (same title); one page is made of both, pages from here`,
    `4 duplicate-merged ${same} (same title); one page is made of both`,
  ]);
});

test('an identifier that two papers claim is told, and neither has it', () => {
  const rivers = { title: 'Old Rivers', abstract: 'They drift.', doi: '10.1000/2', pmid: '29000000' };
  const records = [record(1, { doi: '10.1000/1', pmid: '29000000' }), record(2, rivers)];
  const { corrected, findings } = makeDossiers(records, []);
  expect(corrected.map(({ dossier }) => [dossier.title, dossier.pmid])).toEqual([
    ['Slow Glaciers', undefined],
    ['Old Rivers', undefined],
  ]);
  expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'id-contested pmid:29000000 is claimed by two papers, "Old Rivers" and the one at papers/a.jsonl:1, so neither has it',
  ]);
});

test.each([
  [
    'arXiv id',
    { arxiv: '2106.15845' },
    { title: 'Fast Glaciers', arxiv: '2106.15845v2' },
    'arxiv:2106.15845',
  ],
  ['DOI', { doi: '10.1000/1' }, { title: 'Fast Glaciers', doi: '10.1000/1' }, 'doi:10.1000/1'],
  ['PMID', { pmid: '21249755' }, { title: 'Fast Glaciers', pmid: '21249755' }, 'pmid:21249755'],
  ['title and abstract', {}, { title: 'slow glaciers!', abstract: 'THEY  sing' }, 'title'],
])(
  'that records of the same %s are one paper is a note that names it and both places',
  (_what, one, two, key) => {
    const { findings } = makeDossiers([record(1, one), record(2, two)], []);
    const told = findings.filter(({ code }) => code === 'duplicate-merged');
    expect(told).toMatchObject([{ severity: 'note', place: { line: 2 } }]);
    expect(told[0]?.message).toContain('papers/a.jsonl:1');
    expect(told[0]?.message).toContain(`(same ${key})`);
  },
);
