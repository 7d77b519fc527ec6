import { describe, expect, it } from 'vitest';
import { dateOf } from '#core/dateOf.ts';
import { recordOfFields } from '#core/read/fields.ts';
import { arxivOf } from '#core/ids/arxiv.ts';
import { doiOf } from '#core/ids/doi.ts';

const read = (fields: object) =>
  recordOfFields(
    { title: 'T', abstract: 'A', ...fields },
    { place: { file: 'papers/a.jsonl', line: 7 }, notation: 'tex', start: '' },
  );
const told = (fields: object) => read(fields).findings.map(({ code, message }) => `${code}: ${message}`);

describe('a date', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['2024-04-30T12:00:00Z', '2024-04-30'],
    ['2024-04-30 12:00', '2024-04-30'],
    ['2024-12', '2024-12'],
    ['2024', '2024'],
    ['2024-02-31', undefined],
    ['2023-02-29', undefined],
    ['1900-02-29', undefined],
    ['2024-04-31', undefined],
    ['2024-13', undefined],
    ['2024-00-10', undefined],
    ['2024-01-00', undefined],
    ['2024-1-2', undefined],
    ['20240102', undefined],
  ])('%s is %s', (written, date) => {
    expect(dateOf(written)).toBe(date);
  });

  it('that is in no calendar is told, and no part of it is taken for true', () => {
    expect(read({ date: '2024-02-31' }).record).toMatchObject({ date: undefined, year: undefined });
    expect(told({ date: '2024-02-31' })).toEqual([
      'field-unreadable: date "2024-02-31" is not a day of the calendar such as 2023-06-14 and was left out',
    ]);
  });
});

describe('an identifier', () => {
  it.each([
    ['1412.9999', '1412.9999'],
    ['1501.00001v2', '1501.00001'],
    ['2401.1234', undefined],
    ['1412.12345', undefined],
    ['0703.0001', undefined],
    ['https://arxiv.org/abs/2401.1234', undefined],
  ])('of arXiv has as many digits as its month gave out: %s is %s', (written, id) => {
    expect(arxivOf(written)?.id).toBe(id);
  });

  it.each<[fields: object, own: { arxiv?: string; doi?: string }]>([
    [{ url: 'https://arxiv.org/abs/2106.15845' }, { arxiv: '2106.15845' }],
    [{ pdf: 'https://arxiv.org/pdf/2106.15845v2' }, { arxiv: '2106.15845' }],
    [{ link: ['https://a.org', 'https://doi.org/10.1000/182'] }, { doi: '10.1000/182' }],
    [
      { abs: 'https://doi.org/10.1000/182', dataset: 'https://doi.org/10.5281/zenodo.1' },
      { doi: '10.1000/182' },
    ],
    ...['dataset', 'data', 'code', 'repository', 'github', 'project', 'website', 'homepage'].flatMap(
      (field): [object, object][] => [
        [{ [field]: 'https://doi.org/10.5281/zenodo.1' }, {}],
        [{ [field]: 'https://arxiv.org/abs/2106.15845' }, {}],
      ],
    ),
  ])(
    'is taken from an address of the paper itself, never of what belongs to it: %j',
    (fields, { arxiv, doi }) => {
      const { record } = read(fields);
      expect([record?.arxiv, record?.doi]).toEqual([arxiv, doi]);
      expect(record?.links).not.toEqual([]);
    },
  );

  it('of too few digits is told', () => {
    expect(read({ arxiv: '2401.1234' }).record?.arxiv).toBeUndefined();
    expect(told({ arxiv: '2401.1234' })).toEqual([
      'field-unreadable: arxiv "2401.1234" is not an arXiv id such as 2106.15845 and was left out',
    ]);
  });

  it.each(['10.1000/182.', 'https://doi.org/10.1000/182,', 'doi:10.1000/182.;'])(
    'in a sentence ends before its full stop: %s',
    (written) => {
      expect(doiOf(written)).toBe('10.1000/182');
    },
  );
});

describe('categories', () => {
  it.each([
    ['cs.LG cs.AI', ['cs.LG', 'cs.AI']],
    ['hep-th gr-qc cond-mat.stat-mech q-bio.NC', ['hep-th', 'gr-qc', 'cond-mat.stat-mech', 'q-bio.NC']],
    [['cs.LG cs.AI'], ['cs.LG', 'cs.AI']],
    ['cs.LG, cs.AI', ['cs.LG', 'cs.AI']],
    ['machine learning', ['machine learning']],
    ['self-supervised vision-language', ['self-supervised vision-language']],
    ['Node.js cs.LG', ['Node.js cs.LG']],
    [
      [{ term: 'cs.LG' }, { term: 'cs.AI' }],
      ['cs.LG', 'cs.AI'],
    ],
  ])('%j are %j, the first of them the main one', (categories, list) => {
    const { record, findings } = read({ categories });
    expect(record?.keywords).toEqual(list);
    expect(record?.category).toBe(list[0]);
    expect(findings).toEqual([]);
  });
});

