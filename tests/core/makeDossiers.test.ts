import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCorrections } from '#core/correct/readCorrections.ts';
import { makeDossiers } from '#core/makeDossiers.ts';
import type { Author, Link } from '#core/paper.ts';
import type { SourceRecord } from '#core/record.ts';
import { copiedWords } from '#core/words/copiedWords.ts';

const record = fc.record({
  title: fc.constantFrom('Kettles', 'kettles!', 'Teapots'),
  abstract: fc.constantFrom('', 'They boil.', 'They boil. They sing.', 'They hold tea.'),
  notation: fc.constant('tex' as const),
  authors: fc.constantFrom<Author[]>(
    [],
    [{ name: 'A. Example' }],
    [{ name: 'Ada Example' }],
    [{ name: 'Bo Sample' }],
  ),
  date: fc.constantFrom(undefined, '2021', '2021-06', '2022-01-02'),
  year: fc.constantFrom(undefined, 2021, 2022),
  venue: fc.constantFrom(undefined, 'arXiv', 'ICML', 'I.C.M.L.', 'ICLR'),
  volume: fc.constantFrom(undefined, '3', 'abs/2106.15845'),
  arxiv: fc.constantFrom(undefined, '2106.15845', '2106.15846'),
  doi: fc.constantFrom(undefined, '10.1000/1', '10.48550/arXiv.2106.15845'),
  keywords: fc.constantFrom<string[]>([], ['tea'], ['Tea', 'heat']),
  links: fc.constantFrom<Link[]>(
    [],
    [{ kind: 'code', url: 'https://a.org' }],
    [{ kind: 'data', url: 'https://b.org' }],
  ),
});
const records = fc.array(record, { minLength: 1, maxLength: 7 }).map((list) =>
  list.map((each, index): SourceRecord => ({
    ...each,
    place: { file: 'papers/a.jsonl', line: index + 1 },
  })),
);

describe('whatever the records', () => {
  it('they make the same papers and findings in any order', () => {
    fc.assert(
      fc.property(
        records.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          const [one, other] = [list, shuffled].map((given) => {
            const { corrected, findings } = makeDossiers(given, []);
            return {
              papers: corrected.map(({ dossier }) => dossier).toSorted((a, b) => a.place.line - b.place.line),
              // Which of two namesakes is told of depends on which comes first.
              findings: findings
                .filter(({ code }) => code !== 'title-shared')
                .map(({ message }) => message)
                .sort(),
            };
          });
          expect(other).toEqual(one);
        },
      ),
      { seed: 3, numRuns: 1000 },
    );
  });

  it('each is in one paper, and no list of any of them loses an item', () => {
    fc.assert(
      fc.property(records, (list) => {
        const { papers, corrected } = makeDossiers(list, []);
        expect(papers.flat().sort((a, b) => a - b)).toEqual([...list.keys()]);
        for (const [at, members] of papers.entries()) {
          const dossier = corrected[at]?.dossier;
          for (const { keywords, links } of members.flatMap((member) => list[member] ?? [])) {
            const kept = dossier?.keywords.map((word) => word.toLowerCase());
            for (const word of keywords) expect(kept).toContain(word.toLowerCase());
            for (const { url } of links) expect(dossier?.links.map((link) => link.url)).toContain(url);
          }
        }
      }),
      { seed: 4, numRuns: 500 },
    );
  });
});

