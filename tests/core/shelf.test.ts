import { describe, expect, it } from 'vitest';
import { type Files, shelfOf, toldOf, written } from './shelfOf.ts';

const boils = 'Water boils in a kettle. We say when, and how to tell it by ear.';
const kettle = { title: 'A Kettle That Boils', abstract: boils };
const pot = {
  title: 'Teapots for Two',
  abstract: 'A teapot serves two readers. We measure how warm it stays.',
};
const cup = {
  title: 'Cups and Their Saucers',
  abstract: 'A saucer keeps a table dry. We count the drops it takes.',
};
const listing = `${kettle.title}\n${boils} Nobody had listened so closely to a kettle before, and all of our kettles were heard.\n`;
const listed = `${boils} Nobody had listened so closely to a kettle before, and all of our kettles were heard.`;
const long = `${listed} They were heard in the morning and in the evening, with milk and without, by two readers of the same library.`;
const markdown = (front: string, body: string) => `---\n${front}\n---\n\n${body}\n`;

/** These files, the papers they make by their ids in order, and all that is told. */
type Row = [what: string, files: Files, papers: Record<string, object>, told?: string[]];

function check(files: Files, papers: Record<string, object>, told: string[] = []): void {
  const shelf = shelfOf(files);
  expect(toldOf(shelf)).toEqual(told);
  const found = Object.fromEntries(shelf.papers.map((paper) => [paper.id, written(paper)]));
  expect(Object.keys(found)).toEqual(Object.keys(papers));
  expect(found).toMatchObject(papers);
  const { records, merged, rejected, papers: counted } = shelf.ledger.totals;
  expect(counted).toBe(shelf.papers.length);
  expect(records).toBe(counted + merged + rejected);
}

describe('a shelf reads', () => {
  it.each<Row>([
    ['nothing, and says what to give', {}, {}, ['error source-empty papers:1']],
    [
      'one line of JSON',
      { 'papers/a.jsonl': [kettle] },
      { 'kettle-boils': { title: kettle.title, abstract: boils } },
    ],
    [
      'a pasted listing',
      { 'papers/a.txt': listing },
      { 'kettle-boils': { title: kettle.title, source: 'papers/a.txt:1' } },
    ],
    [
      'Markdown with front matter',
      { 'papers/a.md': markdown(`title: ${kettle.title}\nauthors: [Ada Example]\nyear: 2023`, boils) },
      { 'kettle-boils': { title: kettle.title, abstract: boils, authors: ['Ada Example'], year: 2023 } },
    ],
    [
      'three formats beside each other, in the order of the files',
      {
        'papers/a.txt': listing,
        'papers/b.jsonl': [pot],
        'papers/c.md': markdown(`title: ${cup.title}`, cup.abstract),
      },
      { 'kettle-boils': {}, 'teapots-two': {}, 'cups-their-saucers': {} },
    ],
    [
      'the records beside a broken one',
      { 'papers/a.jsonl': [kettle, '{"title": "Broken', pot] },
      { 'kettle-boils': {}, 'teapots-two': {} },
      ['error json-broken papers/a.jsonl:2'],
    ],
    [
      'a title without an abstract',
      { 'papers/a.jsonl': [{ title: kettle.title }] },
      { 'kettle-boils': { abstract: '' } },
      ['warning abstract-missing papers/a.jsonl:1'],
    ],
    [
      'a damaged text: repaired where it has one reading, marked where it has none, both kept as copied',
      { 'papers/a.jsonl': [{ ...kettle, abstract: 'It boils 3.79times faster, by \\unknowable.' }] },
      {
        'kettle-boils': {
          abstract: 'It boils 3.79× faster, by \\unknowable.',
          changes: [
            { kind: 'repair', original: '3.79times' },
            { kind: 'mark', original: '\\unknowable' },
          ],
        },
      },
    ],
    [
      'what the text says of itself: its name, its links, its own arXiv id without version, and the month of that',
      {
        'papers/a.jsonl': [
          {
            ...kettle,
            abstract:
              'We present KettleNet, a model of kettles. Code: https://github.com/a/kettle. This paper is available as arXiv:2106.15845v2.',
          },
        ],
      },
      {
        kettlenet: {
          names: ['KettleNet'],
          links: ['https://github.com/a/kettle'],
          arxiv: '2106.15845',
          date: '2021-06',
          year: 2021,
        },
      },
    ],
    [
      'a link once that is a field and stands in the text as well',
      {
        'papers/a.jsonl': [
          {
            ...kettle,
            code: 'https://github.com/a/kettle',
            abstract: `${boils} Code: https://github.com/a/kettle`,
          },
        ],
      },
      { 'kettle-boils': { links: ['https://github.com/a/kettle'] } },
    ],
    [
      'the month of an arXiv id as the date of its paper where none is given',
      {
        'papers/a.jsonl': [
          { ...kettle, arxiv: '2106.15845' },
          { ...pot, arxiv: '2106.15846', date: '2021-06-30' },
        ],
      },
      {
        'kettle-boils': { date: '2021-06', year: 2021 },
        'teapots-two': { date: '2021-06-30', year: 2021 },
      },
    ],
  ])('%s', (_what, files, papers, told) => {
    check(files, papers, told);
  });
});