describe('a field that holds more than a text', () => {
  it.each([
    [{ venue: { name: 'ICML' } }, { venue: 'ICML' }],
    [{ journal: { name: ' Nature ', volume: 3 } }, { venue: 'Nature' }],
    [{ 'container-title': ['Nature'] }, { venue: 'Nature' }],
    [{ title: ['One'] }, { title: 'One' }],
    [{ keywords: [{ name: 'graphs' }] }, { keywords: ['graphs'] }],
  ])('%j is read where it names one', (fields, record) => {
    const reading = read(fields);
    expect(reading.record).toMatchObject(record);
    expect(reading.findings).toEqual([]);
  });

  it.each([
    [{ venue: { id: 3 } }, 'venue "{"id":3}" is not a plain text and was left out'],
    [{ publisher: ['A', 'B'] }, 'publisher "["A","B"]" is not a plain text and was left out'],
    [{ keywords: ['a', { id: 1 }] }, 'keywords "["a",{"id":1}]" is not a list of words and was left out'],
  ])('%j is told where it does not', (fields, message) => {
    expect(told(fields)).toEqual([`field-unreadable: ${message}`]);
  });
});

describe('a field that stands twice', () => {
  it('under two spellings with two values is told, and the first counts', () => {
    const { record } = read({ Title: 'U', date: '2020', Date: '2021' });
    expect(record).toMatchObject({ title: 'T', date: '2020' });
    expect(told({ Title: 'U', date: '2020', Date: '2021' })).toEqual([
      'field-twice: "Title" is the same field as "title" and says something else; "title" counts',
      'field-twice: "Date" is the same field as "date" and says something else; "date" counts',
    ]);
  });

  it('is nothing to tell when both say the same, or one is empty', () => {
    expect(told({ Title: 'T', year: '', Year: 2020 })).toEqual([]);
    expect(read({ year: '', Year: 2020 }).record?.year).toBe(2020);
  });
});

it('authors who are more than are named are told, and only the named are kept', () => {
  const { record, findings } = read({ authors: 'Jane Doe et al.' });
  expect(record?.authors).toEqual([{ name: 'Jane Doe', andOthers: true }]);
  expect(findings).toMatchObject([{ code: 'authors-more', severity: 'warning', place: { line: 7 } }]);
  expect(findings[0]?.message).toContain('"Jane Doe et al."');
});

it.each([
  [{ booktitle: 'Shelf Days' }, 'conference'],
  [{ conference: 'Shelf Days' }, 'conference'],
  [{ journal: 'Shelf Days' }, 'journal'],
  [{ venue: 'Shelf Days' }, undefined],
  [{ venue: 'Shelf Days', type: 'paper-conference' }, 'conference'],
  [{ 'container-title': 'Shelf Days', type: 'article-journal' }, 'journal'],
  [{ journal: 'Shelf Days', itemType: 'conferencePaper' }, 'conference'],
])('the kind of a venue is known where the source says it: %j', (held, kind) => {
  expect(read(held).record).toMatchObject({ venue: 'Shelf Days' });
  expect(read(held).record?.venueKind).toBe(kind);
});

describe('authors who are known by a part they have', () => {
  it.each(
    [
      ['First Author', 'lead_author', 'correspondingAuthor', 'Presenting author', 'Author (first)'],
      ['Speaker', 'Presenter(s)', 'Speaker/Presenter', 'Presented by', '発表者'],
    ].flat(),
  )('are read from "%s" where no field has them all, others unknown', (name) => {
    const { record, findings } = read({ [name]: 'Ada Berger (ETH)' });
    expect(record?.authors).toEqual([{ name: 'Ada Berger', andOthers: true }]);
    expect(findings.map(({ code }) => code)).toEqual(['authors-lead']);
    const beside = read({ [name]: 'Ada Berger', authors: 'Ada Berger, Tom Lindqvist' });
    expect(beside.record?.authors).toEqual([{ name: 'Ada Berger' }, { name: 'Tom Lindqvist' }]);
    expect([...beside.findings, ...beside.unread]).toEqual([]);
  });

  it.each(['secondary author(s)', 'Co-authors', 'Other Authors'])('are all with those below "%s"', (name) => {
    const { record, findings } = read({ 'First author': 'Ada Berger', [name]: 'Tom Lindqvist; Mei Tanaka' });
    expect(record?.authors.map((author) => author.name)).toEqual([
      'Ada Berger',
      'Tom Lindqvist',
      'Mei Tanaka',
    ]);
    expect(findings).toEqual([]);
  });

  it('may be several', () => {
    const held = {
      'First author': 'Ada Berger',
      'Corresponding author': 'Tom Lindqvist',
      Speaker: 'Ada Berger',
    };
    expect(read(held).record?.authors.map(({ name }) => name)).toEqual(['Ada Berger', 'Tom Lindqvist']);
    const names = read({ Speakers: 'Ada Berger, Tom Lindqvist' }).record?.authors.map(({ name }) => name);
    expect(names).toEqual(['Ada Berger', 'Tom Lindqvist']);
  });
});

