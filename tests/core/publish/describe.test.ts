import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { describePaper, describeShelf, shelfJsonSchema } from '#core/publish/describe.ts';
import type { Paper } from '#core/paper.ts';
import { settingsSchema } from '#core/settings.ts';
import { aPaper } from '../cite/aPaper.ts';

const full: Paper = {
  ...aPaper,
  title: [
    { type: 'text', value: 'Glue in ' },
    { type: 'math', tex: 'O(n^2)', plain: 'O(n²)' },
  ],
  authors: [{ name: 'Ada Lovelace', family: 'Lovelace', given: 'Ada' }],
  year: 2023,
  date: '2023-06',
  venue: 'ICLR',
  arxiv: '2306.99999',
  doi: '10.1000/1',
  pmid: '21249755',
  links: [{ kind: 'code', url: 'https://code.example' }],
  names: [
    { name: 'GLUE', field: 'title' },
    { name: 'GLUE', field: 'abstract' },
  ],
  topics: [{ id: 'glue', why: ['glue'] }],
  related: [{ id: 'other', why: ['paper'] }],
  claims: [
    {
      value: 'up to 3×',
      number: 3,
      unit: '×',
      kind: 'speed-up',
      quote: 'up to 3× faster',
      span: { start: 0, end: 8 },
      sentence: { start: 0, end: 20 },
    },
  ],
  changes: [
    {
      kind: 'repair',
      field: 'title',
      by: 'rule',
      reason: 'because',
      at: 0,
      original: 'a',
      replacement: [
        { type: 'text', value: '50%' },
        { type: 'math', tex: '\\chi_1', plain: 'χ₁' },
      ],
    },
  ],
};
const settings = settingsSchema.parse({ title: 'A shelf', licence: { name: 'CC0' } });
const sources = [{ file: 'papers/a.txt', format: 'listing', papers: 2 }];
const url = 'https://shelf.example/';
const whole = (papers: Paper[]) => ({
  ...describeShelf(settings, sources, url),
  papers: papers.map(describePaper),
});

it('describes a paper in plain words and plain data', () => {
  expect(describePaper(full)).toEqual({
    id: 'quiet-shelves',
    title: 'Glue in O(n²)',
    abstract: 'They hold.',
    authors: ['Ada Lovelace'],
    year: 2023,
    date: '2023-06',
    venue: 'ICLR',
    arxiv: '2306.99999',
    doi: '10.1000/1',
    pmid: '21249755',
    links: [{ kind: 'code', url: 'https://code.example' }],
    names: ['GLUE'],
    topics: [{ id: 'glue', why: ['glue'] }],
    related: [{ id: 'other', why: ['paper'] }],
    numbers: [{ value: 'up to 3×', unit: '×', kind: 'speed-up', quote: 'up to 3× faster' }],
    repairs: full.changes.map((change) => ({ ...change, replacement: '50%$\\chi_1$' })),
    source: { file: 'papers/a.txt', line: 1 },
  });
});

it('has no key for what is not known', () => {
  const known = Object.keys(describePaper({ ...aPaper, year: undefined }));
  for (const key of ['year', 'date', 'venue', 'arxiv', 'doi', 'pmid']) expect(known).not.toContain(key);
});

describe('the JSON Schema', () => {
  const validate = new Ajv2020({ allErrors: true }).compile(shelfJsonSchema(`${url}papers.schema.json`));
  const valid = (data: unknown) => validate(JSON.parse(JSON.stringify(data)));

  it('accepts what is described', () => {
    valid(whole([full, aPaper]));
    expect(validate.errors).toBeNull();
  });

  it.each([
    ['a paper without an id', { ...whole([]), papers: [{ ...describePaper(full), id: undefined }] }],
    ['a key it does not know', { ...whole([]), papers: [{ ...describePaper(full), stars: 3 }] }],
    ['a date in words', { ...whole([]), papers: [{ ...describePaper(full), date: 'June' }] }],
    ['no papers', { ...whole([]), papers: undefined }],
  ])('refuses %s', (_, data) => {
    expect(valid(data)).toBe(false);
  });
});