it('finds the copies among five thousand records, and of two thousand corrections those that fit none', () => {
  const words = 'graph kettle tea speech data sparse fast prompt token audio'.split(' ');
  const text = (seed: number, length: number) =>
    Array.from({ length }, (_, at) => words[(seed * 7 + at * (1 + (seed % 9))) % words.length]).join(' ');
  const one = (index: number, file: string, more: Partial<SourceRecord>): SourceRecord => ({
    title: `${text(index, 4)} number ${index}`,
    abstract: `${text(index, 120)} case ${index}.`,
    notation: 'tex',
    authors: [],
    keywords: [],
    links: [],
    place: { file, line: index + 1 },
    ...more,
  });
  const given = Array.from({ length: 2500 }, (_, index) => index).flatMap((index) => [
    one(index, 'papers/a.jsonl', {}),
    one(index, 'papers/b.jsonl', { venue: 'ICML' }),
  ]);
  const corrections = Array.from({ length: 2000 }, (_, index) => ({
    paper: index % 2 === 0 ? `${text(index, 4)} Number ${index}` : `An unknown ${text(index, 3)} of ${index}`,
    facts: { year: 2020 },
    links: [],
    topics: { add: [], remove: [] },
    spans: [],
    place: { file: 'corrections/c.yaml', line: index + 1 },
  }));
  const { papers, corrected, findings } = makeDossiers(given, corrections);
  expect(papers.length).toBe(2500);
  expect(corrected.every(({ dossier }) => dossier.venue === 'ICML')).toBe(true);
  expect(corrected.filter(({ dossier }) => dossier.year === 2020).length).toBe(1000);
  expect(findings.filter(({ code }) => code === 'correction-paper-unknown').length).toBe(1000);
  expect(new Set(given.map(({ title }) => copiedWords(title))).size).toBe(2500);
});

const kettles: SourceRecord = {
  title: 'Kettles',
  abstract: 'They boil.',
  notation: 'tex',
  authors: [],
  keywords: [],
  links: [],
  place: { file: 'papers/a.jsonl', line: 1 },
};

describe('a date and a year that contradict each other', () => {
  const dated = { ...kettles, date: '2024-01-02', publisher: 'Tea Press' };

  it.each<[string, SourceRecord[], string]>([
    [
      'of one record',
      [{ ...dated, year: 2021 }],
      '2024-01-02 (papers/a.jsonl:1), but its year 2021 (papers/a.jsonl:1)',
    ],
    [
      'of two records',
      [dated, { ...kettles, year: 2021, place: { file: 'papers/b.jsonl', line: 7 } }],
      '2024-01-02 (papers/a.jsonl:1), but its year 2021 (papers/b.jsonl:7)',
    ],
  ])('are quoted with the place of each: %s', (_what, given, quoted) => {
    const told = makeDossiers(given, []).findings.find(({ code }) => code === 'date-differs');
    expect(told?.message).toContain(quoted);
  });

  it('are those of a correction where it gives both', () => {
    const { corrections } = readCorrections([
      { file: 'c.yaml', text: '- paper: Kettles\n  date: 2024-01-02\n  year: 2021\n' },
    ]);
    const told = makeDossiers([kettles], corrections).findings.find(({ code }) => code === 'date-differs');
    expect(told?.message).toContain('2024-01-02 (c.yaml:1), but its year 2021 (c.yaml:1)');
  });
});

describe('a text that was replaced at its source', () => {
  const earlier = { ...kettles, arxiv: '2106.15845', key: 'old' };
  const newer: SourceRecord = {
    ...earlier,
    key: 'new',
    abstract: 'Kettles boil water faster than any pot has ever done, and they sing.',
    place: { file: 'papers/b.jsonl', line: 1 },
  };

  it.each<[string, SourceRecord[], string, 'earlier' | undefined, string[]]>([
    ['by its title, alone', [earlier], 'Kettles', 'earlier', []],
    ['by its title, copied twice', [earlier, { ...newer, abstract: 'They boil' }], 'Kettles', 'earlier', []],
    ['by its key, where a newer one stands', [earlier, newer], 'old', undefined, []],
    ['by a title that a newer one has too', [earlier, newer], 'Kettles', undefined, ['correction-version']],
  ])('is called earlier %s', (_what, given, paper, version, codes) => {
    const { corrections } = readCorrections([
      { file: 'c.yaml', text: `- paper: ${paper}\n  version: earlier\n` },
    ]);
    const { corrected, findings } = makeDossiers(given, corrections);
    expect(corrected.map((each) => each.version)).toEqual([version]);
    expect(findings.map(({ code }) => code).filter((code) => code.startsWith('correction'))).toEqual(codes);
  });
});
