import { describe, expect, test } from 'vitest';
import { entryOf, withEntries } from '#core/enrich/entryOf.ts';
import { matchAnswer } from '#core/enrich/matchAnswer.ts';
import { knows, services } from '#core/enrich/services.ts';
import { wantedOf } from '#core/enrich/wanted.ts';
import { readCorrections } from '#core/correct/readCorrections.ts';
import { readSource } from '#core/read/readSource.ts';
import { shelfOf } from '../shelfOf.ts';

const abstract =
  'Glaciers sing at night in tones that nobody can hear, and we learn their songs from forty years of recordings made by patient people on ice.';
const wantedFor = (record: object) =>
  wantedOf(shelfOf({ 'papers/a.jsonl': [{ title: 'Slow Glaciers', abstract, ...record }] }).papers);
const answer = (record: object) =>
  readSource('Crossref', JSON.stringify({ message: { items: [{ title: ['Slow Glaciers'], ...record }] } }))
    .records;

describe('a paper', () => {
  test.each([
    ['with an arXiv id', { arxiv: '2401.00001' }, ['arXiv']],
    ['with a DOI', { doi: '10.1000/ex.1' }, ['Crossref']],
    ['with neither', {}, ['OpenAlex']],
    ['with neither and no abstract, which its title alone would not tell', { abstract: '' }, []],
    [
      'that lacks nothing, which may have been retracted since,',
      { arxiv: '2401.00001', doi: '10.1000/ex.1', authors: ['A. Berger'], date: '2024-01-01', venue: 'Ice' },
      ['Crossref'],
    ],
  ])('%s is asked of %s', (_what, record, names) => {
    const [wanted] = wantedFor(record);
    expect(services.filter((service) => wanted && knows(service, wanted)).map(({ name }) => name)).toEqual(
      names,
    );
  });

  test('is asked for by an address in which its title cannot part filters', () => {
    const [wanted] = wantedFor({ title: 'Ice, Snow | Rain: a & b' });
    const path = wanted && services.at(-1)?.path([wanted], 'me@example.org');
    expect(path).toBe(
      '/works?per-page=5&filter=title.search%3AIce%20Snow%20Rain%20a%20b&mailto=me%40example.org',
    );
  });
});

describe('an answer', () => {
  const [byDoi] = wantedFor({ doi: '10.1000/ex.1' });
  const [byTitle] = wantedFor({});
  test.each([
    ['the DOI and a title alike', byDoi, { DOI: '10.1000/EX.1' }, 'doi', true],
    ['another DOI', byDoi, { DOI: '10.1000/ex.2' }, 'doi', false],
    [
      'the DOI with another title',
      byDoi,
      { DOI: '10.1000/ex.1', title: ['On Bees and Honey'] },
      'doi',
      false,
    ],
    ['the title and the abstract', byTitle, { abstract }, 'title', true],
    ['the title only', byTitle, {}, 'title', false],
    [
      'the title with another abstract',
      byTitle,
      { abstract: abstract.replaceAll(/[aeiou]/g, 'x') },
      'title',
      false,
    ],
  ] as const)('with %s is believed or not', (_what, wanted, record, by, believed) => {
    if (!wanted) throw new Error('nothing is wanted');
    expect('record' in matchAnswer(wanted, answer(record), by)).toBe(believed);
  });
});

describe('what an answer adds', () => {
  const full = {
    DOI: '10.1000/ex.1',
    author: [{ given: 'Ada', family: 'Berger' }],
    issued: { 'date-parts': [[2024, 3, 1]] },
    'container-title': ['Journal of Ice'],
    type: 'journal-article',
    volume: '3',
    page: '1-9',
    'updated-by': [{ type: 'retraction', DOI: '10.1000/ret.1' }],
  };
  const entryFor = (record: object) => {
    const [wanted] = wantedFor(record);
    const [found] = answer(full);
    return wanted && found && entryOf(wanted, found, 'Crossref', '2026-11-27');
  };

  test('is what the paper lacks, with its source and day', () => {
    expect(entryFor({ doi: '10.1000/ex.1' })).toEqual({
      paper: '10.1000/ex.1',
      from: 'Crossref, 2026-11-27',
      authors: [{ name: 'Ada Berger', family: 'Berger', given: 'Ada' }],
      date: '2024-03-01',
      venue: 'Journal of Ice',
      volume: '3',
      pages: '1-9',
      retraction: 'https://doi.org/10.1000/ret.1',
    });
  });

  test('is no volume of another venue, and nothing that the source says itself', () => {
    const own = { doi: '10.1000/ex.1', venue: 'Snow Letters', authors: ['A. B. Berger'] };
    expect(entryFor(own)).toEqual({
      paper: '10.1000/ex.1',
      from: 'Crossref, 2026-11-27',
      date: '2024-03-01',
      retraction: 'https://doi.org/10.1000/ret.1',
    });
  });

  test('is written behind what the file holds, and read back as corrections without a finding', () => {
    const entry = entryFor({ doi: '10.1000/ex.1' });
    const first = withEntries(undefined, entry ? [entry] : []);
    const both = withEntries(first, entry ? [{ ...entry, paper: '10.1000/ex.2' }] : []);
    expect(both.startsWith(first)).toBe(true);
    const read = readCorrections([{ file: 'corrections/enriched.yaml', text: both }]);
    expect(read.findings).toEqual([]);
    expect(read.corrections.map(({ paper, from }) => `${paper} ${from ?? ''}`)).toEqual([
      '10.1000/ex.1 Crossref, 2026-11-27',
      '10.1000/ex.2 Crossref, 2026-11-27',
    ]);
  });
});

describe('what a service said', () => {
  const paper = JSON.stringify({ title: 'Slow Glaciers', abstract, doi: '10.1000/ex.1', venue: 'Ice' });
  const said = '- {paper: 10.1000/ex.1, from: "Crossref, 2026-11-27", venue: Snow, pages: 1-9, volume: 3}\n';
  test('fills gaps, and neither a source nor a human gives way to it, whatever their files are called', () => {
    const { papers, findings } = shelfOf({
      'papers/a.jsonl': [paper],
      'corrections/a-human.yaml': '- {paper: 10.1000/ex.1, volume: 4}\n',
      'corrections/enriched.yaml': said,
    });
    expect(findings).toEqual([]);
    expect(papers).toMatchObject([{ venue: 'Ice', pages: '1-9', volume: '4' }]);
  });

  test('is not told when its source says it as well by now', () => {
    const { findings } = shelfOf({ 'papers/a.jsonl': [paper], 'corrections/enriched.yaml': said });
    expect(findings).toEqual([]);
  });
});