describe('records of one paper', () => {
  it.each<Row>([
    [
      'keep every fact that any of them gives, over formats; the one that says most is asked first',
      {
        'papers/a.txt': `${kettle.title}\n${listed}\n`,
        'papers/b.jsonl': [
          {
            title: 'A kettle that boils!',
            abstract: listed,
            authors: ['Ada Example', 'Bo Sample'],
            doi: '10.1000/kettle',
            venue: 'ICML',
            keywords: ['heat'],
            code: 'https://github.com/a/kettle',
          },
        ],
        'papers/c.md': markdown(
          `title: ${kettle.title}\nyear: 2021\npages: 1-9\nkeywords: [Heat, water]`,
          listed,
        ),
      },
      {
        'kettle-boils': {
          source: 'papers/b.jsonl:1',
          authors: ['Ada Example', 'Bo Sample'],
          doi: '10.1000/kettle',
          venue: 'ICML',
          year: 2021,
          pages: '1-9',
          keywords: ['heat', 'water'],
          links: ['https://github.com/a/kettle'],
        },
      },
      ['note duplicate-merged papers/c.md:2', 'note duplicate-merged papers/a.txt:1'],
    ],
    [
      'contradict each other aloud, each fact once, and the first stands',
      {
        'papers/a.jsonl': [
          {
            ...kettle,
            arxiv: '2106.15845',
            venue: 'ICML',
            volume: '1',
            year: 2021,
            authors: ['Ada Example'],
          },
          {
            ...kettle,
            arxiv: '2106.15845v2',
            venue: 'ICLR',
            volume: '7',
            year: 2022,
            authors: ['Bo Sample'],
          },
        ],
      },
      { 'kettle-boils': { venue: 'ICML', volume: '1', year: 2021, authors: ['Ada Example'] } },
      [
        'note duplicate-merged papers/a.jsonl:2',
        'warning facts-differ papers/a.jsonl:2',
        'warning facts-differ papers/a.jsonl:2',
        'warning facts-differ papers/a.jsonl:2',
      ],
    ],
    [
      'of two titles show the first, and tell of the other',
      {
        'papers/a.jsonl': [
          { ...kettle, arxiv: '2106.15845' },
          { ...kettle, title: 'How a Kettle Boils', arxiv: '2106.15845' },
        ],
      },
      { 'kettle-boils': { title: kettle.title } },
      ['note duplicate-merged papers/a.jsonl:2', 'warning facts-differ papers/a.jsonl:2'],
    ],
    [
      'agree where one says more than the other: names spelled out, a day, all authors, the DOI of the journal',
      {
        'papers/a.jsonl': [
          {
            ...kettle,
            arxiv: '2106.15845',
            authors: ['A. Example', 'et al.'],
            date: '2021',
            doi: '10.48550/arXiv.2106.15845',
          },
          {
            ...kettle,
            arxiv: '2106.15845',
            authors: ['Example, Ada', 'Sample, Bo'],
            date: '2021-06-30',
            doi: '10.1000/1',
          },
        ],
      },
      {
        'kettle-boils': {
          authors: ['Ada Example', 'Bo Sample'],
          date: '2021-06-30',
          year: 2021,
          doi: '10.1000/1',
        },
      },
      ['warning authors-more papers/a.jsonl:1', 'note duplicate-merged papers/a.jsonl:2'],
    ],
    [
      'three times the same are one paper',
      { 'papers/a.jsonl': [kettle, kettle, kettle] },
      { 'kettle-boils': {} },
      ['note duplicate-merged papers/a.jsonl:2', 'note duplicate-merged papers/a.jsonl:3'],
    ],
    [
      'are found by an id that only the text claims',
      {
        'papers/a.jsonl': [
          { ...kettle, abstract: `${boils} This paper is available as arXiv:2106.15845v2.` },
          { title: 'Kettles', abstract: '', arxiv: '2106.15845', venue: 'ICML' },
        ],
      },
      { 'kettle-boils': { arxiv: '2106.15845', date: '2021-06', venue: 'ICML' } },
      [
        'warning abstract-missing papers/a.jsonl:2',
        'note duplicate-merged papers/a.jsonl:2',
        'warning facts-differ papers/a.jsonl:2',
      ],
    ],
    [
      'are one where formulas are written in TeX here and in Unicode there',
      {
        'papers/a.jsonl': [
          { ...kettle, abstract: `${long} It is $3.79\\times$ faster.` },
          { ...kettle, abstract: `${long} It is 3.79× faster.`, venue: 'ICML' },
        ],
      },
      { 'kettle-boils': { venue: 'ICML' } },
      ['note duplicate-merged papers/a.jsonl:1'],
    ],
    [
      'share a title but not the end of their abstracts: two papers, and told',
      {
        'papers/a.jsonl': [
          { ...kettle, abstract: long },
          { ...kettle, abstract: `${long} But not that one, another.` },
        ],
      },
      { 'kettle-boils': {}, 'kettle-boils-2': {} },
      ['warning title-shared papers/a.jsonl:2'],
    ],
    [
      'show the text of the record that has one, wherever it stands',
      { 'papers/a.jsonl': [{ title: kettle.title, venue: 'ICML' }, kettle] },
      { 'kettle-boils': { abstract: boils, venue: 'ICML', source: 'papers/a.jsonl:2' } },
      ['warning abstract-missing papers/a.jsonl:1', 'note duplicate-merged papers/a.jsonl:1'],
    ],
    [
      'lose no pages that stand beside an arXiv id where no venue is named',
      {
        'papers/a.jsonl': [
          { ...kettle, arxiv: '2106.15845', venue: 'ICML', year: 2022, authors: ['Ada Example'] },
          { ...kettle, arxiv: '2106.15845', pages: '1-9', publisher: 'PMLR' },
        ],
      },
      { 'kettle-boils': { venue: 'ICML', year: 2022, pages: '1-9', publisher: 'PMLR' } },
      ['note duplicate-merged papers/a.jsonl:2'],
    ],
    [
      'are one with the preprint, whose DOI, venue and year give way to those of the publication',
      {
        'papers/a.jsonl': [
          {
            ...kettle,
            arxiv: '2106.15845',
            doi: '10.48550/arXiv.2106.15845',
            venue: 'CoRR',
            volume: 'abs/2106.15845',
            date: '2021-06-30',
            year: 2021,
          },
          { ...kettle, doi: '10.1000/kettle', venue: 'Kettle Conference', year: 2022 },
        ],
        'papers/b.jsonl': [
          { ...pot, arxiv: '2106.15846', year: 2021 },
          { ...pot, venue: 'Pot Letters', year: 2022, volume: '3', pages: '1-9' },
        ],
      },
      {
        'kettle-boils': {
          arxiv: '2106.15845',
          doi: '10.1000/kettle',
          venue: 'Kettle Conference',
          volume: undefined,
          date: '2021-06-30',
          year: 2022,
        },
        'teapots-two': {
          arxiv: '2106.15846',
          venue: 'Pot Letters',
          year: 2022,
          volume: '3',
          date: '2021-06',
        },
      },
      ['note duplicate-merged papers/a.jsonl:2', 'note duplicate-merged papers/b.jsonl:1'],
    ],
    [
      'of which one is cut off show the whole one, which contradicts nothing',
      {
        'papers/a.jsonl': [
          {
            ...kettle,
            abstract: 'Water boils in a kettle. We say when, and how to tell it …',
            doi: '10.1000/kettle',
            venue: 'ICML',
          },
          { ...kettle, doi: '10.1000/kettle' },
        ],
      },
      { 'kettle-boils': { abstract: boils, venue: 'ICML' } },
      ['note duplicate-merged papers/a.jsonl:1'],
    ],
    [
      'of one title marked up in two ways contradict each other in nothing',
      {
        'papers/a.jsonl': [{ ...kettle, title: 'Boiling in $n^2$ Kettles' }],
        'papers/b.jsonl': [{ ...kettle, title: 'Boiling in n² \\textit{Kettles}', year: 2023 }],
      },
      { 'boiling-n2-kettles': { year: 2023 } },
      ['note duplicate-merged papers/a.jsonl:1'],
    ],
    [
      'keep the id that only the text of a copy claims which is not shown',
      {
        'papers/a.jsonl': [
          { ...kettle, doi: '10.1000/kettle', venue: 'ICML' },
          { title: kettle.title, abstract: 'This paper is arXiv:2106.15845.', doi: '10.1000/kettle' },
        ],
      },
      { 'kettle-boils': { abstract: boils, arxiv: '2106.15845', date: '2021-06' } },
      ['note duplicate-merged papers/a.jsonl:2', 'warning facts-differ papers/a.jsonl:2'],
    ],
    [
      'are not made by a data set that both link to',
      {
        'papers/a.jsonl': [
          { ...kettle, dataset: 'https://doi.org/10.5281/zenodo.1' },
          { ...pot, data: 'https://doi.org/10.5281/zenodo.1' },
        ],
      },
      {
        'kettle-boils': { doi: undefined, links: ['https://doi.org/10.5281/zenodo.1'] },
        'teapots-two': { doi: undefined, links: ['https://doi.org/10.5281/zenodo.1'] },
      },
    ],
    [
      'are not made by a web page or an archive of code that both link to',
      {
        'papers/a.jsonl': [
          {
            ...kettle,
            website: 'https://arxiv.org/abs/2106.15845',
            code: 'https://doi.org/10.5281/zenodo.1',
          },
          {
            ...pot,
            project: 'https://arxiv.org/abs/2106.15845',
            repository: 'https://doi.org/10.5281/zenodo.1',
          },
        ],
      },
      {
        'kettle-boils': { arxiv: undefined, doi: undefined },
        'teapots-two': { arxiv: undefined, doi: undefined },
      },
    ],
    [
      'are not made by the DOI of data that both texts end with',
      {
        'papers/a.jsonl': [kettle, pot].map((each) => ({
          ...each,
          abstract: `${each.abstract} Available at https://doi.org/10.5281/zenodo.1.`,
        })),
      },
      { 'kettle-boils': { doi: undefined }, 'teapots-two': { doi: undefined } },
    ],
    [
      'are not made by a title alone',
      { 'papers/a.jsonl': [kettle, { ...kettle, abstract: 'Another kettle.' }] },
      { 'kettle-boils': {}, 'kettle-boils-2': {} },
      ['warning title-shared papers/a.jsonl:2'],
    ],
  ])('%s', (_what, files, papers, told) => {
    check(files, papers, told);
  });

  it.each([
    ['venue', { venue: 'ICML' }, { venue: 'ICLR' }, 'ICML', 'ICLR'],
    ['year', { year: 2020 }, { year: 2021 }, '2020', '2021'],
    ['date', { date: '2020-01-02' }, { date: '2020-01-03' }, '2020-01-02', '2020-01-03'],
    ['pages', { pages: '1-9' }, { pages: '11-19' }, '1-9', '11-19'],
    ['volume', { volume: '3' }, { volume: '31' }, '3', '31'],
    ['number', { number: '1' }, { number: '2' }, '1', '2'],
    ['doi', { doi: '10.1000/1' }, { doi: '10.1000/2' }, '10.1000/1', '10.1000/2'],
    ['authors', { authors: ['Ada Example'] }, { authors: ['Bo Sample'] }, 'Ada Example', 'Bo Sample'],
    ['category', { category: 'cs.LG' }, { category: 'cs.SD' }, 'cs.LG', 'cs.SD'],
    ['publisher', { publisher: 'Kettle Press' }, { publisher: 'Pot Press' }, 'Kettle Press', 'Pot Press'],
  ])(
    'that contradict each other in the %s are told with both values and both places',
    (field, one, other, stands, lost) => {
      const { papers, findings } = shelfOf({
        'papers/a.jsonl': [{ ...kettle, arxiv: '2106.15845', ...one }],
        'papers/b.jsonl': [{ ...kettle, arxiv: '2106.15845', ...other }],
      });
      expect(papers.map(written)).toMatchObject([one]);
      const [conflict, ...more] = findings.filter(({ code }) => code !== 'duplicate-merged');
      expect(more).toEqual([]);
      expect(conflict).toMatchObject({
        code: 'facts-differ',
        severity: 'warning',
        place: { file: 'papers/b.jsonl', line: 1 },
      });
      for (const part of [field, `"${stands}"`, 'papers/a.jsonl:1', `"${lost}"`])
        expect(conflict?.message).toContain(part);
    },
  );

  it('make the same paper with the same address in whatever order their files come', () => {
    const full = { ...kettle, abstract: listed, doi: '10.1000/kettle', venue: 'ICML', keywords: ['heat'] };
    const files: Files = {
      'papers/a.txt': listing,
      'papers/b.jsonl': [{ ...full, title: 'A kettle that boils', venue: 'ICLR' }, pot],
      'papers/c.jsonl': [{ ...full, keywords: ['tea', 'heat'], authors: ['Ada Example'] }, cup],
    };
    const orders = [
      ['a.txt', 'b.jsonl', 'c.jsonl'],
      ['c.jsonl', 'b.jsonl', 'a.txt'],
      ['b.jsonl', 'a.txt', 'c.jsonl'],
    ];
    const [first, ...others] = orders.map((order) => {
      const { papers, lock, findings } = shelfOf(
        Object.fromEntries(order.map((name) => [`papers/${name}`, files[`papers/${name}`] ?? ''])),
      );
      return {
        papers: papers.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        lock,
        findings: findings.map(({ message }) => message).sort(),
      };
    });
    expect(first?.papers.map(({ id }) => id)).toEqual(['cups-their-saucers', 'kettle-boils', 'teapots-two']);
    expect(first?.papers[1]).toMatchObject({ venue: 'ICML', source: { file: 'papers/c.jsonl' } });
    for (const other of others) expect(other).toEqual(first);
  });
});

