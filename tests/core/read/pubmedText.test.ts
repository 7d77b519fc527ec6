import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indexedNames } from '#core/read/pubmedText/citation.ts';
import { readSource } from '#core/read/readSource.ts';

const read = (text: string) => readSource('papers/a.txt', text);
const sampleOf = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');
const sample = sampleOf('pubmed.txt');

describe('text as PubMed shows it', () => {
  it('gives each paper what stands in its paragraphs, and tells what was not used', () => {
    const { format, records, findings, lines } = read(sample);
    expect(format).toBe('pubmed');
    expect(records).toMatchObject([
      {
        title: 'Gated messages for long chains: a study',
        abstract: expect.stringMatching(
          /^BACKGROUND: Long .* said\. METHODS: We propose a gate\.\s+A second paragraph stands alone\.$/,
        ) as string,
        authors: [
          { name: 'A Berger', family: 'Berger', given: 'A' },
          { family: 'Lindqvist', given: 'TK' },
          { family: 'van der Berg', given: 'J', suffix: 'Jr' },
          { name: 'GATE Working Group' },
        ],
        venue: 'J Mach Learn',
        venueKind: 'journal',
        date: '2024-03-05',
        year: 2024,
        volume: '72',
        number: '3',
        pages: '383-8',
        doi: '10.1000/ex.0',
        pmid: '29000000',
        place: { line: 1 },
      },
      {
        title: 'Learning the drift of river sensors',
        abstract: 'Sensors in rivers drift.',
        authors: [],
        venue: 'bioRxiv [Preprint]',
        year: 2023,
        doi: '10.1101/2023.01.04.574123',
        pmid: '29000001',
      },
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['fields-unread']);
    expect(lines).toMatchObject({ furniture: 0, lost: 0 });
  });

  it('as a summary holds all but the abstract in one paragraph', () => {
    const text =
      '1: Berger A, Lindqvist T. Gated messages: a study. Ecol Exam. 2018\nJan;72(3):383-388. doi: 10.1000/ex.0. PMID: 29000000; PMCID: PMC1.\n\n' +
      '2: Tanaka M. Do rivers drift? J Ex. 2019;1:2. PMID: 29000001.\n';
    expect(read(text).records).toMatchObject([
      {
        title: 'Gated messages: a study',
        venue: 'Ecol Exam',
        pmid: '29000000',
        doi: '10.1000/ex.0',
        date: '2018-01',
      },
      { title: 'Do rivers drift?', authors: [{ family: 'Tanaka' }], venue: 'J Ex', pmid: '29000001' },
    ]);
  });

  it('as results on its site has title and authors above the citation, and buttons between', () => {
    const text = sampleOf('pubmed-site.txt');
    const { format, records, furniture } = read(text);
    expect(format).toBe('pubmed');
    expect(records).toMatchObject([
      {
        title: 'Gated Messages for Long Chains in Graph Networks',
        authors: [{ family: 'Berger', given: 'A' }, { family: 'Lindqvist' }],
        venue: 'Ecol Exam',
        abstract: expect.stringMatching(/^Graph networks .* twelve tasks …$/) as string,
        doi: '10.1000/ex.0',
        pmid: '29000000',
        place: { line: 4 },
      },
      { title: 'Do River Sensors Drift?', authors: [], abstract: '', pmid: '29000001', date: '2019-03-05' },
    ]);
    expect(furniture.map(({ line }) => line)).toEqual([1, 2, 3, 9, 10, 11]);
  });

  it('costs a paper that was cut off before its title only itself', () => {
    const text = `Some head\n\n${sample}\n\n3. J Ex. 2019;1:2. doi: 10.1000/ex.3.\n`;
    const { records, findings } = read(text);
    expect(records).toHaveLength(2);
    expect(findings.slice(0, 2)).toMatchObject([{ code: 'title-missing' }, { code: 'lines-outside' }]);
  });
});

describe('a line of authors', () => {
  it.each([
    ['Berger A(1), Lindqvist T(1)(2).', 2],
    ['Berger A, Lindqvist T, et al.', 3],
    ["O'Neil KJ(1), García Márquez G(2), Müller-Lüdenscheidt H 3rd(1).", 3],
    ['Berger A(1); GATE Group(2).', 2],
    ['Berger A¹, Lindqvist T¹².', 2],
    ['Berger A1, Lindqvist T1 2.', 2],
    ['Ada Berger 1, Tom van der Lindqvist 1 2', 2],
    ['Ada Berger¹,², Tom K. Lindqvist²', 2],
    ['Ada Berger, Tom Lindqvist', undefined],
    ['In 2024, of 12 rivers, 3 drift', undefined],
    ['Graph networks pass messages along edges, but long chains lose them.', undefined],
    ['OBJECTIVE: To gate.', undefined],
  ])('is told by its initials: %s', (line, count) => {
    expect(indexedNames(line)?.length).toBe(count);
  });
});
