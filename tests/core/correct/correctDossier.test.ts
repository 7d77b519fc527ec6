import { describe, expect, it } from 'vitest';
import { correctDossier } from '#core/correct/correctDossier.ts';
import { readCorrections } from '#core/correct/readCorrections.ts';
import type { Dossier } from '#core/dossier.ts';

const source: Dossier = {
  others: [],
  title: 'A Paper',
  abstract: 'The chi_1 of R^3 and R^3, on\ntwo lines, with 3times.',
  notation: 'tex',
  authors: [{ name: 'Old Name' }],
  keywords: [],
  links: [{ kind: 'paper', url: 'https://a.org' }],
  venue: 'arXiv',
  place: { file: 'papers/a.txt', line: 7 },
};

function correct(yaml: string, record = source) {
  const { corrections } = readCorrections([
    { file: 'corrections/c.yaml', text: `- paper: A Paper\n${yaml}` },
  ]);
  return correctDossier(record, corrections);
}

function spans(yaml: string) {
  const { spans: found, findings } = correct(yaml);
  return {
    at: found.map(({ field, start, end, original }) => [source[field].slice(start, end), original]),
    findings,
  };
}

it('forgets what the source called its venue when a correction names another', () => {
  const book: Dossier = { ...source, venueKind: 'conference' };
  expect(correct('  venue: JMLR\n', book).dossier.venueKind).toBeUndefined();
  expect(correct('  year: 2020\n', book).dossier.venueKind).toBe('conference');
});

describe('correctDossier', () => {
  it('puts facts in the place of the record’s own and keeps the rest', () => {
    const {
      dossier: record,
      version,
      topics,
      names,
    } = correct(
      '  authors: [New Name]\n  venue: ICML\n  version: earlier\n  names: [APaper]\n  topics: { add: x, remove: [] }\n  links: [https://b.org, https://a.org]\n',
    );
    expect(record).toMatchObject({ title: 'A Paper', authors: [{ name: 'New Name' }], venue: 'ICML' });
    expect(record.links.map(({ url }) => url)).toEqual(['https://a.org', 'https://b.org']);
    expect(version).toBe('earlier');
    expect(names).toEqual(['APaper']);
    expect(topics).toEqual({ add: ['x'], remove: [], place: { file: 'corrections/c.yaml', line: 1 } });
  });

  it('leaves alone what it does not speak of', () => {
    const { dossier: record } = correct('  doi: 10.1000/1\n');
    expect(record).toEqual({
      ...source,
      doi: '10.1000/1',
      date: undefined,
      venueKind: undefined,
      year: undefined,
    });
  });

  it('leaves the copied texts as they are', () => {
    const { dossier: record } = correct('  spans: [{ copied: chi_1, original: $\\chi_1$ }]\n');
    expect([record.title, record.abstract]).toEqual([source.title, source.abstract]);
  });

  it('finds a span where it stands in the copy, across line ends too', () => {
    expect(
      spans('  spans: [{ copied: chi_1, original: $\\chi_1$ }, { copied: on two lines, original: here }]\n'),
    ).toEqual({
      at: [
        ['chi_1', '$\\chi_1$'],
        ['on\ntwo lines', 'here'],
      ],
      findings: [],
    });
  });

  it('finds every place of a span only when the correction says so', () => {
    expect(spans('  spans: [{ copied: R^3, original: $R^3$, everywhere: true }]\n').at).toHaveLength(2);
    const { at, findings } = spans('  spans:\n    - copied: R^3\n      original: $R^3$\n');
    expect(at).toEqual([]);
    expect(findings.map(({ code, place }) => [code, place.line])).toEqual([['correction-span-many', 3]]);
  });

  it.each<[yaml: string, code: string]>([
    ['  spans: [{ copied: chi_2, original: x }]\n', 'correction-span-missing'],
    [
      '  spans: [{ copied: chi_1, original: x }, { copied: chi_1 of, original: y }]\n',
      'correction-span-crossing',
    ],
    ['  spans: [{ field: title, copied: chi_1, original: x }]\n', 'correction-span-missing'],
  ])('tells of a span that cannot be used: %j', (yaml, code) => {
    expect(spans(yaml).findings.map((finding) => finding.code)).toEqual([code]);
  });

  it('takes signs of a span literally', () => {
    const record = { ...source, abstract: 'O(n+1) [x] a.b' };
    const { corrections } = readCorrections([
      { file: 'c.yaml', text: '- paper: A Paper\n  spans: [{ copied: "O(n+1) [x]", original: y }]\n' },
    ]);
    expect(correctDossier(record, corrections).spans).toMatchObject([{ start: 0, end: 10 }]);
  });

  it('does not report a span that was right already', () => {
    expect(spans('  spans: [{ copied: chi_1, original: chi_1 }]\n')).toEqual({ at: [], findings: [] });
  });

  it.each<[arxiv: string, date: string]>([
    ['2311.04829', '2023-11'],
    ['0704.0001', '2007-04'],
    ['cs/0112017', '2001-12'],
    ['hep-th/9108028', '1991-08'],
  ])('takes the month of the arXiv id %s when no date is known', (arxiv, date) => {
    expect(correctDossier({ ...source, arxiv }, []).dossier.date).toBe(date);
    expect(correctDossier({ ...source, arxiv, date: '2020' }, []).dossier.date).toBe('2020');
  });

  it('invents nothing when nothing is known', () => {
    expect(correctDossier(source, []).dossier).toEqual({ ...source, date: undefined, year: undefined });
  });
});