describe('the year and the date of a paper', () => {
  it.each<Row>([
    [
      'differ rightly where a preprint was published later',
      {
        'papers/a.jsonl': [{ ...kettle, arxiv: '2310.00001', date: '2023-10-01', year: 2024, venue: 'ICLR' }],
      },
      { 'kettle-boils': { date: '2023-10-01', year: 2024 } },
    ],
    [
      'are told where they contradict each other',
      { 'papers/a.jsonl': [{ ...kettle, date: '2024-01-02', year: 2021 }] },
      { 'kettle-boils': { date: '2024-01-02', year: 2021 } },
      ['warning date-differs papers/a.jsonl:1'],
    ],
    [
      'follow a correction of the date',
      {
        'papers/a.jsonl': [{ ...kettle, date: '2023-06-14' }],
        'corrections/c.yaml': `- paper: ${kettle.title}\n  date: 2024-01-02\n`,
      },
      { 'kettle-boils': { date: '2024-01-02', year: 2024 } },
    ],
    [
      'follow a correction of the year, which leaves no date that denies it',
      {
        'papers/a.jsonl': [{ ...kettle, arxiv: '2306.00001', date: '2023-06-14' }],
        'corrections/c.yaml': `- paper: ${kettle.title}\n  year: 2019\n`,
      },
      { 'kettle-boils': { date: undefined, year: 2019 } },
    ],
    [
      'need no telling once a correction settles them',
      {
        'papers/a.jsonl': [{ ...kettle, date: '2024-01-02', year: 2023 }],
        'corrections/c.yaml': `- paper: ${kettle.title}\n  date: 2023-01-02\n`,
      },
      { 'kettle-boils': { date: '2023-01-02', year: 2023 } },
    ],
    [
      'keep the day of the preprint where the year of its publication is corrected',
      {
        'papers/a.jsonl': [{ ...kettle, arxiv: '2310.00001', date: '2023-10-01', year: 2023, venue: 'ICLR' }],
        'corrections/c.yaml': `- paper: ${kettle.title}\n  year: 2024\n`,
      },
      { 'kettle-boils': { date: '2023-10-01', year: 2024 } },
    ],
    [
      'are in the calendar, in corrections too',
      {
        'papers/a.jsonl': [{ ...kettle, year: 2023 }],
        'corrections/c.yaml': `- paper: ${kettle.title}\n  date: 2023-02-31\n`,
      },
      { 'kettle-boils': { date: undefined, year: 2023 } },
      ['error correction-field corrections/c.yaml:2'],
    ],
  ])('%s', (_what, files, papers, told) => {
    check(files, papers, told);
  });
});

