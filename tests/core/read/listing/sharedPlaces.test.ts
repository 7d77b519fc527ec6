import { describe, expect, it } from 'vitest';
import { readSource } from '#core/read/readSource.ts';

const papers = [
  {
    title: 'Edge Walks on Hypergraphs',
    authors: ['Ada Berger', 'Tom Lindqvist'],
    year: 2021,
    abstract:
      'Hypergraphs hold more than pairs, and yet most walks on them visit nodes only. We let a walk visit every edge once and show that its mixing time falls by half.',
  },
  {
    title: 'Tensors That Forget',
    authors: ['Mei Tanaka', 'Luis Ortega', 'Eva Stone'],
    year: 2019,
    abstract:
      'Streams of tensors grow without end while memory does not. This paper presents a decomposition that forgets old slices at a chosen rate, and bounds what it costs.',
  },
  {
    title: 'Quiet Rooms for Loud Models',
    authors: ['Noor Haddad', 'Jan Novak'],
    year: 2023,
    abstract:
      'Speech models fail in loud rooms. We record four thousand rooms and find that a model trained on the quiet ones alone does as well as one trained on all of them.',
  },
];
type Paper = (typeof papers)[number];
type Field = 'authors' | 'year' | 'abstract';

const inverted = (name: string) => name.replace(/^(\S+) (.*)$/, '$2, $1');

/** A page, how it shows a paper, and which facts it shows. */
const pages: readonly [
  what: string,
  fields: readonly Field[],
  page: { head?: string; foot?: string; paper: (paper: Paper, at: number) => string },
][] = [
  [
    'the day above the title, between buttons, though a blank line stands below it',
    ['authors', 'year', 'abstract'],
    {
      head: 'Explore\nHot\n',
      paper: ({ title, authors, year, abstract }, at) =>
        `${at + 3} Mar ${year}\nmachine-learning\n\n${title}\n${authors.join(', ')}\n${abstract}\nView blog\n${101 + at}\nBookmark\n${27 * at + 3}`,
    },
  ],
  [
    'no abstract, and a kind of article above each title',
    ['authors', 'year'],
    {
      head: '3 documents found\nAnalyze results\n',
      foot: '\nDisplay',
      paper: ({ title, authors, year }, at) =>
        `Article • Open access\n${at + 1}\n${title}\n${authors.map(inverted).join('; ')}\nExamples, ${at + 10}(2), pp. 1–15\n${year}\n${9 - at}\nShow abstract\nRelated documents`,
    },
  ],
  [
    'no abstract, and names between a title and a year',
    ['authors', 'year'],
    {
      head: 'Origin paper\n',
      paper: ({ title, authors, year }) => `${title}\n${authors.join(', ')}\n${year}`,
    },
  ],
  [
    'a label before each abstract, and names behind another',
    ['authors', 'abstract'],
    {
      paper: ({ title, authors, abstract }) =>
        `Preprint\n${title}\nFrom: Example Archive\nDescription: ${abstract}\nProvider: Example Center\nContributors: ${authors.join(', ')}\n`,
    },
  ],
  [
    'copyright behind each abstract',
    ['authors', 'abstract'],
    {
      paper: ({ title, authors, year, abstract }) =>
        `${title}\n${authors.join(', ')}\n${abstract} © ${year} Example Press Ltd\nView at Publisher\n`,
    },
  ],
  [
    'a reference behind each title, and the day of the meeting above',
    ['year'],
    {
      head: 'We meet on Wednesdays.\n\n',
      paper: ({ title, year }, at) =>
        `${at + 2} Oct 2024 — presented by Ines\n${title} (${['Berger', 'Tanaka', 'Haddad'][at] ?? ''} et al., ${year})\nhttps://arxiv.org/abs/2401.0000${at}\n`,
    },
  ],
  [
    'quoted titles with numbers',
    ['authors', 'year', 'abstract'],
    {
      head: 'Literature for the meeting\n\n',
      paper: ({ title, authors, year, abstract }, at) =>
        `${at + 1}.\t“${title}”\n\t${authors.join(', ')} – Examples (${year})\n\t${abstract}\n`,
    },
  ],
  [
    'names and the places where they work in one line',
    ['authors', 'abstract'],
    {
      paper: ({ title, authors, abstract }, at) =>
        `${title}\n${authors.map((name) => `${name}, University of Example${at}`).join('; ')}\nAvailable Media\n${abstract}\n`,
    },
  ],
  [
    'the year behind the names',
    ['authors', 'year', 'abstract'],
    {
      paper: ({ title, authors, year, abstract }, at) =>
        `${title}\n${authors.join(', ')} ${year}\nQuaternary Botany\n${at + 20} cites\nAbstract: ${abstract}\nView full text`,
    },
  ],
  [
    'a ruled line below each paper',
    ['authors'],
    {
      paper: ({ title, authors }) =>
        `${authors.join(', ')}\n${title}\nHighly Influential\n--------------------`,
    },
  ],
  [
    'a button behind a gap, at the end of each paper',
    ['authors'],
    {
      head: 'Volume 202: Conference on Examples\n[edit]\nEditors: Karl Weber, Ines Moreau\n[bib]\n',
      paper: ({ title, authors }, at) =>
        `${title}\n${authors.join(', ')}\nProceedings of the 40th Conference on Examples, EX 202:${at * 30 + 1}-${at * 30 + 29}\n\n[abs][Download PDF]`,
    },
  ],
  [
    'a paper in a line, the title first',
    ['authors', 'year'],
    { paper: ({ title, authors, year }) => `${title} — ${authors.join(', ')} (Northern Letters, ${year})` },
  ],
  [
    'a paper in a line, the year between names and title',
    ['authors', 'year'],
    {
      head: 'Journal articles\n',
      paper: ({ title, authors, year }) =>
        `${authors.join(', ')} (${year}). ${title}. Northern Letters, 5, 25–34.\n[PDF] [DOI]`,
    },
  ],
  [
    'a citation below each abstract',
    ['authors', 'year', 'abstract'],
    {
      paper: ({ title, authors, year, abstract }, at) =>
        `${title}\nAuthors: ${authors.join(' and ')}\nAbstract\n${abstract}\n\nCite as\n${authors.join(' and ')}. ${title}. In Symposium on Examples (EX ${year}). Volume 310, pp. ${at}:1-${at}:18 (${year})\nCopy\n`,
    },
  ],
  [
    'a name a line above the place where each works',
    ['authors', 'year', 'abstract'],
    {
      paper: ({ title, authors, year, abstract }, at) =>
        `research-article\nOpen Access\n${title}\n${authors.map((name) => `${name}\nUniversity of Example, Town, Country`).join(',\n')}\nMar ${year}, pp ${at * 14 + 1}–${at * 14 + 14}\nhttps://doi.org/10.1000/ex.${at}\n${abstract}\n${at + 2}\nMetrics\nTotal Citations${at + 2}\n`,
    },
  ],
  [
    'a venue beside a label, and a menu in another language',
    ['authors', 'year'],
    {
      head: 'Trefferliste (3)\nSortieren nach: Relevanz\n',
      paper: ({ title, authors, year }, at) =>
        `${at + 1}\n${title}\nvon: ${authors.map(inverted).join('; ')}\nIn: Beispiele, ${year}, Heft ${at + 1}, S. ${at * 11 + 3}-${at * 11 + 12}\nAufsatz (elektronisch)\nMerken\nZitieren`,
    },
  ],
  [
    'names above titles, as a gap below the head of the page tells',
    ['authors'],
    {
      head: 'TABLE OF CONTENTS\n\n',
      paper: ({ title, authors }, at) => `${authors.join(', ')}\n${title} . . . . . . . . . . ${at * 14 + 1}`,
    },
  ],
  [
    'pictures before all facts',
    ['authors', 'year', 'abstract'],
    {
      head: '🔥 Top papers this week\n\n',
      paper: ({ title, authors, year, abstract }, at) =>
        `📄 ${title}\n👥 ${authors.join(', ')}\n📅 Mar 3, ${year}\n🔗 https://arxiv.org/abs/2401.0000${at + 1}\n\n${abstract}\n\n———\n`,
    },
  ],
  [
    'a label above the venue, below names a line each',
    ['authors', 'year', 'abstract'],
    {
      paper: ({ title, authors, year, abstract }, at) =>
        `${title}\nAuthor\n${authors.join('\n')}\nPublication venue\n${['Energy Markets', 'Northern Letters', 'Soil Studies'][at] ?? ''}\nPublication date\n3 Mar ${year}\n\nAbstract\n${abstract}\nGet PDF\n`,
    },
  ],
  [
    'a year in a line of labels',
    ['authors', 'year'],
    {
      paper: ({ title, authors, year }, at) =>
        `${title}\n${authors.join('; ')}\nQuaternary Botany\nYear: ${year} | Volume: ${at + 4}, Issue: 2 | Journal Article\nCited by: Papers (${at + 1})\nAbstract\nHTML`,
    },
  ],
];