describe('what a program says of its own dealings', () => {
  it.each(
    ['Created', 'Created time', 'createdAt', 'Added', 'Last edited time', 'Date added', 'Date Modified'].map(
      (name) => [name, 'May 3, 2024 10:12 AM'],
    ),
  )('%s is no date of the paper, and nothing to tell', (name, value) => {
    const { record, findings, unread } = read({ [name ?? '']: value });
    expect(record).toMatchObject({ date: undefined, year: undefined });
    expect([...findings, ...unread]).toEqual([]);
  });

  it.each([
    ...['Access Date', 'Author(s) ID', 'Language of Original Document', 'Abbreviated Source Title', 'EID'],
    ...['Correspondence Address', '180 Day Usage Count', 'Times Cited, WoS Core', 'Publisher City', 'pmc_id'],
    ...['isReferencedByCount', 'Reprint Addresses', 'Library Catalog', 'Web of Science Index'],
  ])('%s is nothing to tell', (name) => {
    expect(read({ [name]: 'x1' }).unread).toEqual([]);
  });

  it('is told where it may be a fact', () => {
    const names = ['Series', 'Editor', 'Mood', 'Candidate'];
    expect(read(Object.fromEntries(names.map((name) => [name, 'x']))).unread).toEqual(names);
  });

  it('is the database it found a paper in; another source is where it appeared', () => {
    expect(read({ Source: 'Scopus' })).toMatchObject({ record: { venue: undefined }, unread: [] });
    expect(read({ Source: 'Journal of Examples' }).record?.venue).toBe('Journal of Examples');
    expect(read({ Publication: 'J. Ex.', journal: 'Journal of Examples' }).record?.venue).toBe(
      'Journal of Examples',
    );
  });
});

describe('an address', () => {
  it.each([
    ['Link to paper', 'paper'],
    ['Paper', 'paper'],
    ['URL (arXiv version)', 'paper'],
    ['Link to the PDF', 'pdf'],
    ['PDF link', 'pdf'],
    ['Code (GitHub)', 'code'],
    ['Link to code', 'code'],
    ['Project page link', 'project'],
    ['Slides link', 'other'],
  ])('below "%s" is a link', (name, kind) => {
    const { record, findings, unread } = read({ [name]: 'https://a.org/1', url: 'https://b.org/2' });
    expect(record?.links).toContainEqual({ kind, url: 'https://a.org/1' });
    expect([...findings, ...unread]).toEqual([]);
  });

  it.each(['thumbnail link', 'Photo of author', 'Company website of editor'])(
    'below "%s" is none',
    (name) => {
      expect(read({ [name]: 'https://a.org/1' })).toMatchObject({ record: { links: [] }, unread: [name] });
    },
  );

  it.each([
    ['/pdf/abc.pdf', 'https://openreview.net/pdf/abc.pdf'],
    ['/forum?id=abc', 'https://openreview.net/forum?id=abc'],
    [
      '/attachment?id=abc&name=supplementary_material',
      'https://openreview.net/attachment?id=abc&name=supplementary_material',
    ],
  ])('of OpenReview is completed: %s', (written, url) => {
    const { record, findings } = read({ pdf: written });
    expect(record?.links.map((link) => link.url)).toEqual([url]);
    expect(findings).toEqual([]);
  });

  it('that leads nowhere is told; a word in its place is no address, and is told once a file', () => {
    expect(read({ pdf: '/home/ada/a.pdf' }).findings).toMatchObject([{ code: 'field-unreadable' }]);
    expect(read({ Code: 'yes', Supplement: '1' })).toMatchObject({
      findings: [],
      unread: ['code', 'supplement'],
    });
  });
});