describe('a correction', () => {
  const topics = {
    'topics/drinks.mdx': markdown('title: Drinks\nphrases: [beverage]', 'All of them.'),
    'topics/tea.mdx': markdown('title: Tea\nparent: drinks\nphrases: [teapot]', 'Tea.'),
  };

  it.each<Row>([
    [
      'wins over what the source says, without a word',
      {
        'papers/a.jsonl': [
          { ...kettle, authors: ['Old Name'], venue: 'Kettle Conference', code: 'https://a.org/code' },
        ],
        'corrections/c.yaml': `- paper: ${kettle.title}\n  authors: [New Name]\n  names: [BOIL]\n  version: earlier\n  links: [https://a.org/code, https://a.org/talk]\n`,
      },
      {
        boil: {
          authors: ['New Name'],
          venue: 'Kettle Conference',
          names: ['BOIL'],
          version: 'earlier',
          links: ['https://a.org/code', 'https://a.org/talk'],
        },
      },
    ],
    [
      'wins over records that contradict each other, and ends their quarrel',
      {
        'papers/a.jsonl': [
          { ...kettle, venue: 'ICML' },
          { ...kettle, venue: 'ICLR' },
        ],
        'corrections/c.yaml': `- paper: ${kettle.title}\n  venue: NeurIPS\n`,
      },
      { 'kettle-boils': { venue: 'NeurIPS' } },
      ['note duplicate-merged papers/a.jsonl:2'],
    ],
    [
      'of a paper that is given twice may name it by what one record only has, and restores what is shown',
      {
        'papers/a.txt': `${kettle.title}\n${listed}\n`,
        'papers/b.jsonl': [
          { ...kettle, abstract: listed, arxiv: '2106.15845' },
          { ...kettle, arxiv: '2106.15845v3' },
        ],
        'corrections/c.yaml':
          '- paper: arXiv:2106.15845v1\n  venue: ICLR\n  spans: [{ copied: all of our, original: all our }]\n',
      },
      { 'kettle-boils': { venue: 'ICLR', source: 'papers/b.jsonl:1', changes: [{ kind: 'correction' }] } },
      ['note duplicate-merged papers/b.jsonl:2', 'note duplicate-merged papers/a.txt:1'],
    ],
    ...['arXiv:2106.15845', '10.1000/kettle', 'example2021', 'A kettle that boils', 'Kettles, Revisited'].map(
      (paper): Row => [
        `of a paper in two records may call it ${paper}, by whichever of their names`,
        {
          'papers/a.jsonl': [
            { ...kettle, arxiv: '2106.15845', id: 'example2021', year: 2021 },
            { title: 'Kettles, Revisited', abstract: boils, arxiv: '2106.15845', doi: '10.1000/kettle' },
          ],
          'corrections/c.yaml': `- paper: ${JSON.stringify(paper)}\n  venue: NeurIPS\n`,
        },
        { 'kettle-boils': { venue: 'NeurIPS', doi: '10.1000/kettle', year: 2021 } },
        ['note duplicate-merged papers/a.jsonl:2', 'warning facts-differ papers/a.jsonl:2'],
      ],
    ),
    [
      'may call a paper by the id that only its text claims',
      {
        'papers/a.jsonl': [{ ...kettle, abstract: `${boils} This paper is arXiv:2106.15845v2.` }],
        'corrections/c.yaml': "- paper: '2106.15845'\n  venue: NeurIPS\n",
      },
      { 'kettle-boils': { venue: 'NeurIPS', arxiv: '2106.15845' } },
    ],
    [
      'that gives the arXiv id of another record says that both are one paper',
      {
        'papers/a.jsonl': [
          { ...kettle, venue: 'Kettle Conference' },
          { title: 'Kettles, Early', abstract: boils, arxiv: '2106.15845', authors: ['Ada Example'] },
        ],
        'corrections/c.yaml': `- paper: ${kettle.title}\n  arxiv: '2106.15845'\n`,
      },
      { 'kettles-early': { venue: 'Kettle Conference', authors: ['Ada Example'] } },
      ['note duplicate-merged papers/a.jsonl:1', 'warning facts-differ papers/a.jsonl:1'],
    ],
    [
      'of a span that only a copy holds which is not shown has nothing left to do',
      {
        'papers/a.jsonl': [
          { ...kettle, abstract: `${long} It boils in sqrt n steps.`, arxiv: '2106.15845' },
          { ...kettle, abstract: `${long} It boils in $\\sqrt{n}$ steps.`, arxiv: '2106.15845', year: 2021 },
        ],
        'corrections/c.yaml': `- paper: ${kettle.title}\n  spans: [{ copied: sqrt n, original: '$\\sqrt{n}$' }]\n`,
      },
      { 'kettle-boils': { abstract: `${long} It boils in √n steps.`, changes: [] } },
      ['note duplicate-merged papers/a.jsonl:1'],
    ],
    [
      'that fits two papers of one title helps neither, and says so',
      {
        'papers/a.jsonl': [kettle, { ...kettle, abstract: 'Another kettle.' }],
        'corrections/c.yaml': `- paper: ${kettle.title}\n  arxiv: '2106.15845'\n`,
      },
      { 'kettle-boils': { arxiv: undefined }, 'kettle-boils-2': { arxiv: undefined } },
      ['error correction-paper-ambiguous corrections/c.yaml:1', 'warning title-shared papers/a.jsonl:2'],
    ],
    [
      'of a paper that is not there is told',
      { 'papers/a.jsonl': [kettle], 'corrections/c.yaml': '- paper: A Pot\n  year: 2020\n' },
      { 'kettle-boils': { year: undefined } },
      ['error correction-paper-unknown corrections/c.yaml:1'],
    ],
    [
      'that gives one of two records another arXiv id says that they are two papers',
      {
        'papers/a.jsonl': [
          { ...kettle, arxiv: '2106.15845' },
          { ...pot, arxiv: '2106.15845' },
        ],
        'corrections/c.yaml': `- paper: ${pot.title}\n  arxiv: '2106.15846'\n  year: 2022\n`,
      },
      {
        'kettle-boils': { arxiv: '2106.15845', year: 2021 },
        'teapots-two': { arxiv: '2106.15846', year: 2022 },
      },
    ],
    [
      'restores spans where they stand; one that is missing and one that crosses another are told',
      {
        'papers/a.jsonl': [{ ...kettle, abstract: 'It boils in sqrt n steps.' }],
        'corrections/c.yaml': `- paper: ${kettle.title}\n  spans:\n    - { copied: sqrt n, original: '$\\sqrt{n}$' }\n    - { copied: n steps, original: m steps }\n    - { copied: kettle, original: pot }\n`,
      },
      {
        'kettle-boils': {
          abstract: 'It boils in √n steps.',
          changes: [{ kind: 'correction', original: 'sqrt n' }],
        },
      },
      [
        'error correction-span-crossing corrections/c.yaml:4',
        'error correction-span-missing corrections/c.yaml:5',
      ],
    ],
    [
      'of one fact in two ways: the later stands, and a note says so',
      {
        'papers/a.jsonl': [kettle],
        'corrections/c.yaml': `- paper: ${kettle.title}\n  venue: ICML\n- paper: ${kettle.title}\n  venue: ICLR\n`,
      },
      { 'kettle-boils': { venue: 'ICLR' } },
      ['note correction-conflict corrections/c.yaml:3'],
    ],
    [
      'that adds a sub-topic brings the topic it belongs to',
      {
        'papers/a.jsonl': [kettle, pot],
        ...topics,
        'corrections/c.yaml': `- paper: ${kettle.title}\n  topics: { add: tea }\n`,
      },
      { 'kettle-boils': { topics: ['tea', 'drinks'] }, 'teapots-two': { topics: ['tea', 'drinks'] } },
    ],
    [
      'that removes a topic removes its sub-topics, and that of a sub-topic what only the sub-topic brought',
      {
        'papers/a.jsonl': [pot, { title: 'Another Teapot', abstract: 'A teapot is a vessel.' }],
        ...topics,
        'corrections/c.yaml': `- paper: ${pot.title}\n  topics: { remove: drinks }\n- paper: Another Teapot\n  topics: { remove: tea }\n`,
      },
      { 'teapots-two': { topics: [] }, 'another-teapot': { topics: [] } },
    ],
    [
      'that names a topic which does not exist is told',
      {
        'papers/a.jsonl': [pot],
        ...topics,
        'corrections/c.yaml': `- paper: ${pot.title}\n  topics: { add: coffee, remove: milk }\n`,
      },
      { 'teapots-two': { topics: ['tea', 'drinks'] } },
      ['error correction-topic corrections/c.yaml:1', 'error correction-topic corrections/c.yaml:1'],
    ],
    [
      'that names a topic is told where the shelf brings none',
      { 'papers/a.jsonl': [pot], 'corrections/c.yaml': `- paper: ${pot.title}\n  topics: { add: coffee }\n` },
      { 'teapots-two': {} },
      ['error correction-topic corrections/c.yaml:1'],
    ],
  ])('%s', (_what, files, papers, told) => {
    check(files, papers, told);
  });
});

