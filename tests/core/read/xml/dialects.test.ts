import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ROOT } from '../../../../scripts/paths.mjs';
import { readSource } from '#core/read/readSource.ts';
import type { SourceRecord } from '#core/record.ts';

const names = (...all: string[]) => all.map((name) => ({ name }));
const person = (given: string, family: string) => ({ name: `${given} ${family}`, given, family });

/** One record of each dialect as its specification has it, and what it says. */
const dialects: readonly { what: string; sample: string; says: Partial<SourceRecord> }[] = [
  {
    what: 'atom',
    sample: 'atom.xml',
    says: {
      title: 'Multi-Electron Production at High $Q^2$ in ep Collisions',
      abstract:
        'Multi-electron production is studied at p < 3 GeV with the H1 detector.\n\nA second paragraph begins indented and goes on.',
      authors: names('H1 Collaboration', 'Jörg Żółw'),
      date: '2003-07-07',
      arxiv: 'hep-ex/0307015',
      doi: '10.1140/epjc/s2003-01326-x',
      category: 'hep-ex',
      keywords: ['hep-ex', 'physics.acc-ph'],
      links: [
        { kind: 'paper', url: 'http://arxiv.org/abs/hep-ex/0307015v2' },
        { kind: 'pdf', url: 'http://arxiv.org/pdf/hep-ex/0307015v2' },
      ],
    },
  },
  {
    what: 'atom',
    sample: 'atom2.xml',
    says: { title: 'An Entry Alone', abstract: 'We do.', authors: names('Ada Roe'), doi: '10.1000/1' },
  },
  {
    what: 'rss',
    sample: 'rss.xml',
    says: {
      title: 'Gated Messages',
      abstract: 'Graph networks pass messages.',
      authors: names('Ada Berger', 'Tom Lindqvist'),
      arxiv: '2402.00002',
      doi: '10.1000/2',
      date: '2024-02-02',
      keywords: ['cs.LG', 'cs.AI'],
    },
  },
  {
    what: 'rss',
    sample: 'rss2.xml',
    says: {
      title: 'Old Rivers, New Beds',
      abstract: 'Rivers drift.',
      authors: names('Mei Tanaka', 'Luis Ortega'),
      arxiv: '2301.00003',
    },
  },
  {
    what: 'oai-arxiv',
    sample: 'oai-arxiv.xml',
    says: {
      title: 'Calculation of prompt diphoton production',
      abstract: 'A fully differential calculation is presented.',
      authors: [
        person('C.', 'Balázs'),
        { name: 'E. L. Berger, Jr', given: 'E. L.', family: 'Berger', suffix: 'Jr' },
      ],
      arxiv: '0704.0001',
      doi: '10.1103/physrevd.76.013009',
      date: '2007-04-02',
      category: 'hep-ph',
      keywords: ['hep-ph', 'hep-ex'],
    },
  },
  {
    what: 'oai-arxiv-raw',
    sample: 'oai-arxiv-raw.xml',
    says: {
      title: 'Sparsity-certifying Graph Decompositions',
      authors: names('Ileana Streinu', 'Louis Theran'),
      date: '2007-03-31',
      category: 'math.CO',
    },
  },
  {
    what: 'oai-dublin-core',
    sample: 'oai-dublin-core.xml',
    says: {
      title: 'Calculation',
      abstract: 'We calculate.',
      authors: [person('C.', 'Balázs'), person('C. -P.', 'Yuan')],
      arxiv: '0704.0001',
      doi: '10.1103/physrevd.76.013009',
      date: '2007-04-02',
      keywords: ['High Energy Physics - Phenomenology'],
    },
  },
  {
    what: 'pubmed',
    sample: 'pubmed.xml',
    says: {
      title: 'Uptake of CO<sub>2</sub> by <i>E. coli</i> & others',
      abstract: 'BACKGROUND: We asked.\n\nRESULTS: p < 10<sup>-3</sup>.',
      authors: [
        { name: 'Ada M van der Berg, Jr', given: 'Ada M', family: 'van der Berg', suffix: 'Jr' },
        { name: 'Water Group', group: true },
      ],
      key: '31452104',
      doi: '10.1007/978-1-4939-9744-2_1',
      date: '2020-02-07',
      volume: '2051',
      number: '4',
      pages: '1-9',
      venue: 'Methods in molecular biology',
      venueKind: 'journal',
      keywords: ['Carbon'],
    },
  },
  {
    what: 'pubmed',
    sample: 'pubmed2.xml',
    says: { title: 'Old Days', abstract: '', date: '1998' },
  },
  {
    what: 'mods',
    sample: 'mods2.xml',
    says: {
      title: 'On Words',
      authors: [person('Jane', 'Roe'), { name: 'Word Group', group: true }],
      venue: 'Journal of Words',
      venueKind: 'journal',
      volume: '12',
      number: '3',
      pages: '1-9',
      date: '2019',
    },
  },
  {
    what: 'dblp',
    sample: 'dblp2.xml',
    says: {
      title: 'Sorting R&D',
      authors: names('Ana Kovac'),
      venue: 'SODA',
      venueKind: 'conference',
      year: 2020,
      doi: '10.1137/1.9781611975994.1',
    },
  },
  {
    what: 'pubmed',
    sample: 'pubmed3.xml',
    says: {
      title: 'A Disease',
      abstract: 'CLINICAL: It is.',
      authors: [person('Jane', 'Roe')],
      venue: 'GeneReviews',
      publisher: 'University of Washington, Seattle',
      date: '1993',
    },
  },
  {
    what: 'endnote',
    sample: 'endnote.xml',
    says: {
      date: '2019-03-14',
      title: 'Uptake of CO<sub>2</sub> in <i>E. coli</i>',
      abstract: 'First part.\n\nSecond part.',
      authors: [person('Jane A.', 'Smith'), { name: 'World Health Organization', group: true }],
      year: 2019,
      venue: 'Example Journal',
      venueKind: 'journal',
      volume: '12',
      number: '3',
      pages: '1-9',
      doi: '10.1000/3',
      keywords: ['carbon', 'water'],
      links: [{ kind: 'paper', url: 'https://example.org/a' }],
    },
  },
  {
    what: 'mods',
    sample: 'mods.xml',
    says: {
      title: 'The Structure: of Words',
      abstract: 'We structure.',
      authors: [person('Jane A', 'Roe')],
      key: 'roe-2020-structure',
      date: '2020-07',
      venue: 'Proceedings of Examples',
      venueKind: 'conference',
      pages: '1-9',
      publisher: 'ACL',
      doi: '10.18653/v1/x',
    },
  },
  {
    what: 'acl-anthology',
    sample: 'acl-anthology.xml',
    says: {
      title: 'Learning to Understand Child-directed $x^2$',
      abstract: 'Children <i>learn</i>.',
      authors: [person('Lieke', 'Gelderloos'), { name: 'Madonna' }],
      key: '2020.acl-main.1',
      year: 2020,
      venue: 'Proceedings of the 58th Annual Meeting',
      venueKind: 'conference',
      publisher: 'ACL',
      doi: '10.18653/v1/2020.acl-main.1',
      links: [{ kind: 'paper', url: 'https://aclanthology.org/2020.acl-main.1/' }],
    },
  },
  {
    what: 'dblp',
    sample: 'dblp.xml',
    says: {
      title: 'On <i>n</i> Sorts',
      authors: names('Jürgen Wei', 'Ana Kovác'),
      year: 2024,
      venue: 'CoRR',
      venueKind: 'journal',
      arxiv: '2401.00001',
      key: 'journals/corr/abs-2401-00001',
    },
  },
  {
    what: 'jats',
    sample: 'jats.xml',
    says: {
      title: 'The role of <i>x</i>: a study',
      abstract: 'Background: We ask at $x_2$.\n\nResults: It is y<sup>2</sup>.',
      authors: [person('Jane', 'Roe'), { name: 'Big Group', group: true }],
      doi: '10.1371/x',
      date: '2014-09-03',
      venue: 'PLoS Examples',
      volume: '4',
      number: '2',
      pages: '10-19',
      publisher: 'PLoS',
      keywords: ['roles'],
    },
  },
  {
    what: 'crossref',
    sample: 'crossref.xml',
    says: {
      title: 'A Title',
      abstract: 'We do.',
      authors: [person('Jane', 'Roe')],
      venue: 'Example Journal',
      date: '2019-05',
      volume: '7',
      pages: '1-9',
      doi: '10.1000/9',
    },
  },
  {
    what: 'europe-pmc',
    sample: 'europe-pmc.xml',
    says: {
      title: 'A Title',
      abstract: 'We do.',
      authors: [person('Jane', 'Roe')],
      venue: 'Example',
      year: 2021,
    },
  },
  {
    what: 'xml',
    sample: 'xml.xml',
    says: { title: 'By Hand', abstract: 'We do.', authors: names('Ada Roe', 'Jan Doe'), year: 2024 },
  },
];

it.each(dialects)('$what: $says.title', ({ what, sample, says }) => {
  const text = readFileSync(`${ROOT}/tests/core/read/samples/${sample}`, 'utf8');
  const { format, records, rejected, findings } = readSource('papers/a.xml', text);
  expect(format).toBe(what);
  expect(records).toHaveLength(1);
  expect(records[0]).toMatchObject(says);
  expect(rejected).toBe(0);
  const told = findings.filter(({ code }) => !['fields-unread', 'abstract-missing'].includes(code));
  expect(told).toEqual([]);
});