describe('entities', () => {
  it('are characters in every fact, before it is cut at a semicolon', () => {
    const { record } = read({
      'container-title': ['Science &amp; Engineering', 'Sci. Eng.'],
      publisher: 'Wiley &amp; Sons',
      keywords: 'R&amp;D; arts &amp; sciences',
      author: [{ given: 'Jos&eacute;', family: 'N&uacute;&ntilde;ez' }],
    });
    expect(record).toMatchObject({
      venue: 'Science & Engineering',
      publisher: 'Wiley & Sons',
      keywords: ['R&D', 'arts & sciences'],
      authors: [{ name: 'José Núñez' }],
    });
    expect(read({ authors: 'M&#252;ller, J&ouml;rg; Roe, Jane' }).record?.authors).toMatchObject([
      { name: 'Jörg Müller' },
      { name: 'Jane Roe' },
    ]);
  });
});

describe('a name of DBLP', () => {
  it('loses the number that tells it from others', () => {
    const held = {
      author: [
        { '@pid': '1/1', text: 'Wei Wang 0001' },
        { '@pid': '2/2', text: 'Ada Berger' },
      ],
    };
    expect(read({ authors: held }).record?.authors.map(({ name }) => name)).toEqual([
      'Wei Wang',
      'Ada Berger',
    ]);
    const one = { author: { '@pid': '1/1', text: 'Omar Haddad 0002' } };
    expect(read({ authors: one }).record?.authors).toEqual([{ name: 'Omar Haddad' }]);
  });
});

it.each([
  ['River Discharge from Space.', 'River Discharge from Space'],
  ['Do Bees Remember?', 'Do Bees Remember?'],
  ['A Reply to Berger et al.', 'A Reply to Berger et al.'],
  ['Rivers of the U.S.', 'Rivers of the U.S.'],
  ['Sorting R&D.', 'Sorting R&D'],
  ['What Comes Next...', 'What Comes Next...'],
])('a title of DBLP or PubMed does not end with the point of a sentence: %s', (written, title) => {
  expect(read({ title: written, key: 'conf/bees/Haddad21' }).record?.title).toBe(title);
  expect(read({ title: written, pmid: 21249755 }).record?.title).toBe(title);
  expect(read({ title: written }).record?.title).toBe(written);
});

it.each(['[No abstract available]', 'No abstract available.', 'n/a', '-', 'Abstract not available'])(
  '%s is no abstract',
  (abstract) => {
    const { record, findings } = read({ abstract });
    expect(record?.abstract).toBe('');
    expect(findings.map(({ code }) => code)).toEqual(['abstract-missing']);
  },
);

it('a note of Zotero is no paper, one of Scopus is', () => {
  expect(read({ itemType: 'note' }).record).toBeUndefined();
  expect(read({ 'Document Type': 'Note' }).record?.title).toBe('T');
});

it('a DOI is read out of a publisher’s address, where the source calls it one', () => {
  const doi = 'https://journals.example.org/article?id=10.1000/ex.0183890&type=printable';
  expect(read({ doi }).record).toMatchObject({ doi: '10.1000/ex.0183890' });
});

describe('where a paper was printed', () => {
  it.each([
    [{ pages: '1--25' }, { pages: '1-25' }],
    [{ pages: '12 – 30' }, { pages: '12-30' }],
    [{ pages: '8 Pages' }, { pages: undefined }],
    [{ pages: 'arXiv:1708.02025' }, { pages: undefined, arxiv: '1708.02025' }],
    [{ journal: 'arXiv:1212.0858 [astro-ph]' }, { venue: undefined, arxiv: '1212.0858' }],
    [
      { issue: 'arXiv:2402.06123', volume: 0 },
      { number: undefined, volume: undefined, arxiv: '2402.06123' },
    ],
  ])('%j is read as %j', (fields, facts) => {
    expect(read(fields).record).toMatchObject(facts);
  });
});

it.each([
  [
    '"Gates keep messages alive, as we show on chains of any length."',
    'Gates keep messages alive, as we show on chains of any length.',
  ],
  [
    '"Gates" keep messages alive, as we show on what is called a "chain"',
    '"Gates" keep messages alive, as we show on what is called a "chain"',
  ],
])('of an abstract that is quoted as a whole the marks are none of its words: %s', (written, abstract) => {
  expect(read({ abstract: written }).record).toMatchObject({ abstract });
});

it('keywords of IEEE are what an index says', () => {
  expect(read({ IEEEKeyword: 'Casting;Hardware' }).record).toMatchObject({
    keywords: ['Casting', 'Hardware'],
  });
});