describe('the address of a paper', () => {
  it.each<Row>([
    [
      'is the one in the lock',
      { 'papers/a.jsonl': [{ ...kettle, arxiv: '2106.15845' }, pot], 'shelf.lock': 'old arxiv:2106.15845\n' },
      { old: {}, 'teapots-two': {} },
    ],
    [
      'is not that of the paper whose wrong id a correction took away',
      {
        'papers/a.jsonl': [
          { ...pot, arxiv: '2106.15845' },
          { ...kettle, arxiv: '2106.15845' },
        ],
        'corrections/c.yaml': `- paper: ${pot.title}\n  arxiv: '2106.15846'\n`,
        'shelf.lock': 'kettle arxiv:2106.15845\n',
      },
      { 'teapots-two': {}, kettle: {} },
    ],
    [
      'stays when a second record of the paper comes, by the keys of either',
      {
        'papers/a.jsonl': [{ ...kettle, doi: '10.1000/kettle' }],
        'papers/b.jsonl': [{ ...kettle, id: 'example2021' }],
        'shelf.lock': 'old source:papers/b.jsonl#example2021\n',
      },
      { old: { doi: '10.1000/kettle' } },
      ['note duplicate-merged papers/b.jsonl:1'],
    ],
    [
      'of two that turn out to be one is that of the surest key; the other stays taken',
      {
        'papers/a.jsonl': [
          { ...kettle, arxiv: '2106.15845' },
          { ...kettle, doi: '10.1000/kettle' },
          { title: 'Two', abstract: 'Two.' },
        ],
        'shelf.lock': 'one arxiv:2106.15845\ntwo doi:10.1000/kettle\n',
      },
      { one: { doi: '10.1000/kettle' }, 'two-2': {} },
      ['note duplicate-merged papers/a.jsonl:2'],
    ],
    [
      'is told where the lock is damaged',
      { 'papers/a.jsonl': [kettle], 'shelf.lock': 'old\n' },
      { 'kettle-boils': {} },
      ['error lock-broken shelf.lock:1'],
    ],
  ])('%s', (_what, files, papers, told) => {
    check(files, papers, told);
  });

  it('of a paper made of two records is known by the keys of both', () => {
    const { lock } = shelfOf({
      'papers/a.jsonl': [{ ...kettle, id: 'a1', arxiv: '2106.15845' }],
      'papers/b.jsonl': [
        { ...kettle, title: 'Kettles', id: 'b1', arxiv: '2106.15845', doi: '10.1000/kettle' },
      ],
    });
    const keys = lock.trim().split('\n').at(-2)?.split(' ') ?? [];
    expect(keys.map((key) => key.replace(/~.*/, ''))).toEqual([
      'kettles',
      'arxiv:2106.15845',
      'doi:10.1000/kettle',
      'source:papers/a.jsonl#a1',
      'source:papers/b.jsonl#b1',
      'title:a-kettle-that-boils',
      'title:kettles',
    ]);
  });
});