describe('what stands at one place of each record means the same', () => {
  it.each(pages)('%s', (_what, fields, { head = '', foot = '', paper }) => {
    const { records } = readSource('papers/page.txt', `${head}${papers.map(paper).join('\n')}${foot}`);
    const said = records.map(({ title, abstract, authors, year, date }) => ({
      title,
      abstract,
      authors: authors.map(({ name }) => (name.includes(',') ? inverted(name) : name)),
      year: year ?? Number(date?.slice(0, 4)),
    }));
    const only = (record: Record<Field | 'title', unknown>) =>
      Object.fromEntries(['title' as const, ...fields].map((field) => [field, record[field]]));
    expect(said.map(only)).toEqual(papers.map(only));
  });

  it('a sentence in each record is its abstract, though one alone is long enough for that', () => {
    const sentences = [
      'Walks on hypergraphs visit nodes only.',
      'Streams of tensors grow without end while memory does not, and we show how they may forget at a rate.',
      'Speech models fail in loud rooms, as we find.',
    ];
    const page = papers.map(
      ({ title, authors, year }, at) =>
        `RESEARCH ARTICLE\n${at + 12} March ${year}\n${title}\nBY\n${authors.join(',\n')}\n${sentences[at] ?? ''}\nPREVIEW ABSTRACT\nFULL ACCESS`,
    );
    const { records } = readSource('papers/page.txt', `Vol 372, Issue 6547\n${page.join('\n')}`);
    expect(records.map(({ title, authors, abstract }) => [title, authors.length, abstract])).toEqual(
      papers.map(({ title, authors }, at) => [title, authors.length, sentences[at]]),
    );
  });

  it('a page of arXiv ends with the facts of its paper', () => {
    const [paper] = papers;
    const { records } = readSource(
      'papers/page.txt',
      `arXiv:2106.04417 (cs)\n[Submitted on 14 Jun 2021]\nTitle:${paper?.title ?? ''}\nAuthors:Ada Berger, Tom Lindqvist\nAbstract:${paper?.abstract ?? ''}\nComments:\t8 pages\nSubjects:\tMachine Learning (cs.LG)\nCite as:\tarXiv:2106.04417 [cs.LG]\n\nAccess Paper:\nView PDF\n\nWhich authors of this paper are endorsers? | Disable MathJax (What is MathJax?)`,
    );
    expect(records.map(({ abstract }) => abstract)).toEqual([paper?.abstract]);
  });
});
