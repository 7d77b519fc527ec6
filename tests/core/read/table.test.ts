import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSource } from '#core/read/readSource.ts';
import { cutRows } from '#core/read/table/cutRows.ts';
import { table } from '#core/read/table.ts';

const read = (text: string) => readSource('papers/a.csv', text);
const said = (text: string) =>
  read(text).records.map(({ title, abstract, authors, year }) => [
    title,
    abstract,
    authors.map(({ name }) => name),
    year,
  ]);
const codes = (text: string) => read(text).findings.map(({ code, place }) => [code, place.line]);

const first = ['Gated Messages', 'We gate, and count.', ['Ada Berger', 'Tom Lindqvist'], 2019];
const second = ['River Sensors', 'We learn the "drift".', ['Mei Tanaka'], 2020];
const both = [first, second];

describe('a table', () => {
  it.each([
    [
      'of a spreadsheet',
      'title,abstract,authors,year\nGated Messages,"We gate, and count.","Ada Berger, Tom Lindqvist",2019\nRiver Sensors,"We learn the ""drift"".",Mei Tanaka,2020\n',
    ],
    [
      'whose head says what the numbers of a column stand for',
      'Authors,Year,Country,Title,"urban = 1\nrural = 2",Abstract,Seats,Notes,More\n"Ada Berger, Tom Lindqvist",2019,SE,Gated Messages,1,"We gate, and count.",3,,\nMei Tanaka,2020,JP,River Sensors,2,"We learn the ""drift"".",4,,\n',
    ],
    [
      'with its title and a blank row above the head',
      'My reading list,,,\n,,,\nTitle,Abstract,Author(s),Year\nGated Messages,"We gate, and count.",Ada Berger & Tom Lindqvist,2019\nRiver Sensors,"We learn the ""drift"".",Mei Tanaka,2020\n',
    ],
    [
      'in German, as Excel writes it there',
      'sep=;\r\nTitel;Zusammenfassung;Autoren;Jahr\r\nGated Messages;We gate, and count.;Berger, Ada/x;2019\r\n'.replace(
        'Berger, Ada/x',
        'Ada Berger und Tom Lindqvist'.replace(' und ', ' and '),
      ) + 'River Sensors;"We learn the ""drift"".";Mei Tanaka;2020\r\n',
    ],
    [
      'with tabs',
      'PAPER TITLE\tABSTRACT\tAUTHORS\tYEAR\nGated Messages\tWe gate, and count.\tAda Berger; Tom Lindqvist\t2019.0\nRiver Sensors\tWe learn the "drift".\tMei Tanaka\t2020.0\n',
    ],
    [
      'with bars',
      'Title|Abstract|Authors|Year\nGated Messages|We gate, and count.|Ada Berger, Tom Lindqvist|2019\nRiver Sensors|We learn the "drift".|Mei Tanaka|2020',
    ],
    [
      'with empty columns, an empty row and spaces behind the separator',
      'title, abstract, , authors, year,,\n\nGated Messages, "We gate, and count.", , "[\'Ada Berger\', \'Tom Lindqvist\']", 2019,,\n,,,,,,\nRiver Sensors, "We learn the ""drift"".", , Mei Tanaka, 2020,,\n',
    ],
    [
      'of Zotero',
      '\ufeff"Key","Item Type","Publication Year","Author","Title","Abstract Note","Date","File Attachments","Notes"\n"K1","journalArticle","2019","Berger, Ada; Lindqvist, Tom","Gated Messages","We gate, and count.","2019-05","/home/ada/1.pdf","<p>dull</p>"\n"K2","journalArticle","2020","Tanaka, Mei","River Sensors","We learn the ""drift"".","2020","",""\n',
    ],
    [
      'of MiniConf',
      'UID,title,authors,abstract,keywords,year\n1,Gated Messages,Ada Berger|Tom Lindqvist,"We gate, and count.",a|b,2019\n2,River Sensors,Mei Tanaka,"We learn the ""drift"".",,2020\n',
    ],
    [
      'of Scopus',
      '"Authors","Author full names","Author(s) ID","Title","Year","Source title","Abstract","Document Type"\n"Berger A.; Lindqvist T.","Berger, Ada (57193000000); Lindqvist, Tom (57193000001)","1; 2","Gated Messages","2019","Examples","We gate, and count.","Article"\n"Tanaka M.","Tanaka, Mei (57193000002)","3","River Sensors","2020","Examples","We learn the ""drift"".","Article"\n',
    ],
    [
      'of Web of Science',
      'PT\tAU\tAF\tTI\tSO\tAB\tPY\tPD\nJ\tBerger, A; Lindqvist, T\tBerger, Ada; Lindqvist, Tom\tGated Messages\tEXAMPLES\tWe gate, and count.\t2019\tMAY 3\nJ\tTanaka, M\tTanaka, Mei\tRiver Sensors\tEXAMPLES\tWe learn the "drift".\t2020\t\n',
    ],
    [
      'of IEEE Xplore',
      '"Document Title",Authors,"Author Affiliations","Publication Title","Publication Year","Start Page","End Page","Abstract"\n"Gated Messages","Ada Berger; Tom Lindqvist","ETH; MIT","Examples","2019","1","9","We gate, and count."\n"River Sensors","Mei Tanaka","","Examples","2020","","","We learn the ""drift""."\n',
    ],
    [
      'made of nested values, with the paths of their names',
      'id,title,abstract,authorships.author.display_name,publication_year\nW1,Gated Messages,"We gate, and count.",Ada Berger|Tom Lindqvist,2019\nW2,River Sensors,"We learn the ""drift"".",Mei Tanaka,2020\n',
    ],
    [
      'by hand, with names of columns nobody foresaw',
      'Nr.;Titel der Arbeit;Abstract (deutsch);Autor(en);Erscheinungsjahr\n1;Gated Messages;We gate, and count.;Ada Berger und Tom Lindqvist;2019\n2;River Sensors;"We learn the ""drift"".";Mei Tanaka;2020\n',
    ],
    [
      'of Dimensions',
      '"About the data: Exported on May 3, 2019."\nRank,DOI,Title,Abstract,Source title,PubYear,Authors\n1,10.1000/1,Gated Messages,"We gate, and count.",Ex,2019,"Berger, Ada; Lindqvist, Tom"\n2,10.1000/2,River Sensors,"We learn the ""drift"".",Ex,2020,"Tanaka, Mei"\n',
    ],
  ])('%s gives each row as a paper', (_what, text) => {
    expect(said(text)).toEqual(both);
    expect(read(text).format).toBe('table');
    expect(codes(text).filter(([code]) => code !== 'fields-unread')).toEqual([]);
  });

  it('of PubMed, whose names end in initials', () => {
    const text =
      'PMID,Title,Authors,Citation,First Author,Journal/Book,Publication Year,Create Date,PMCID,DOI\n21249755,Gated Messages.,"Berger A, Lindqvist B Jr, Roe TB.",Ex. 2019 May 3;7(2):e12. doi: 10.1000/ex.1.,Berger A,Ex,2019,2019/05/03,,10.1000/ex.1\n';
    expect(read(text).records).toMatchObject([
      {
        pmid: '21249755',
        venue: 'Ex',
        year: 2019,
        doi: '10.1000/ex.1',
        authors: [
          { family: 'Berger', given: 'A' },
          { family: 'Lindqvist', given: 'B', suffix: 'Jr' },
          { family: 'Roe', given: 'TB' },
        ],
        volume: '7',
        number: '2',
        pages: 'e12',
      },
    ]);
  });

  it('of Embase, which has where a paper stands in one cell', () => {
    const text =
      'TITLE,SOURCE,AUTHOR NAMES,ABSTRACT,PUBLICATION YEAR\nGated Messages,"Examples (2019) 7:2 (12-19). Date of Publication: 3 May 2019","Berger A., Roe T.B.",We gate.,2019\n';
    expect(read(text).records).toMatchObject([
      { venue: 'Examples', volume: '7', number: '2', pages: '12-19', date: '2019-05-03' },
    ]);
  });

  it('tells once which columns nobody reads, and private ones to nobody', () => {
    const text = 'title,authors,mood,notes,rating\nA B,Ada Berger,fine,dull,3\nC D,Mei Tanaka,,dull,4\n';
    expect(read(text).findings.filter(({ code }) => code === 'fields-unread')).toMatchObject([
      { message: 'not used are the fields "mood (1)"', place: { line: 1 } },
    ]);
    expect(JSON.stringify(read(text))).not.toContain('dull');
  });

  it('says nothing of rows that hold nothing, and of papers of which nothing but the name is known tells that', () => {
    const text =
      'Name,Abstract,Authors,Year,Read\nGated Messages,"We gate, and count.",Ada Berger,2019,Yes\n,,,,No\n,,,,\n"","","","",No\nRiver Sensors,,,,No\n';
    const { records, rejected, findings, lines } = read(text);
    expect(records.map(({ title }) => title)).toEqual(['Gated Messages', 'River Sensors']);
    expect({ rejected, codes: findings.map(({ code }) => code) }).toEqual({
      rejected: 0,
      codes: ['abstract-missing'],
    });
    expect(lines).toEqual({ total: 6, blank: 0, furniture: 4, record: 2, lost: 0 });
  });

  it('keeps notes of Zotero apart from papers', () => {
    const text =
      'Key,Item Type,Title,Abstract Note,Author\nK1,note,To read,,\nK2,book,Gated Messages,We gate.,A B\n';
    expect(read(text)).toMatchObject({ rejected: 0, records: [{ title: 'Gated Messages' }], findings: [] });
  });

  it('made of BibTeX may keep the braces around its values', () => {
    const text =
      'title,year,doi,abstract\n"{Gated Messages}",{2019},"{10.1000/182}","{We gate, and count.}"\n';
    expect(read(text)).toMatchObject({
      records: [{ title: 'Gated Messages', year: 2019, doi: '10.1000/182', abstract: 'We gate, and count.' }],
      findings: [],
    });
  });

  it('may have cells of several lines, whose paragraphs last', () => {
    const text = 'title,abstract\n"A\nB","One\ntwo.\n\nThree."\nC,D\n';
    expect(read(text).records.map(({ title, abstract, place }) => [title, abstract, place.line])).toEqual([
      ['A B', 'One two.\n\nThree.', 2],
      ['C', 'D', 7],
    ]);
    expect(read(text).lines).toEqual({ total: 7, blank: 1, furniture: 1, record: 5, lost: 0 });
  });

  it.each([
    ['a quotation mark that is never closed', 'A,"one, two\nB,ok\nC,"fine, x"\n', ['B', 'C'], [2]],
    ['a quotation mark that is never closed in the last row', 'B,ok\nC,fine\nA,"one, two\n', ['B', 'C'], [4]],
    ['a separator in a cell without quotation marks', 'A,one, two\nB,ok\n', ['B'], [2]],
    ['a row of one cell', 'B,ok\nsource: my memory\nC,fine\n', ['B', 'C'], []],
  ])('loses a row to %s, and never its neighbours', (_what, rows, titles, lines) => {
    const { records, findings } = read(`title,abstract\n${rows}`);
    expect(records.map(({ title }) => title)).toEqual(titles);
    expect(findings.filter(({ code }) => code === 'table-row-broken').map(({ place }) => place.line)).toEqual(
      titles.length === 2 && lines.length === 0 ? [3] : lines,
    );
  });

  it('reads bare quotation marks in a cell as meant', () => {
    expect(
      said('title,abstract,authors\n"A "B" C",He said "yes",Ada Berger\n"Deep" down,x,Mei Tanaka\n').map(
        ([title]) => title,
      ),
    ).toEqual(['A "B" C', '"Deep" down']);
  });

  const prose = [
    'Most rivers are never gauged, so their discharge has to be told from space. We train a network on altimetry and show that it transfers.',
    'Bees return to flowers that they have visited before. We follow four hundred marked bees, and fit a model of memory to their paths.',
    'We study the stability of sandpiles on random graphs, prove a bound on the length of avalanches, and confirm it by simulation.',
  ];
  const titles = [
    'River Discharge from Space',
    'Memory of Flowers in Foraging Bees',
    'Avalanches on Random Graphs',
  ];
  const names = ['Ada Berger, Tom Lindqvist', 'Mei Tanaka', 'Omar Haddad, Lea Roth'];
  const made = (head: string[], separator: string, ...columns: (string | number)[][]) =>
    [head, ...titles.map((title, at) => [title, ...columns.map((column) => column[at])])]
      .map((row) =>
        row.map((cell) => (/[,;]/.test(String(cell)) ? `"${String(cell)}"` : cell)).join(separator),
      )
      .join('\n');

  it.each(
    [',', ';', '\t'].flatMap((separator) =>
      [
        ...['Paper', 'Papers', 'Article', 'Paper name', 'Name of the paper', 'Publication', 'Study'],
        ...['العنوان', '标题', '題名', 'タイトル', 'Название', '제목', 'Başlık', 'כותרת'],
      ].map((head) => [head, separator] as const),
    ),
  )('whose titles stand below "%s", parted by "%s", is one, and its cells no papers', (head, separator) => {
    const text = made([head, 'Abstract', 'Authors', 'Year'], separator, prose, names, [2019, 2020, 2021]);
    const { format, findings, records } = read(text);
    expect(format).toBe('table');
    expect(findings).toEqual([]);
    expect(records.map(({ title, abstract }) => [title, abstract])).toEqual(
      titles.map((title, at) => [title, prose[at]]),
    );
  });

  it('has "Paper" for the title also beside an address alone, and for an address where that stands below', () => {
    const links = ['https://a.org/1', 'https://a.org/2', 'https://a.org/3'];
    expect(read(made(['Paper', 'Link'], ',', links)).records.map(({ title }) => title)).toEqual(titles);
    const { records } = read(made(['Name', 'Paper', 'Abstract'], ',', links, prose));
    expect(records.map(({ title }) => title)).toEqual(titles);
  });

  it.each([
    ['whose head is in no known language', ['Τίτλος', 'Περίληψη', 'Συγγραφείς', 'Έτος'], 'Τίτλος'],
    ['without a head', undefined, 'column 1'],
  ])('%s is read by what its columns hold, and that is told', (_what, head, first) => {
    const text = made(head ?? [], ',', prose, names, [2019, 2020, 2021]).replace(/^\n/, '');
    const { format, records, findings } = read(text);
    expect(format).toBe('table');
    expect(records.map(({ title, abstract, year }) => [title, abstract, year])).toEqual(
      titles.map((title, at) => [title, prose[at], 2019 + at]),
    );
    expect(records[0]?.authors.map(({ name }) => name)).toEqual(['Ada Berger', 'Tom Lindqvist']);
    expect(findings).toMatchObject([{ code: 'table-columns-guessed', severity: 'note', place: { line: 1 } }]);
    expect(findings[0]?.message).toContain(`${first} as title`);
  });

  it('has further columns told by their cells only where no name of its head is known as English', () => {
    const dutch = read(
      made(['Titel', 'Samenvatting', 'Auteurs', 'Jaar'], ';', prose, names, [2019, 2020, 2021]),
    );
    expect(dutch.records).toMatchObject(
      titles.map((title, at) => ({ title, abstract: prose[at], year: 2019 + at })),
    );
    expect(dutch.findings.map(({ code }) => code)).toEqual(['table-columns-guessed']);
    const english = read(
      made(['Title', 'Remarks', 'Reviewer', 'Year'], ';', prose, names, [2019, 2020, 2021]),
    );
    expect(english.records).toMatchObject(titles.map((title) => ({ title, abstract: '', authors: [] })));
    expect(english.findings.map(({ code }) => code)).toContain('fields-unread');
  });

  it('may name its columns twice, in two languages', () => {
    const head = ['Title-题名', 'Summary-摘要', 'Author / Autor', 'Year (年)'];
    const { records, findings } = read(made(head, ',', prose, names, [2019, 2020, 2021]));
    expect(records).toMatchObject(
      titles.map((title, at) => ({ title, abstract: prose[at], year: 2019 + at })),
    );
    expect(records[0]?.authors).toHaveLength(2);
    expect(findings).toEqual([]);
  });

  it('keeps names apart of which one is a title only beside the other', () => {
    const { records } = read(made(['Talk title', 'Abstract', 'Speaker'], ',', prose, ['A B', 'C D', 'E F']));
    expect(records).toMatchObject(titles.map((title, at) => ({ title, abstract: prose[at] })));
  });

  it('loses a row with a stray separator alone, also where its head is not known', () => {
    const text = made(['Τίτλος', 'Περίληψη', 'Έτος'], ',', prose, [2019, 2020, 2021]);
    const { format, records, findings } = read(`${text}\nOdd, cell,x,2020\n`);
    expect({ format, count: records.length }).toEqual({ format: 'table', count: 3 });
    expect(findings.map(({ code }) => code).toSorted()).toEqual([
      'table-columns-guessed',
      'table-row-broken',
    ]);
  });

  it.each([
    ['A Study of Cases\tWe study them all.\nAnother Study\tWe study others.\n', 'tabs'],
    ['name,quantity,price\napple,1,2.30\npear,2,1.20\n', 'commas'],
  ])('without titles or abstracts that could be told is one error with the remedy', (text, separator) => {
    expect(read(text)).toMatchObject({ format: 'table', records: [], rejected: 1 });
    expect(read(text).findings).toMatchObject([{ code: 'table-no-head', place: { line: 1 } }]);
    expect(read(text).findings[0]?.message).toContain(separator);
    expect(read(text).findings[0]?.hint).toContain('title');
  });

  it.each([
    ['prose with commas', 'Title, abstract and authors\n\nWe study cases, and others.\n'],
    ["a table of Markdown's", '| Title | Authors |\n|---|---|\n| A | B |\n'],
    ['JSON', '[{"title": "A", "abstract": "B"}]'],
  ])('is not %s', (_what, text) => {
    expect(table.claims('a.csv', text)).toBe(0);
  });
});

