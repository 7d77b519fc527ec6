import { describe, expect, it } from 'vitest';
import { dateOf } from '#core/dateOf.ts';
import { recordOfFields } from '#core/read/fields.ts';
import { arxivOf } from '#core/ids/arxiv.ts';
import { doiOf } from '#core/ids/doi.ts';

const read = (fields: object) =>
  recordOfFields(
    { title: 'T', abstract: 'A', ...fields },
    { place: { file: 'papers/a.jsonl', line: 7 }, notation: 'tex', start: '' },
  );
const told = (fields: object) => read(fields).findings.map(({ code, message }) => `${code}: ${message}`);

describe('a date', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2024-04-30T12:00:00Z', '2024-04-30'],
    ['2024-04-30 12:00', '2024-04-30'],
    ['2024-12', '2024-12'],
    ['2024', '2024'],
    ['2024-02-31', undefined],
    ['2023-02-29', undefined],
    ['1900-02-29', undefined],
    ['2024-04-31', undefined],
    ['2024-13', undefined],
    ['2024-00-10', undefined],
    ['2024-01-00', undefined],
    ['2024-1-2', undefined],
    ['20240102', undefined],
  ])('%s is %s', (written, date) => {
    expect(dateOf(written)).toBe(date);
  });

  it('that is in no calendar is told, and no part of it is taken for true', () => {
    expect(read({ date: '2024-02-31' }).record).toMatchObject({ date: undefined, year: undefined });
    expect(told({ date: '2024-02-31' })).toEqual([
      'field-unreadable: date "2024-02-31" is not a day of the calendar such as 2023-06-14 and was left out',
    ]);
  });
});

describe('an identifier', () => {
  it.each([
    ['1412.9999', '1412.9999'],
    ['1501.00001v2', '1501.00001'],
    ['2401.1234', undefined],
    ['1412.12345', undefined],
    ['0703.0001', undefined],
    ['https://arxiv.org/abs/2401.1234', undefined],
  ])('of arXiv has as many digits as its month gave out: %s is %s', (written, id) => {
    expect(arxivOf(written)?.id).toBe(id);
  });

  it.each<[fields: object, own: { arxiv?: string; doi?: string }]>([
    [{ url: 'https://arxiv.org/abs/2106.15845' }, { arxiv: '2106.15845' }],
    [{ pdf: 'https://arxiv.org/pdf/2106.15845v2' }, { arxiv: '2106.15845' }],
    [{ link: ['https://a.org', 'https://doi.org/10.1000/182'] }, { doi: '10.1000/182' }],
    [
      { abs: 'https://doi.org/10.1000/182', dataset: 'https://doi.org/10.5281/zenodo.1' },
      { doi: '10.1000/182' },
    ],
    ...['dataset', 'data', 'code', 'repository', 'github', 'project', 'website', 'homepage'].flatMap(
      (field): [object, object][] => [
        [{ [field]: 'https://doi.org/10.5281/zenodo.1' }, {}],
        [{ [field]: 'https://arxiv.org/abs/2106.15845' }, {}],
      ],
    ),
  ])(
    'is taken from an address of the paper itself, never of what belongs to it: %j',
    (fields, { arxiv, doi }) => {
      const { record } = read(fields);
      expect([record?.arxiv, record?.doi]).toEqual([arxiv, doi]);
      expect(record?.links).not.toEqual([]);
    },
  );

  it('of too few digits is told', () => {
    expect(read({ arxiv: '2401.1234' }).record?.arxiv).toBeUndefined();
    expect(told({ arxiv: '2401.1234' })).toEqual([
      'field-unreadable: arxiv "2401.1234" is not an arXiv id such as 2106.15845 and was left out',
    ]);
  });

  it.each(['10.1000/182.', 'https://doi.org/10.1000/182,', 'doi:10.1000/182.;'])(
    'in a sentence ends before its full stop: %s',
    (written) => {
      expect(doiOf(written)).toBe('10.1000/182');
    },
  );
});

