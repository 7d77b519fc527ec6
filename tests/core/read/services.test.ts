import { describe, expect, it } from 'vitest';
import { recordOfFields } from '#core/read/fields.ts';
import { readSource } from '#core/read/readSource.ts';

const place = { file: 'papers/a.json', line: 1 };
const read = (value: object) => recordOfFields(value, { place, notation: 'tex', start: '' });

const ada = { name: 'Ada Berger', family: 'Berger', given: 'Ada' };
const tom = { name: 'Tom Lindqvist', family: 'Lindqvist', given: 'Tom' };
const whole = [{ name: 'Ada Berger' }, { name: 'Tom Lindqvist' }];
const title = 'Gated Messages';
const abstract = 'We gate messages.';

/** A record as each service gives it, and what it says. */
const services: [service: string, value: object, says: object][] = [
  [
    'OpenReview, first interface',
    {
      id: 'x1',
      forum: 'x1',
      cdate: 1_695_900_000_000,
      pdate: 1_705_400_000_000,
      invitation: 'ExConf.cc/2024/-/Blind_Submission',
      content: {
        title,
        authors: ['Ada Berger', 'Tom Lindqvist'],
        authorids: ['~A1'],
        abstract,
        keywords: ['graphs'],
      },
    },
    { authors: whole, date: '2024-01-16', key: 'x1', keywords: ['graphs'] },
  ],
  [
    'OpenReview, second interface',
    {
      id: 'x1',
      content: {
        title: { value: title },
        authors: { value: ['Ada Berger', 'Tom Lindqvist'] },
        abstract: { value: abstract },
        venue: { value: 'ExConf 2024' },
      },
      cdate: 1_695_900_000_000,
    },
    { authors: whole, venue: 'ExConf 2024', year: 2024, date: undefined, key: 'x1' },
  ],
  [
    'Semantic Scholar',
    {
      paperId: 'a1',
      externalIds: { ArXiv: '2401.00001', DOI: '10.1000/EX.1', PubMed: '21249755', CorpusId: 5 },
      title,
      abstract,
      venue: 'Exact Learning',
      publicationVenue: { id: 'v', name: 'Exact Learning', type: 'conference' },
      publicationTypes: ['JournalArticle', 'Conference'],
      publicationDate: '2024-01-01',
      year: 2024,
      journal: { name: 'ArXiv', volume: 'abs/2401.00001', pages: '3-9' },
      openAccessPdf: { url: 'https://arxiv.org/pdf/2401.00001', status: 'GREEN' },
      tldr: { model: 'v2', text: 'Gates.' },
      authors: [
        { authorId: '1', name: 'Ada Berger' },
        { authorId: null, name: 'Tom Lindqvist' },
      ],
    },
    {
      authors: whole,
      arxiv: '2401.00001',
      doi: '10.1000/ex.1',
      pmid: '21249755',
      venue: 'Exact Learning',
      venueKind: 'conference',
      date: '2024-01-01',
      pages: '3-9',
      links: [{ kind: 'pdf', url: 'https://arxiv.org/pdf/2401.00001' }],
    },
  ],
  [
    'OpenAlex',
    {
      id: 'https://openalex.org/W1',
      doi: 'https://doi.org/10.1000/ex.1',
      title,
      display_name: title,
      publication_year: 2020,
      publication_date: '2020-03-04',
      ids: { openalex: 'https://openalex.org/W1', pmid: 'https://pubmed.ncbi.nlm.nih.gov/21249755' },
      type: 'article',
      authorships: [
        { author_position: 'first', author: { id: 'https://openalex.org/A1', display_name: 'Ada Berger' } },
        { author_position: 'last', author: { display_name: 'Tom Lindqvist' }, institutions: [] },
      ],
      primary_location: {
        landing_page_url: 'https://example.org/1',
        pdf_url: null,
        source: {
          display_name: 'Journal of Examples',
          type: 'journal',
          host_organization_name: 'Example Press',
        },
      },
      biblio: { volume: '3', issue: '1', first_page: '12', last_page: '19' },
      concepts: [{ display_name: 'Computer science', level: 0 }],
      keywords: [{ id: 'k', display_name: 'Graph' }],
      abstract_inverted_index: { messages: [2], We: [0], gate: [1], 'again.': [4], constructor: [3] },
    },
    {
      abstract: 'We gate messages constructor again.',
      authors: whole,
      venue: 'Journal of Examples',
      venueKind: 'journal',
      publisher: 'Example Press',
      volume: '3',
      number: '1',
      pages: '12-19',
      keywords: ['Graph'],
      date: '2020-03-04',
      doi: '10.1000/ex.1',
      pmid: '21249755',
    },
  ],
  [
    'Crossref',
    {
      DOI: '10.1000/ex.1',
      type: 'proceedings-article',
      created: { 'date-parts': [[2021, 1, 1]], 'date-time': '2021-01-01T00:00:00Z' },
      title: [title],
      abstract: '<jats:p>We gate.</jats:p>',
      author: [
        { given: 'Ada', family: 'Berger', sequence: 'first', affiliation: [] },
        { name: 'Gate Group', sequence: 'additional' },
      ],
      'container-title': ['Proceedings of Examples'],
      issued: { 'date-parts': [[2019, 5]] },
      page: '1-9',
      publisher: 'ACM',
      subject: ['Graphs'],
      resource: { primary: { URL: 'https://example.org/1' } },
    },
    {
      abstract: '<jats:p>We gate.</jats:p>',
      authors: [ada, { name: 'Gate Group' }],
      venue: 'Proceedings of Examples',
      venueKind: 'conference',
      date: '2019-05',
      pages: '1-9',
      links: [{ kind: 'paper', url: 'https://example.org/1' }],
    },
  ],
  [
    'CSL',
    {
      id: 'berger2019',
      type: 'chapter',
      title,
      abstract,
      author: [{ given: 'Ada', family: 'Berger', 'non-dropping-particle': 'van' }, { literal: 'Gate Group' }],
      'container-title': 'A Book',
      issued: { literal: 'Spring 2019' },
      URL: 'https://example.org/1',
    },
    {
      key: 'berger2019',
      authors: [
        { name: 'Ada van Berger', family: 'van Berger', given: 'Ada' },
        { name: 'Gate Group', group: true },
      ],
      venue: 'A Book',
      venueKind: 'book',
      date: '2019',
    },
  ],
  [
    'Hugging Face',
    {
      paper: {
        id: '2401.00001',
        authors: [{ name: 'Ada Berger', hidden: false }, { name: 'Tom Lindqvist' }],
        publishedAt: '2024-01-01T00:00:00.000Z',
        title,
        summary: abstract,
        upvotes: 3,
        githubRepo: 'https://github.com/ex/gate',
      },
      publishedAt: '2024-01-02T00:00:00.000Z',
      title,
      summary: abstract,
      thumbnail: 'https://example.org/t.png',
      numComments: 2,
    },
    {
      authors: whole,
      arxiv: '2401.00001',
      date: '2024-01-01',
      links: [{ kind: 'code', url: 'https://github.com/ex/gate' }],
    },
  ],
  [
    "arXiv's dump",
    {
      id: '0704.0001',
      submitter: 'Ada Berger',
      authors: "C. Bal\\'azs, A. Berger",
      title: 'Gated\n  Messages',
      comments: '37 pages',
      'journal-ref': 'Phys.Rev.D76:013009,2007',
      doi: '10.1103/PhysRevD.76.013009',
      categories: 'hep-ph cs.LG',
      abstract: '  We gate\nmessages.\n  We count\nthem.\n',
      versions: [
        { version: 'v1', created: 'Mon, 2 Apr 2007 19:18:42 GMT' },
        { version: 'v2', created: 'Tue, 24 Jul 2007 20:10:27 GMT' },
      ],
      update_date: '2008-11-26',
      authors_parsed: [
        ["Bal\\'azs", 'C.', ''],
        ['Berger', 'A.', 'Jr'],
      ],
    },
    {
      abstract: 'We gate messages.\n\nWe count them.',
      authors: [
        { name: 'C. Balázs', family: 'Balázs', given: 'C.' },
        { name: 'A. Berger, Jr', family: 'Berger', given: 'A.', suffix: 'Jr' },
      ],
      arxiv: '0704.0001',
      date: '2007-04-02',
      venue: 'Phys.Rev.',
      volume: 'D76',
      pages: '013009',
      category: 'hep-ph',
      keywords: ['hep-ph', 'cs.LG'],
    },
  ],
  [
    'HAL, with the types of its index behind the names',
    {
      docid: '123',
      halId_s: 'hal-0123',
      title_s: [title],
      abstract_s: [abstract],
      authFullName_s: ['Ada Berger', 'Tom Lindqvist'],
      producedDate_s: '2021-03-14',
      publicationDateY_i: 2021,
      journalTitle_s: 'Journal of Examples',
      volume_s: '12',
      issue_s: ['4'],
      page_s: '101-118',
      doiId_s: '10.1000/182',
      keyword_s: ['gates', 'graphs'],
    },
    {
      abstract,
      authors: whole,
      date: '2021-03-14',
      venue: 'Journal of Examples',
      volume: '12',
      number: '4',
      pages: '101-118',
      doi: '10.1000/182',
      keywords: ['gates', 'graphs'],
    },
  ],
  [
    'Scopus’ interface, with prefixes of its vocabularies',
    {
      'dc:identifier': 'SCOPUS_ID:85',
      'dc:title': title,
      'dc:description': abstract,
      'prism:publicationName': 'Journal of Examples',
      'prism:issueIdentifier': '4',
      author: [{ '@seq': '1', authname: 'Berger A.', surname: 'Berger', 'given-name': 'Ada' }],
      authkeywords: 'gates | graphs',
    },
    {
      authors: [{ name: 'Ada Berger', family: 'Berger', given: 'Ada' }],
      venue: 'Journal of Examples',
      number: '4',
      keywords: ['gates', 'graphs'],
    },
  ],
  [
    'ADS, which lists identifiers',
    { title: [title], abstract, identifier: ['2017ExJ', 'arXiv:1706.04786', '10.1000/182'], pub: 'Ex' },
    { arxiv: '1706.04786', doi: '10.1000/182' },
  ],
  [
    'Europe PMC, where groups have a name of another kind',
    { title, abstractText: abstract, authorList: { author: [{ collectiveName: 'GATE Group' }] } },
    { authors: [{ name: 'GATE Group', group: true }] },
  ],
  [
    'Zotero, whose source is where it was found',
    { type: 'article', title, abstract, source: 'DOI.org (Crossref)', number: 'arXiv:2402.06123 [cs]' },
    { venue: undefined, number: undefined },
  ],
  [
    'INSPIRE, with titles and abstracts of two sources',
    {
      titles: [
        { source: 'APS', title },
        { source: 'arXiv', title },
      ],
      abstracts: [
        { source: 'APS', value: abstract },
        { source: 'arXiv', value: `${abstract} Indeed.` },
      ],
      publication_info: [{ year: 2017, journal_title: 'Ex.Rev.D', artid: '032004' }],
    },
    { abstract, venue: 'Ex.Rev.D', pages: '032004', year: 2017 },
  ],
  [
    'ISMIR',
    {
      title,
      author: ['Ada Berger', 'Tom Lindqvist'],
      year: '2005',
      ee: 'https://example.org/1.pdf',
      abstract,
      booktitle: 'ISMIR',
    },
    { authors: whole, year: 2005, venue: 'ISMIR', venueKind: 'conference' },
  ],
  [
    'MiniConf',
    {
      id: '7',
      content: {
        title,
        authors: ['Ada Berger', 'Tom Lindqvist'],
        abstract,
        pdf_url: 'https://example.org/1.pdf',
      },
    },
    { key: '7', authors: whole, links: [{ kind: 'pdf', url: 'https://example.org/1.pdf' }] },
  ],
  [
    'the virtual sites of conferences',
    {
      id: 3,
      name: title,
      authors: [
        { id: 1, fullname: 'Ada Berger' },
        { id: 2, fullname: 'Tom Lindqvist' },
      ],
      abstract,
    },
    { key: '3', authors: whole },
  ],
  [
    'DBLP',
    {
      '@score': '3',
      info: {
        authors: {
          author: [
            { '@pid': '1', text: 'Ada Berger' },
            { '@pid': '2', text: 'Tom Lindqvist' },
          ],
        },
        title: 'Gated Messages.',
        venue: 'ExConf',
        pages: '1-9',
        year: '2019',
        type: 'Conference and Workshop Papers',
        key: 'conf/ex/Berger19',
        doi: '10.1000/EX.1',
        ee: 'https://doi.org/10.1000/ex.1',
        url: 'https://dblp.org/rec/conf/ex/Berger19',
      },
      url: 'URL#1',
    },
    {
      key: 'conf/ex/Berger19',
      authors: whole,
      venue: 'ExConf',
      venueKind: 'conference',
      year: 2019,
      doi: '10.1000/ex.1',
    },
  ],
  [
    'Europe PMC',
    {
      id: '21249755',
      pmid: '21249755',
      doi: '10.1000/ex.1',
      title: 'Gated Messages.',
      authorString: 'Berger A, Lindqvist TB.',
      journalInfo: {
        volume: '3',
        issue: '1',
        yearOfPublication: 2019,
        journal: { title: 'Examples', issn: '1' },
      },
      pageInfo: '1-9',
      abstractText: abstract,
      keywordList: { keyword: ['graphs'] },
      firstPublicationDate: '2019-05-03',
    },
    {
      authors: [
        { name: 'A Berger', family: 'Berger', given: 'A' },
        { name: 'TB Lindqvist', family: 'Lindqvist', given: 'TB' },
      ],
      pmid: '21249755',
      venue: 'Examples',
      volume: '3',
      number: '1',
      pages: '1-9',
      date: '2019-05-03',
      year: 2019,
      keywords: ['graphs'],
    },
  ],
  [
    "PubMed's summaries",
    {
      uid: '21249755',
      pubdate: '2019 May 3',
      source: 'Ex',
      authors: [
        { name: 'Berger A', authtype: 'Author' },
        { name: 'Lindqvist TB', authtype: 'Author' },
      ],
      title,
      volume: '3',
      fulljournalname: 'Examples',
      articleids: [
        { idtype: 'pubmed', idtypen: 1, value: '21249755' },
        { idtype: 'doi', idtypen: 3, value: '10.1000/ex.1' },
      ],
    },
    {
      authors: [
        { family: 'Berger', given: 'A' },
        { family: 'Lindqvist', given: 'TB' },
      ],
      date: '2019-05-03',
      doi: '10.1000/ex.1',
      pmid: '21249755',
      venue: 'Examples',
    },
  ],
  [
    'Unpaywall',
    {
      doi: '10.1000/ex.1',
      title,
      year: 2019,
      published_date: '2019-05-03',
      genre: 'journal-article',
      journal_name: 'Examples',
      z_authors: [{ given: 'Ada', family: 'Berger', sequence: 'first' }],
      best_oa_location: { url_for_pdf: 'https://example.org/1.pdf' },
    },
    {
      authors: [ada],
      venue: 'Examples',
      venueKind: 'journal',
      date: '2019-05-03',
      links: [{ kind: 'pdf', url: 'https://example.org/1.pdf' }],
    },
  ],
  [
    'DataCite',
    {
      id: '10.1000/ex.1',
      type: 'dois',
      attributes: {
        doi: '10.1000/ex.1',
        titles: [{ title }],
        creators: [
          { name: 'Berger, Ada', nameType: 'Personal', givenName: 'Ada', familyName: 'Berger' },
          { name: 'Gate Group', nameType: 'Organizational' },
        ],
        descriptions: [
          { description: 'Four pages', descriptionType: 'Other' },
          { description: abstract, descriptionType: 'Abstract' },
        ],
        dates: [
          { date: '2018', dateType: 'Submitted' },
          { date: '2019-05-03', dateType: 'Issued' },
        ],
        publicationYear: 2019,
        subjects: [{ subject: 'graphs' }],
        publisher: 'Zenodo',
        types: { resourceTypeGeneral: 'ConferencePaper' },
      },
    },
    {
      authors: [ada, { name: 'Gate Group', group: true }],
      date: '2019-05-03',
      year: 2019,
      keywords: ['graphs'],
      publisher: 'Zenodo',
      venueKind: 'conference',
    },
  ],
  [
    'Zotero',
    {
      key: 'ABCD1234',
      version: 3,
      library: { type: 'user', id: 1 },
      meta: { creatorSummary: 'Berger' },
      data: {
        key: 'ABCD1234',
        itemType: 'conferencePaper',
        title,
        creators: [
          { creatorType: 'editor', firstName: 'Eva', lastName: 'Stone' },
          { creatorType: 'author', firstName: 'Ada', lastName: 'Berger' },
          { creatorType: 'author', name: 'Gate Group' },
        ],
        abstractNote: abstract,
        proceedingsTitle: 'Proceedings of Examples',
        conferenceName: 'ExConf',
        date: 'May 2019',
        tags: [{ tag: 'graphs', type: 1 }],
        extra: 'private: yes',
        relations: {},
      },
    },
    {
      key: 'ABCD1234',
      authors: [ada, { name: 'Gate Group' }],
      venue: 'Proceedings of Examples',
      venueKind: 'conference',
      date: '2019-05',
      keywords: ['graphs'],
    },
  ],
  [
    'Papers with Code',
    {
      paper_url: 'https://paperswithcode.com/paper/gated',
      arxiv_id: '2401.00001',
      title,
      abstract,
      url_abs: 'https://arxiv.org/abs/2401.00001v1',
      url_pdf: 'https://arxiv.org/pdf/2401.00001v1.pdf',
      proceeding: 'exconf-2024-1',
      authors: ['Ada Berger', 'Tom Lindqvist'],
      tasks: ['Gating'],
      date: '2024-01-01',
    },
    { authors: whole, arxiv: '2401.00001', venue: 'exconf-2024-1', keywords: ['Gating'] },
  ],
  [
    'INSPIRE',
    {
      id: '1',
      metadata: {
        titles: [{ title, source: 'arXiv' }],
        abstracts: [{ value: abstract, source: 'arXiv' }],
        authors: [{ full_name: 'Berger, Ada' }, { full_name: 'Lindqvist, Tom' }],
        arxiv_eprints: [{ value: '2401.00001', categories: ['hep-ph'] }],
        dois: [{ value: '10.1000/ex.1' }],
        publication_info: [{ journal_title: 'Phys.Ex.', journal_volume: '3', year: 2024, page_start: '1' }],
      },
    },
    {
      authors: [ada, tom],
      arxiv: '2401.00001',
      doi: '10.1000/ex.1',
      venue: 'Phys.Ex.',
      volume: '3',
      year: 2024,
      category: 'hep-ph',
    },
  ],
  [
    'DOAJ',
    {
      id: 'd',
      bibjson: {
        title,
        abstract,
        author: [{ name: 'Ada Berger' }, { name: 'Tom Lindqvist' }],
        journal: { title: 'Examples', volume: '3', publisher: 'P' },
        year: '2019',
        month: '5',
        identifier: [
          { id: '1234-5678', type: 'eissn' },
          { id: '10.1000/ex.1', type: 'doi' },
        ],
        link: [{ type: 'fulltext', url: 'https://example.org/1' }],
      },
    },
    {
      authors: whole,
      venue: 'Examples',
      volume: '3',
      date: '2019-05',
      doi: '10.1000/ex.1',
      links: [{ kind: 'paper', url: 'https://example.org/1' }],
    },
  ],
  [
    'ADS',
    {
      bibcode: '2019Ex',
      title: [title],
      abstract,
      author: ['Berger, Ada', 'Lindqvist, Tom'],
      pubdate: '2019-05-00',
      year: '2019',
      doi: ['10.1000/ex.1'],
      pub: 'Examples',
      page: ['12'],
    },
    {
      key: '2019Ex',
      authors: [ada, tom],
      date: '2019-05',
      doi: '10.1000/ex.1',
      venue: 'Examples',
      pages: '12',
    },
  ],
  [
    'bioRxiv',
    {
      doi: '10.1101/2019.01.01.1',
      title,
      authors: 'Berger, A.; Lindqvist, T.',
      date: '2019-05-03',
      version: '1',
      category: 'bioinformatics',
      abstract,
      published: 'NA',
      server: 'bioRxiv',
    },
    {
      authors: [
        { family: 'Berger', given: 'A.' },
        { family: 'Lindqvist', given: 'T.' },
      ],
      date: '2019-05-03',
      category: 'bioinformatics',
    },
  ],
  [
    'Scopus',
    {
      'dc:title': title,
      'dc:creator': 'Berger A.',
      'prism:publicationName': 'Examples',
      'prism:volume': '3',
      'prism:coverDate': '2019-05-03',
      'prism:doi': '10.1000/ex.1',
      'dc:description': abstract,
    },
    { venue: 'Examples', volume: '3', date: '2019-05-03', doi: '10.1000/ex.1' },
  ],
  [
    'Springer',
    {
      title,
      creators: [{ creator: 'Berger, Ada' }, { creator: 'Lindqvist, Tom' }],
      publicationName: 'Examples',
      publicationDate: '2019-05-03',
      abstract,
      startingPage: '1',
      endingPage: '9',
      url: [{ format: 'html', platform: 'web', value: 'https://example.org/1' }],
    },
    {
      authors: [ada, tom],
      venue: 'Examples',
      pages: '1-9',
      links: [{ kind: 'paper', url: 'https://example.org/1' }],
    },
  ],
  [
    'a hand',
    {
      paper_title: title,
      paper_abstract: abstract,
      author_list: ['Ada Berger', 'Tom Lindqvist'],
      arxiv_id: '2401.00001',
    },
    { authors: whole, arxiv: '2401.00001' },
  ],
];