describe('what stands beside the papers', () => {
  it.each<Row>([
    [
      'is told where it cannot be used: settings, synonyms, topics, notes and pages',
      {
        'papers/a.jsonl': [kettle],
        'shelf.yaml': 'title: Kettles\ncolour: red\n',
        'synonyms.yaml': '- [kettle]\n',
        'topics/tea.mdx': 'Tea.\n',
        'notes/nobody.mdx': 'A note.\n',
        'pages/papers.mdx': markdown('title: Papers', 'A page.'),
      },
      { 'kettle-boils': {} },
      [
        'error settings-key shelf.yaml:2',
        'error topic-front-matter topics/tea.mdx:1',
        'error note-paper-unknown notes/nobody.mdx:1',
        'error page-id pages/papers.mdx:1',
        'warning synonyms-group synonyms.yaml:1',
      ],
    ],
  ])('%s', (_what, files, papers, told) => {
    check(files, papers, told);
  });

  it('keeps what can be used: settings, synonyms, a note by the id of its paper, and a page', () => {
    const shelf = shelfOf({
      'papers/a.jsonl': [kettle],
      'shelf.yaml': 'title: Kettles\n',
      'synonyms.yaml': '- [kettle, boiler]\n',
      'notes/kettle-boils.mdx': 'A note.\n',
      'pages/about.mdx': markdown('title: About', 'A page.'),
    });
    expect(toldOf(shelf)).toEqual([]);
    expect(shelf.settings.title).toBe('Kettles');
    expect(shelf.synonyms).toEqual([['kettle', 'boiler']]);
    expect(shelf.notes.map(({ id }) => id)).toEqual(['kettle-boils']);
    expect(shelf.pages.map(({ id }) => id)).toEqual(['about']);
  });

  it('lists under a topic first the papers whose main topic it is, then the others, each in the order of the sources', () => {
    const { topics } = shelfOf({
      'papers/a.jsonl': [
        { title: 'Teapots, Teapots', abstract: 'A teapot, and a kettle beside a kettle.' },
        { title: 'Boiling Kettles', abstract: 'A kettle.' },
        { title: 'More Kettles', abstract: 'A kettle, and a teapot beside a teapot.' },
      ],
      'topics/kettles.mdx': markdown('title: Kettles\nphrases: [kettle, kettles]', 'Kettles.'),
      'topics/teapots.mdx': markdown('title: Teapots\nphrases: [teapot, teapots]', 'Teapots.'),
    });
    expect(topics.map(({ id, papers }) => [id, papers])).toEqual([
      ['kettles', ['boiling-kettles', 'more-kettles', 'teapots-teapots']],
      ['teapots', ['teapots-teapots', 'more-kettles']],
    ]);
  });
});