describe('categories', () => {
  it.each([
    ['cs.LG cs.AI', ['cs.LG', 'cs.AI']],
    ['hep-th gr-qc cond-mat.stat-mech q-bio.NC', ['hep-th', 'gr-qc', 'cond-mat.stat-mech', 'q-bio.NC']],
    [['cs.LG cs.AI'], ['cs.LG', 'cs.AI']],
    ['cs.LG, cs.AI', ['cs.LG', 'cs.AI']],
    ['machine learning', ['machine learning']],
    ['self-supervised vision-language', ['self-supervised vision-language']],
    ['Node.js cs.LG', ['Node.js cs.LG']],
    [
      [{ term: 'cs.LG' }, { term: 'cs.AI' }],
      ['cs.LG', 'cs.AI'],
    ],
  ])('%j are %j, the first of them the main one', (categories, list) => {
    const { record, findings } = read({ categories });
    expect(record?.keywords).toEqual(list);
    expect(record?.category).toBe(list[0]);
    expect(findings).toEqual([]);
  });
});

describe('a field that holds more than a text', () => {
  it.each([
    [{ venue: { name: 'ICML' } }, { venue: 'ICML' }],
    [{ journal: { name: ' Nature ', volume: 3 } }, { venue: 'Nature' }],
    [{ 'container-title': ['Nature'] }, { venue: 'Nature' }],
    [{ title: ['One'] }, { title: 'One' }],
    [{ keywords: [{ name: 'graphs' }] }, { keywords: ['graphs'] }],
  ])('%j is read where it names one', (fields, record) => {
    const reading = read(fields);
    expect(reading.record).toMatchObject(record);
    expect(reading.findings).toEqual([]);
  });

  it.each([
    [{ venue: { id: 3 } }, 'venue "{"id":3}" is not a plain text and was left out'],
    [{ publisher: ['A', 'B'] }, 'publisher "["A","B"]" is not a plain text and was left out'],
    [{ keywords: ['a', { id: 1 }] }, 'keywords "["a",{"id":1}]" is not a list of words and was left out'],
  ])('%j is told where it does not', (fields, message) => {
    expect(told(fields)).toEqual([`field-unreadable: ${message}`]);
  });
});

describe('a field that stands twice', () => {
  it('under two spellings with two values is told, and the first counts', () => {
    const { record } = read({ Title: 'U', date: '2020', Date: '2021' });
    expect(record).toMatchObject({ title: 'T', date: '2020' });
    expect(told({ Title: 'U', date: '2020', Date: '2021' })).toEqual([
      'field-twice: "Title" is the same field as "title" and says something else; "title" counts',
      'field-twice: "Date" is the same field as "date" and says something else; "date" counts',
    ]);
  });

  it('is nothing to tell when both say the same, or one is empty', () => {
    expect(told({ Title: 'T', year: '', Year: 2020 })).toEqual([]);
    expect(read({ year: '', Year: 2020 }).record?.year).toBe(2020);
  });
});

it('authors who are more than are named are told, and only the named are kept', () => {
  const { record, findings } = read({ authors: 'Jane Doe et al.' });
  expect(record?.authors).toEqual([{ name: 'Jane Doe', andOthers: true }]);
  expect(findings).toMatchObject([{ code: 'authors-more', severity: 'warning', place: { line: 7 } }]);
  expect(findings[0]?.message).toContain('"Jane Doe et al."');
});

it.each([
  [{ booktitle: 'Shelf Days' }, 'conference'],
  [{ conference: 'Shelf Days' }, 'conference'],
  [{ journal: 'Shelf Days' }, 'journal'],
  [{ venue: 'Shelf Days' }, undefined],
  [{ venue: 'Shelf Days', type: 'paper-conference' }, 'conference'],
  [{ 'container-title': 'Shelf Days', type: 'article-journal' }, 'journal'],
  [{ journal: 'Shelf Days', itemType: 'conferencePaper' }, 'conference'],
])('the kind of a venue is known where the source says it: %j', (held, kind) => {
  expect(read(held).record).toMatchObject({ venue: 'Shelf Days' });
  expect(read(held).record?.venueKind).toBe(kind);
});
