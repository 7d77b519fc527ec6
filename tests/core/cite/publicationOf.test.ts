import { describe, expect, it } from 'vitest';
import { exportFormats } from '#core/cite/exportFormats.ts';
import { publicationOf, publicationRules } from '#core/cite/publicationOf.ts';
import { scholarTags } from '#core/cite/scholarTags.ts';
import venues from '#core/cite/data/venues.json' with { type: 'json' };
import { bare } from './papers.ts';

describe('every rule fits its own examples, and no earlier rule takes them', () => {
  it.each(
    publicationRules.flatMap(({ publication, examples }) => examples.map((venue) => [venue, publication])),
  )('%j is %s', (venue, publication) => {
    expect(publicationOf({ ...bare, venue })).toBe(publication);
  });
});

it.each([
  ['nothing is known', {}, 'unsaid'],
  ['an arXiv id and no venue', { arxiv: '2310.99999' }, 'preprint'],
  ['an arXiv id beside a venue', { arxiv: '2310.99999', venue: 'ICLR 2024' }, 'proceedings'],
  ['a venue that says nothing of its kind', { venue: 'Leiden Shelf Days' }, 'venue'],
  ['the same with a volume', { venue: 'Leiden Shelf Days', volume: '3' }, 'article'],
  [
    'what the source calls a book of papers',
    { venue: 'Leiden Shelf Days', venueKind: 'conference' as const },
    'proceedings',
  ],
  [
    'what the source calls a journal',
    { venue: 'Leiden Shelf Days', venueKind: 'journal' as const },
    'article',
  ],
  [
    'a conference that an export calls a journal',
    { venue: 'NeurIPS', venueKind: 'journal' as const },
    'proceedings',
  ],
  [
    'a preprint that an export calls a journal',
    { venue: 'arXiv preprint', venueKind: 'journal' as const },
    'preprint',
  ],
  ['what the source calls a book', { venue: 'Shelves Reviewed', venueKind: 'book' as const }, 'chapter'],
  [
    'a book of papers of a conference',
    { venue: 'Lecture Notes in Computer Science', venueKind: 'book' as const },
    'proceedings',
  ],
  [
    'a DOI with the volume of a conference',
    { venue: 'CVPRW', doi: '10.1109/cvprw50498.2020.00001' },
    'proceedings',
  ],
  ['a DOI of a journal', { venue: 'Shelves', doi: '10.1109/tshelf.2020.1' }, 'venue'],
  ['a name that begins like a conference', { venue: 'ICML-like Meetings' }, 'venue'],
  ['a word that only contains a telling one', { venue: 'Accessibility Today' }, 'venue'],
])('%s: %j is %s', (_, facts, expected) => {
  expect(publicationOf({ ...bare, ...facts })).toBe(expected);
});

describe('a conference is one in every format', () => {
  const paper = { ...bare, venue: 'ASPLOS', year: 2023, authors: [{ name: 'Ada Lovelace' }] };
  const text = (format: string) => exportFormats.find(({ name }) => name === format)?.write?.([paper]);

  it.each([
    ['bibtex', '@inproceedings{'],
    ['bibtex', 'booktitle     = {ASPLOS}'],
    ['ris', 'TY  - CONF'],
    ['csl', '"type": "paper-conference"'],
    ['endnote', '%0 Conference Paper'],
    ['endnote', '%B ASPLOS'],
  ])('%s: %s', (format, words) => {
    expect(text(format)).toContain(words);
  });

  it('for Scholar', () => {
    expect(scholarTags(paper)).toContainEqual(['citation_conference_title', 'ASPLOS']);
  });
});

it.each([
  ['bibtex', '@incollection{'],
  ['bibtex', 'booktitle     = {Shelves Reviewed}'],
  ['ris', 'TY  - CHAP'],
  ['csl', '"type": "chapter"'],
  ['endnote', '%0 Book Section'],
])('a chapter is one in %s: %s', (format, words) => {
  const paper = { ...bare, venue: 'Shelves Reviewed', venueKind: 'book' as const, year: 2023 };
  expect(exportFormats.find(({ name }) => name === format)?.write?.([paper])).toContain(words);
});

it('no name is both a conference and a journal', () => {
  const [conferences = [], journals = []] = [venues.conferences, venues.journals].map((lines) =>
    lines.flatMap((line) => line.split(' ')),
  );
  expect(conferences.length).toBeGreaterThan(200);
  expect(conferences.filter((name) => journals.includes(name))).toEqual([]);
});