describe('whatever the cells,', () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', ' ', '"', ',', ';', '\t', '\n', 'é', '.'),
    maxLength: 12,
  });
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 });
  const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;

  it('a table that quotes them all reads back', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        (cells, separator, end) => {
          const text = cells.map((row) => row.map(quoted).join(separator)).join(end);
          const filled = cells
            .map((row) => row.map((value) => value.trim()))
            .filter((row) => row.some((value) => value !== ''));
          expect(cutRows(text, separator).map((row) => row.cells)).toEqual(filled);
        },
      ),
      { seed: 5, numRuns: 500 },
    );
  });

  it('a table that quotes only what must be reads back', () => {
    const bare = (value: string) => (/^\s|\s$|[",;\t\n]/.test(value) ? quoted(value) : value);
    fc.assert(
      fc.property(rows, (cells) => {
        const text = cells.map((row) => row.map(bare).join(',')).join('\n');
        const filled = cells
          .map((row) => row.map((value) => value.trim()))
          .filter((row) => row.some((value) => value !== ''));
        expect(cutRows(text, ',').map((row) => row.cells)).toEqual(filled);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('no text makes it throw, every line is accounted for, and each loss is told', () => {
    const line = fc.string({
      unit: fc.constantFrom('a', 'B ', '"', ',', ',', '\n', '""', 'é'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(line, (rest) => {
        const { lines, records, rejected, findings } = table.read('a.csv', `title,abstract\n${rest}`);
        expect(lines.blank + lines.furniture + lines.record + lines.lost).toBe(lines.total);
        expect(findings.filter(({ severity }) => severity === 'error')).toHaveLength(rejected);
        for (const { title } of records) expect(title.trim()).not.toBe('');
      }),
      { seed: 7, numRuns: 1000 },
    );
  });
});

it('a row of more cells than any table has columns is told, and costs no other', () => {
  const row = (cells: number): string => `Gated Messages,${'a,'.repeat(cells)}\n`;
  const sound = 'River Sensors,We learn.\n';
  const { records, findings } = table.read(
    'a.csv',
    `title,abstract\n${sound}${row(12_000)}${sound}${row(50)}`,
  );
  expect(records.map(({ title }) => title)).toEqual(['River Sensors', 'River Sensors']);
  expect(findings.map(({ message, place }) => [place.line, /\((.*?)\)/.exec(message)?.[1]])).toEqual([
    [3, '10000 or more cells where the head has 2'],
    [5, '51 cells where the head has 2'],
  ]);
});