describe('a record of', () => {
  it.each(services)('%s says all it has', (_service, value, says) => {
    const { record, findings } = read(value);
    expect(record?.title.replace(/\.$/, '')).toBe(title);
    expect(record).toMatchObject(says);
    expect(findings.filter(({ code }) => code !== 'abstract-missing')).toEqual([]);
  });
});

describe('papers', () => {
  const titles = (text: string) =>
    readSource('papers/a.json', text).records.map((record) => record.title.replace(/\.$/, ''));

  it.each(services)('of %s are read from lines, lists and objects that hold them', (_service, value) => {
    const text = JSON.stringify(value);
    expect(titles(`${text}\n${text}\n`)).toEqual([title, title]);
    expect(titles(`[${text},\n${text}]`)).toEqual([title, title]);
    expect(titles(text)).toEqual([title]);
    expect(titles(`{"status": "ok", "message": {"total": 2, "items": [${text}, ${text}]}}`)).toEqual([
      title,
      title,
    ]);
  });

  it.each([
    [
      'a list two names down',
      (a: string, b: string) => `{"result":{"hits":{"@total":"2","hit":[\n${a},\n${b}]}}}`,
    ],
    ['a list called data', (a: string, b: string) => `{"total": 2, "data": [\n${a},\n${b}]}`],
    ['their ids', (a: string, b: string) => `{"2401.00001":\n${a},\n"2401.00002": ${b}}`],
    [
      'a list beside its own title',
      (a: string, b: string) => `{"title": "ExConf", "papers": [\n${a},\n${b}]}`,
    ],
  ])('under %s have their own lines', (_what, text) => {
    const [a, b] = ['One', 'Two'].map((name) => JSON.stringify({ title: name, abstract, authors: [] }));
    const { records, findings, lines } = readSource('papers/a.json', text(a ?? '', b ?? ''));
    expect(records.map((record) => [record.title, record.place.line])).toEqual([
      ['One', 2],
      ['Two', 3],
    ]);
    expect(findings).toEqual([]);
    expect(lines).toMatchObject({ total: 3, record: 3 });
  });

  it('under their ids are known by these', () => {
    const text = '{"2401.00001": {"title": "One"}, "2401.00002": {"title": "Two", "id": 7}}';
    expect(readSource('papers/a.json', text).records.map(({ key, arxiv }) => [key, arxiv])).toEqual([
      ['2401.00001', '2401.00001'],
      ['7', undefined],
    ]);
  });

  it('within a list survive a broken neighbour, and the loss of the end', () => {
    const text = '{"papers": [\n{"title": "One"},\n{"title": Two},\n{"title": "Three"},\n{"title": "Fo';
    const { records, findings, rejected } = readSource('papers/a.json', text);
    expect(records.map((record) => record.title)).toEqual(['One', 'Three']);
    expect(
      findings
        .filter(({ severity }) => severity === 'error')
        .map(({ code, place: { line } }) => [code, line]),
    ).toEqual([
      ['json-broken', 3],
      ['json-broken', 5],
    ]);
    expect(rejected).toBe(2);
  });

  it('may stand in columns', () => {
    const text =
      '{"title": {"0": "One", "1": "Two"}, "year": {"0": 2019, "1": 2020}, "doi": {"0": null, "1": "10.1000/2"}}';
    expect(readSource('papers/a.json', text).records).toMatchObject([
      { title: 'One', year: 2019, doi: undefined },
      { title: 'Two', year: 2020, doi: '10.1000/2' },
    ]);
  });

  it('are no notes, no files and no replies, which are furniture', () => {
    const text = [
      { itemType: 'attachment', title: '1.pdf', path: '/home/ada/1.pdf' },
      { key: 'N', data: { itemType: 'note', title: 'Mine', note: 'dull' } },
      { replyto: 'x1', content: { title: { value: 'Review' }, review: { value: 'Fine' } } },
      { title, abstract },
    ];
    const reading = readSource('papers/a.jsonl', text.map((each) => JSON.stringify(each)).join('\n'));
    expect(reading.records).toHaveLength(1);
    expect(reading.furniture.map(({ what }) => what)).toEqual(['attachment', 'note', 'reply']);
    expect(reading.lines).toMatchObject({ furniture: 3, record: 1, lost: 0 });
    expect(reading.findings).toEqual([]);
  });
});

