import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { arxivEntries } from '#core/read/arxivText/arxivEntries.ts';
import { arxivRows } from '#core/read/arxivText/arxivRows.ts';
import { linesOf } from '#core/read/lines.ts';
import { readSource } from '#core/read/readSource.ts';
import { entryFields } from '#core/read/tagged/entryFields.ts';

const read = (text: string) => readSource('papers/a.txt', text);
const sample = (name: string) => readFileSync(new URL(`samples/${name}`, import.meta.url), 'utf8');
const told = (text: string) => read(text).findings.map(({ code, message }) => `${code}: ${message}`);
const quoted = (text: string) => text.replaceAll(/^/gm, '> ');

it.each(arxivRows)('a label gives $field: $example.0', ({ field, example: [lines, value] }) => {
  const [entry] = arxivEntries([
    ...linesOf(/^(?:arXiv|Title)/.test(lines) ? lines : `Title: T\n${lines}`),
  ]).entries;
  expect(entry && entryFields(entry, arxivRows).fields[field]).toEqual(value);
});

describe('the mail of arXiv', () => {
  const papers = [
    {
      title: 'Gated Messages for Long Chains in Graph Networks of Many Kinds and Sizes',
      abstract: expect.stringMatching(
        /lose what the first node said\.\s+We propose a gate with \$x\^2\$ p/,
      ) as string,
      authors: ['Ada Berger', 'Tom King, Jr.', 'Yu Li', 'Shenghua Gao', 'GATE Collaboration'].map(
        (name) => expect.objectContaining({ name }) as object,
      ),
      date: '2026-02-12',
      arxiv: '2602.12180',
      doi: '10.1000/ex.0',
      category: 'cs.LG',
      keywords: ['cs.LG', 'math.PR'],
      venue: 'J. Ex.',
      volume: '72',
      pages: '383',
      links: [{ kind: 'paper', url: 'https://arxiv.org/abs/2602.12180' }],
    },
    {
      title: 'Learning the Drift of River Sensors',
      abstract: 'Sensors in rivers drift.',
      arxiv: '2602.11111',
    },
    { title: 'Old Rivers, New Beds', abstract: '', arxiv: '2503.16743', authors: [{ name: 'Mei Tanaka' }] },
  ];

  it.each([
    ['as it came', sample('arxiv-mail.txt')],
    ['answered to', `On Thursday Tom wrote:\n${quoted(sample('arxiv-mail.txt'))}`],
    ['forwarded twice', quoted(quoted(sample('arxiv-mail.txt')))],
    ['with a margin', sample('arxiv-mail.txt').replaceAll(/^/gm, '    ')],
    ['without the lines of hyphens', sample('arxiv-mail.txt').replaceAll(/^-+\n/gm, '')],
  ])('gives the papers %s', (_how, text) => {
    const { format, records } = read(text);
    expect(format).toBe('arxiv');
    expect(records).toMatchObject(papers);
  });

  it('tells its head and what it has no use for once', () => {
    expect(told(sample('arxiv-mail.txt'))).toEqual([
      'abstract-missing: no abstract for "Old Rivers, New Beds"',
      'lines-outside: 4 lines belong to no record, the first is "Send any comments regarding submissions directly to submitter."',
      'fields-unread: not used are the fields "Comments (2), License (1), note (1)"',
    ]);
  });

  it('costs a paper without a title only itself', () => {
    const text = sample('arxiv-mail.txt').replace('Title: Learning the Drift of River Sensors\n', '');
    expect(read(text).records).toHaveLength(2);
    expect(told(text)[0]).toBe('title-missing: a record without a title: "2602.11111"');
  });

  it('parts papers where the marks around an abstract were lost', () => {
    const text = sample('arxiv-mail.txt').replaceAll(/^\\\\ \(.*\n/gm, '');
    expect(read(text).records).toMatchObject(papers);
  });
});

describe('a list of arXiv as copied', () => {
  it('gives papers with authors below the title, and no headings', () => {
    const { records } = read(sample('arxiv-list.txt'));
    expect(records).toMatchObject([
      {
        title: 'Gated Messages for Long Chains in Graph Networks of Many Kinds',
        authors: [
          { name: 'Ada Berger' },
          { name: 'Tom Lindqvist' },
          { name: 'Yu Li' },
          { name: 'Shenghua Gao' },
        ],
        abstract: expect.stringMatching(/^Graph networks .* a gate\.$/) as string,
        keywords: ['cs.LG', 'cs.AI'],
      },
      {
        title: 'Learning the Drift of River Sensors',
        abstract: 'Sensors in rivers drift.',
        arxiv: '2401.00002',
      },
      {
        title: 'First Sentences',
        abstract: '',
        authors: [{ name: 'Noor Haddad' }, { name: 'Jan Novak' }],
        arxiv: 'hep-th/9901001',
        category: 'hep-th',
      },
    ]);
  });

  it('may have blank lines between all of its lines', () => {
    const text = sample('arxiv-list.txt')
      .replaceAll(/(?:of|has)\n/g, (end) => end.trim() + ' ')
      .replaceAll(/(?<!,)\n/g, '\n\n');
    expect(read(text).records).toMatchObject([
      {
        authors: [{ name: 'Ada Berger' }, {}, {}, {}],
        abstract: expect.stringMatching(/^Graph .* gate\.$/) as string,
      },
      { title: 'Learning the Drift of River Sensors', authors: [{ name: 'Mei Tanaka' }] },
      { title: 'First Sentences', abstract: '' },
    ]);
  });

  it('of days, without abstracts, takes no heading for one', () => {
    const text =
      'Thu, 4 Jan 2024 (showing first 2 of 9 entries )\n[1] arXiv:2401.00001 [pdf, other]\nTitle: Gates\nAda Berger\nSubjects: Machine Learning (cs.LG)\n\n' +
      'Wed, 3 Jan 2024 (showing 1 of 5 entries )\n[2] arXiv:2401.00002 [pdf, other]\nTitle: Rivers\nMei Tanaka\nSubjects: Machine Learning (cs.LG)\n';
    expect(read(text).records).toMatchObject([
      { title: 'Gates', abstract: '', authors: [{ name: 'Ada Berger' }] },
      { title: 'Rivers', abstract: '' },
    ]);
    expect(read(text).furniture).toHaveLength(2);
  });
});

it('the page of a paper, as copied, gives its texts and ids, and the day of its first version', () => {
  expect(read(sample('arxiv-page.txt')).records).toMatchObject([
    {
      title: 'Gated Messages for Long Chains',
      authors: [{ name: 'Ada Berger' }, { name: 'Tom Lindqvist' }],
      abstract: expect.stringMatching(
        /^Graph networks pass messages along edges\.\s+We propose a gate\.$/,
      ) as string,
      arxiv: '2401.00001',
      doi: '10.1000/ex.0',
      date: '2024-01-01',
      keywords: ['cs.LG', 'cs.AI'],
    },
  ]);
});

describe('an .abs file', () => {
  const text = sample('hep-th.abs');

  it('of the nineties gives the day of its first version', () => {
    expect(read(text).records).toMatchObject([
      {
        title: 'Gates in $AdS_5$',
        abstract: 'We study gates in the large $N$ limit.',
        authors: [{ name: 'A. Berger' }, { name: 'T. Lindqvist' }, { name: 'M. Tanaka' }],
        arxiv: 'hep-th/9901001',
        date: '1999-01-01',
        venue: 'J.Ex.',
        volume: 'B1',
        pages: '2',
      },
    ]);
  });

  it.each([
    ['the line of hyphens', /^-+\n/],
    ['its first fence', /^-+\n\\\\\n/],
    ['its id', /^Paper.*\n/m],
    ['its last fence', /\\\\\n$/],
    ['the blank line', /\n(?=\n)/],
    ['who sent it', /^From.*\n/m],
  ])('whose head lost %s is read all the same', (_what, lost) => {
    expect(text.replace(lost, '')).not.toBe(text);
    expect(read(text.replace(lost, '')).records).toMatchObject([
      { title: 'Gates in $AdS_5$', abstract: 'We study gates in the large $N$ limit.' },
    ]);
  });
});