describe('JSON', () => {
  const place = {
    type: 'Feature',
    properties: { title: 'A rainy town', description: 'Rains.' },
    geometry: { coordinates: [5, 60] },
  };
  it.each<[what: string, field: string, value: object]>([
    ['places', 'geometry', { type: 'FeatureCollection', features: [place, place] }],
    ['goods', 'price', [{ id: 1, title: 'Backpack', price: 109.9, description: 'A pack. '.repeat(40) }]],
    ['goods', 'price', [{ title: 'A used car', year: 2019, price: 9000, url: 'https://a.org/1' }]],
    ['tasks', 'userId', [{ userId: 1, id: 1, title: 'Mend the bridge', completed: false }]],
    [
      'films',
      'Director',
      { results: [{ Title: 'The Bridge', Year: '1994', Director: 'A. Roe', Rated: 'G' }] },
    ],
    ['music', 'artist', [{ title: 'Bridges', artist: 'The Piers', album: 'Old', year: 1994 }]],
  ])('of %s is named by its "%s", and no paper', (what, field, value) => {
    const { records, findings, rejected } = readSource('papers/a.json', JSON.stringify(value));
    expect([records, rejected]).toEqual([[], 1]);
    expect(findings).toMatchObject([{ code: 'source-foreign', severity: 'error' }]);
    expect(findings[0]?.message).toContain(`JSON of ${what}, as its "${field}" shows`);
  });

  const title = 'Slow Glaciers';
  it.each([
    [{ title }],
    [{ title, notes: 'Read again.' }],
    [{ title, mood: 'dull', read: true, rating: 4 }],
    [{ title, year: 2019, completed: true }],
    [{ title, year: 2019, url: 'https://a.org/glaciers', shelf: 'B2' }],
    [{ title, url: 'https://a.org/glaciers.pdf', mood: 'dull' }],
    [{ title, mood: 'dull', url: 'https://doi.org/10.1000/1' }],
    [{ title, mood: 'dull', abstract: 'They sing.' }],
    [{ title, year: 2020, tracks: ['Ice', 'Rivers'] }],
    [{ title, authors: ['Ada Roe'], price: 12 }],
    [{ title, journal: 'Journal of Ice', coordinates: [5, 60] }],
  ])('%j is a paper, in a list and in JSON Lines', (value) => {
    const line = JSON.stringify(value);
    for (const text of [`[${line}]`, `${line}\n${line.replace('Slow', 'Old')}`, `{"papers": [${line}]}`]) {
      const { records, findings } = readSource('papers/a.json', text);
      expect(records[0]?.title).toBe(title);
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });

  it('with one paper among goods is read, and each other field told', () => {
    const items = [
      { title, price: 1 },
      { title: 'Old Glaciers', doi: '10.1000/1' },
    ];
    const { records, findings } = readSource('papers/a.json', JSON.stringify(items));
    expect(records).toHaveLength(2);
    expect(findings.map(({ code }) => code)).toEqual([
      'abstract-missing',
      'abstract-missing',
      'fields-unread',
    ]);
  });
});

describe('fields', () => {
  it('that are no facts are named as they are written, private ones and empty ones never', () => {
    const value = {
      Title: title,
      Mood: 'fine',
      externalIds: { MAG: '3' },
      Notes: 'I hate it',
      Extra: 'x',
      empty: '',
    };
    expect(read(value).unread).toEqual(['Mood', 'externalIds.MAG']);
    expect(JSON.stringify(read(value).record)).not.toMatch(/hate/);
  });

  it('named like none give a title where the rest is plainly of a paper, and are else asked about', () => {
    expect(read({ 'Title (English)': title, abstract }).record?.title).toBe(title);
    expect(read({ name: title, authors: 'Ada Berger' }).record?.title).toBe(title);
    expect(read({ name: 'Ada', age: 3 }).record).toBeUndefined();
    expect(read({ name: 'Ada', age: 3 }).findings).toMatchObject([{ code: 'title-elsewhere' }]);
    expect(read({ session_title: 'Morning', abstract }).record).toBeUndefined();
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('may be called %s', (name) => {
    const value = JSON.parse(
      `{"title":"${title}","abstract":"${abstract}","${name}":{"title":"${title}","doi":"10.1000/ex.1"}}`,
    ) as object;
    expect(read(value).record?.title).toBe(title);
    expect(({} as Record<string, unknown>)['doi']).toBeUndefined();
  });
});
