import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { accounted } from '../../../scripts/bench/fuzz/accounted.ts';
import { bibtex as written } from '#core/cite/bibtex.ts';
import type { Citable } from '#core/cite/citable.ts';
import { isCompanyForm } from '#core/people/isGroup.ts';
import { isSuffix } from '#core/people/namesOf.ts';
import { bibtex } from '#core/read/bibtex.ts';
import { bibtexEntries } from '#core/read/bibtex/bibtexEntries.ts';
import { bibtexRows } from '#core/read/bibtex/bibtexRows.ts';
import { readSource } from '#core/read/readSource.ts';
import { entryFields } from '#core/read/tagged/entryFields.ts';
import type { SourceRecord } from '#core/record.ts';
import { parseText } from '#core/text/parseText.ts';
import { renderPlain } from '#core/text/renderPlain.ts';

const read = (text: string) => accounted(text, bibtex.read('papers/a.bib', text));
const one = (fields: string, type = 'misc') => read(`@${type}{key, title = {T}, ${fields}}`).records[0];
const shown = (tex: string) => renderPlain(parseText(tex, 'tex'));
const title = (tex: string) => shown(read(`@misc{a, title = ${tex}}`).records[0]?.title ?? '');
const authors = (tex: string) => one(`author = ${tex}`)?.authors;
const flaws = (text: string) =>
  read(text)
    .findings.filter(({ code }) => code === 'bibtex-broken')
    .map(({ message, place }) => `${place.line} ${message}`);

describe('each field of BibTeX', () => {
  it.each(bibtexRows)('gives $field: $example.0', ({ field, example: [text, value] }) => {
    const [entry] = bibtexEntries('papers/a.bib', text).entries;
    expect(entry && entryFields(entry, bibtexRows).fields[field]).toEqual(value);
  });
});

describe('a title', () => {
  it('and an abstract are LaTeX by their format', () => {
    expect(one('abstract = {5\\% less}')?.notation).toBe('latex');
  });

  test.each([
    ['{{GPT}-4 and the {DNA} of {S}hips}', 'GPT-4 and the DNA of Ships'],
    ['{{All of It}}', 'All of It'],
    ['"{The {\\"O}sterreich} {"}Case{"}"', 'The Österreich "Case"'],
    ['{Fast {\\emph{{S}o}} \\& {\\em {C}o}, 5\\% \\_ \\#1}', 'Fast So & Co, 5% _ #1'],
    ['{{$\\alpha$}-Divergence in $\\mathbb{R}^{d}$}', 'α-Divergence in ℝᵈ'],
    ["{A -- B, pages~3--4, ``so''}", 'A – B, pages 3–4, “so”'],
    [
      "{\\'Etude de {\\c{c}}a, \\v{c}, {\\L}\\'od\\'z, Gr\\\"o\\ss e, na\\\"{\\i}ve}",
      'Étude de ça, č, Łódź, Größe, naïve',
    ],
    ['{\\textless{}i\\textgreater{}E. coli\\textless{}/i\\textgreater{} \\&amp; Co}', 'E. coli & Co'],
    ['{Sets \\{0,1\\} of {n}}', 'Sets {0,1} of n'],
    [
      '{\\${\\textbackslash}alpha\\$-Lines at \\$x\\_1\\textasciicircum{}2\\$ for \\$5 and \\$6}',
      'α-Lines at x₁² for $5 and $6',
    ],
    ['{One\n   Two}', 'One Two'],
    ['{A \\mkbibquote{Noble} \\enquote{Gas} in \\mkbibemph{Vivo}}', 'A “Noble” “Gas” in Vivo'],
    [
      '{The \\hologo{LaTeX} and {\\BibTeX} \\acro{TLA}: \\texorpdfstring{$x$}{ex}}',
      'The LaTeX and BibTeX TLA: ex',
    ],
    ['{On \\verb|\\special| Commands}', 'On \\special Commands'],
    ['{On the {$U\\sb p$}-operator of $x\\sp{2}$}', 'On the Uₚ-operator of x²'],
    ['{Philosophy <<Of Mind>> where a << b}', 'Philosophy «Of Mind» where a << b'],
    ['{{\\noopsort{b}}Two}', 'Two'],
    ["{O\\'{}Neill}", "O'Neill"],
    ['{Mistake~--- Two, and So~-- Three}', 'Mistake — Two, and So – Three'],
    ['one # " and " # {two}', 'one and two'],
  ])('%s is %s', (tex, plain) => {
    expect(title(tex)).toBe(plain);
  });
});

describe('authors', () => {
  const person = (given: string, family: string, suffix?: string) => ({
    name: `${given} ${family}${suffix ? `, ${suffix}` : ''}`,
    family,
    given,
    ...(suffix ? { suffix } : {}),
  });
  test.each([
    ['{Jane Doe and John Roe}', [{ name: 'Jane Doe' }, { name: 'John Roe' }]],
    ['{Doe, Jane AND Roe, John}', [person('Jane', 'Doe'), person('John', 'Roe')]],
    ['{van der Roe, Jr., John}', [person('John', 'van der Roe', 'Jr.')]],
    ['{Roe, John, III}', [person('John', 'Roe', 'III')]],
    ['{Jane {Doe Roe}}', [person('Jane', 'Doe Roe')]],
    [
      '{{Google DeepMind} and {Barnes and Noble}}',
      [
        { name: 'Google DeepMind', group: true },
        { name: 'Barnes and Noble', group: true },
      ],
    ],
    ['{{{Widget Labs}}}', [{ name: 'Widget Labs', group: true }]],
    [
      '{{{\\bibcorporate{Office of Widgets and Gates}}} and {Widget Centre (UK)}}',
      [
        { name: 'Office of Widgets and Gates', group: true },
        { name: 'Widget Centre (UK)', group: true },
      ],
    ],
    ['{title=Dr, given=Jane, family=Doe}', [person('Jane', 'Doe')]],
    ['{Doe, Ja\\{ne and Roe, John}', [person('Jane', 'Doe'), person('John', 'Roe')]],
    ["{Jane O\\'{}Neill}", [{ name: "Jane O'Neill" }]],
    ['{Doe, J. and others}', [{ ...person('J.', 'Doe'), andOthers: true }]],
    [
      '{family=Berg, given=Jan, prefix=van den, useprefix=true and family=Doe, given=Jane, suffix=Jr}',
      [person('Jan', 'van den Berg'), person('Jane', 'Doe', 'Jr')],
    ],
    ["{Erd{\\H{o}}s, P{\\'a}l and {\\'E}. Galois}", [person('Pál', 'Erdős'), { name: 'É. Galois' }]],
    ['{Doe, Jane and\n    {\\O}stby, Nils}', [person('Jane', 'Doe'), person('Nils', 'Østby')]],
    ['{A. Doe, B. Roe, C. Poe}', [{ name: 'A. Doe' }, { name: 'B. Roe' }, { name: 'C. Poe' }]],
    ['{Jane Doe; John Roe}', [{ name: 'Jane Doe' }, { name: 'John Roe' }]],
    ['{Wei Wang 0001}', [{ name: 'Wei Wang' }]],
    ['{Widget Labs, Inc.}', [{ name: 'Widget Labs, Inc.' }]],
    ['{Smith \\&amp; Sons Ltd and O&#39;Neil, T.}', [{ name: 'Smith & Sons Ltd' }, person('T.', "O'Neil")]],
    [
      '{Dvo&rcaron;&aacute;k, A. and &constructor;, B.}',
      [person('A.', 'Dvořák'), person('B.', '&constructor;')],
    ],
  ])('%s', (tex, people) => {
    expect(authors(tex)).toEqual(people);
  });
});

describe('facts', () => {
  test.each<[string, string, Partial<SourceRecord>]>([
    ['article', 'author_keywords = {gates; graphs}', { keywords: ['gates', 'graphs'] }],
    ['article', 'year = 2021, submitted = {2019-05-01}', { year: 2021, date: undefined }],
    ['article', 'category = {favourites}, event = {Reading club}', { category: undefined, venue: undefined }],
    ['article', 'journal = {Nature}, year = 2020', { venue: 'Nature', venueKind: 'journal', year: 2020 }],
    ['inproceedings', 'booktitle = {Proc. of {X}}', { venue: 'Proc. of X', venueKind: 'conference' }],
    ['incollection', 'booktitle = {A Book}', { venue: 'A Book', venueKind: 'book' }],
    ['misc', 'year = "{\\noopsort{1973c}}1981"', { year: 1981 }],
    ['misc', 'description = {dblp}', { abstract: '' }],
    ['misc', `description = {${'We show it. '.repeat(8)}}`, { abstract: 'We show it. '.repeat(8).trim() }],
    ['misc', 'date = {2023-06-14}', { date: '2023-06-14', year: 2023 }],
    ['misc', 'date = {2023-06-14/2023-06-16}', { date: '2023-06-14', year: 2023 }],
    ['misc', 'date = {2019-21}', { date: undefined, year: 2019 }],
    ['misc', 'year = 2020, month = {7}', { date: '2020-07', year: 2020 }],
    ['misc', 'year = 2020, month = {Sept.}', { date: '2020-09' }],
    ['misc', 'year = 2020, month = jan, day = 5', { date: '2020-01-05' }],
    ['misc', 'year = 2020, month = {09--15 Jun}', { date: '2020-06-09' }],
    ['misc', 'year = {2023/24}', { year: 2023, date: undefined }],
    [
      'article',
      'journal = {arXiv preprint arXiv:2301.00001}, year=2023',
      { arxiv: '2301.00001', venue: undefined, venueKind: undefined },
    ],
    [
      'article',
      'journal = {CoRR}, volume = {abs/2301.00001}',
      { arxiv: '2301.00001', venue: undefined, volume: undefined },
    ],
    [
      'article',
      'journal = {ArXiv}, volume = {abs/2301.00001}, url={https://api.example.org/1}',
      { arxiv: '2301.00001', venue: undefined, volume: undefined },
    ],
    [
      'article',
      'journal = {arXiv e-prints}, eid = {arXiv:2301.00001}, pages = {arXiv:2301.00001}',
      { arxiv: '2301.00001', venue: undefined, pages: undefined },
    ],
    [
      'misc',
      'note = {arXiv:2301.00001 [cs]}, publisher = {arXiv}',
      { arxiv: '2301.00001', publisher: undefined },
    ],
    [
      'misc',
      'number = {arXiv:2301.00001}, eprint={2301.00001}, eprinttype = {arxiv}',
      { arxiv: '2301.00001', number: undefined },
    ],
    ['misc', 'note = {Extends arXiv:2301.00001}', { arxiv: undefined }],
    ['misc', 'eprint = {hal-01234567}, eprinttype = {hal}', { arxiv: undefined }],
    [
      'article',
      'eprint = {9901001}, archivePrefix = {arXiv}, primaryClass = {hep-th}',
      { arxiv: 'hep-th/9901001', category: 'hep-th' },
    ],
    ['misc', 'howpublished = {A Blog}', { venue: 'A Blog' }],
    [
      'misc',
      'howpublished = {\\url{https://example.org/a\\_b}}',
      { venue: undefined, links: [{ kind: 'paper', url: 'https://example.org/a_b' }] },
    ],
    ['misc', 'doi = {https://doi.org/10.1007/978-3-030\\_13}', { doi: '10.1007/978-3-030_13' }],
    ['misc', 'pmid = {29000000}', { pmid: '29000000' }],
    ['article', 'pages = {e12--e15}, issue = {2}', { pages: 'e12-e15', number: '2' }],
    ['article', 'journal = {Smith {\\&} Co}', { venue: 'Smith & Co' }],
    ['misc', 'keywords = {a, b; c}', { keywords: ['a, b', 'c'] }],
    [
      'misc',
      'url = {https://a.org/1}, url = {https://a.org/2}',
      {
        links: [
          { kind: 'paper', url: 'https://a.org/1' },
          { kind: 'paper', url: 'https://a.org/2' },
        ],
      },
    ],
  ])('@%s: %s', (type, fields, facts) => {
    expect(one(fields, type)).toMatchObject(facts);
  });

  it('of a person’s own notes are not read', () => {
    const text = JSON.stringify(
      one('file = {SECRET.pdf}, annote = {SECRET}, review = {SECRET}, groups = {SECRET}, owner = {SECRET}'),
    );
    expect(text).not.toContain('SECRET');
  });
});

describe('an entry inherits', () => {
  it.each([
    [
      'what is its volume’s',
      '@inproceedings{a, title={A}, crossref={P}} @proceedings{p, title={Proc. X}, year=2020, publisher={ACM}, url={https://a.org}}',
      { venue: 'Proc. X', year: 2020, publisher: 'ACM', links: [] },
    ],
    [
      'nothing it says itself',
      '@inproceedings{a, title={A}, date={2019}, booktitle={B}, crossref={p}} @proceedings{p, title={P}, year=2020}',
      { venue: 'B', year: 2019 },
    ],
    [
      'all of its data',
      '@xdata{x, url={https://a.org}, xdata={y}} @xdata{y, year=2020} @misc{a, title={A}, xdata={x}}',
      { year: 2020, links: [{ kind: 'paper', url: 'https://a.org' }] },
    ],
    [
      'its author and, as one volume of several, its title',
      '@book{v, crossref={w}, volume=2} @mvcollection{w, title={Works}, subtitle={All}, author={Jane Doe}, year=1990}',
      { title: 'Works: All', authors: [{ name: 'Jane Doe' }], year: 1990, volume: '2' },
    ],
    [
      'the title of the volume it stands in, not of those that volume is one of',
      '@incollection{a, title={A}, crossref={c}} @collection{c, title={Gates}, crossref={w}} @mvcollection{w, title={Works}}',
      { title: 'A', venue: 'Gates' },
    ],
    [
      'nothing in circles',
      '@misc{a, title={A}, crossref={b}} @book{b, title={B}, crossref={a}, year=1}',
      { title: 'A' },
    ],
  ])('%s', (_what, text, facts) => {
    const { records } = read(text);
    expect(records).toMatchObject([facts]);
  });

  it('and volumes are told, once a file; one with an abstract of its own is a paper', () => {
    const { records, findings, rejected } = read(
      '@proceedings{p, title={P}}\n@collection{c, title={C}, abstract={It is.}}\n@book{b, title={B}}\n',
    );
    expect([records.map(({ key }) => key), rejected]).toEqual([['c', 'b'], 0]);
    expect(findings.filter(({ code }) => code === 'bibtex-volumes').map(({ message }) => message)).toEqual([
      '1 entries without an abstract are volumes, not papers, the first is "p"',
    ]);
  });

  it('from a parent that is not there: that is told', () => {
    expect(flaws('@misc{a, title={A}, crossref={gone}}')[0]).toContain(
      'its parent "gone" is not in this file',
    );
  });
});

describe('what is broken costs no other', () => {
  const good = (key: string) => `@misc{${key},\n  title = {Title ${key}},\n  year = 2020\n}\n`;
  it.each([
    [
      'a value never closed',
      '@misc{B,\n  title = {Title B,\n  year = 2020\n}\n',
      'the value of "title" is never closed',
    ],
    [
      'a brace too many in a value',
      '@misc{B,\n  title = {Title {B},\n  year = 2020\n}\n',
      'the value of "title" is never closed',
    ],
    ['a brace too early', '@misc{B,\n  title = {Title B}},\n  year = 2020\n}\n', 'it is closed too early'],
    ['no closing brace', '@misc{B,\n  title = {Title B},\n  year = 2020\n', 'it is never closed'],
    [
      'quotes within quotes',
      '@misc{B,\n  title = "Title B",\n note = "a "b" c",\n  year = 2020\n}\n',
      'no field begins at',
    ],
    ['a quote never closed', '@misc{B,\n  title = "Title B,\n  year = 2020\n}\n', 'never closed'],
    [
      'a field twice',
      '@misc{B,\n  title = {Title B},\n  title = {Other},\n  year = 2020\n}\n',
      '"title" stands twice',
    ],
    [
      'words among fields',
      '@misc{B,\n  title = {Title B},\n  what is this\n  year = 2020\n}\n',
      'no field begins at',
    ],
    [
      'a string that is not there',
      '@misc{B,\n  title = {Title B},\n  year = 2020,\n note = ieee_jxx\n}\n',
      'called ieee_jxx',
    ],
  ])('%s', (_what, broken, told) => {
    const text = `${good('A')}\n${broken}\n${good('C')}`;
    expect(read(text).records.map((record) => [record.title, record.year])).toEqual(
      ['A', 'B', 'C'].map((key) => [`Title ${key}`, 2020]),
    );
    expect(flaws(text)).toHaveLength(1);
    expect(flaws(text)[0]).toMatch(/^6 the BibTeX entry "B" /);
    expect(flaws(text)[0]).toContain(told);
  });

  it.each([
    ['no comma', '@misc{B title={Title B} year = 2020}'],
    ['no key', '@misc{title={Title B}, year = 2020}'],
    ['an empty key', '@misc{, title={Title B}, year = 2020}'],
    ['an odd key', "@misc{O'Neil (2020): a/b+c&d, title={Title B}, year = 2020}"],
    ['comments among fields', '@misc{B, % the key\n title={Title B}, % the title\n year = 2020}'],
    ['no value', '@misc{B, title={Title B}, note = , year = 2020}'],
    ['parentheses', '@MISC ( B, title="Title B", year = 2020 )'],
    ['Windows line ends', '@misc{B,\r\n title={Title B},\r\n year = 2020\r\n}\r\n'],
    ['old line ends', '@misc{B,\r title={Title B},\r year = 2020\r}\r'],
  ])('and %s does no harm', (_what, entry) => {
    const text = `${good('A')}${entry}\n${good('C')}`;
    expect(read(text).records.map(({ title: each }) => each)).toEqual(['Title A', 'Title B', 'Title C']);
    expect(flaws(text)).toEqual([]);
  });

  it('a key that stands twice is told, and both are read', () => {
    const text = `${good('A')}${good('a')}`;
    expect(read(text).records).toHaveLength(2);
    expect(flaws(text)).toEqual([
      '5 the BibTeX entry "a" is not as it should be: another on line 1 has its key',
    ]);
  });

  it('an entry without a title is told with its key, and its lines are lost', () => {
    const { findings, rejected, lines } = read('@misc{a,\n year = 2020\n}\n@misc{b, title={B}}\n');
    expect(findings[0]).toMatchObject({ code: 'title-missing', place: { line: 1 } });
    expect(findings[0]?.message).toContain('"a"');
    expect([rejected, lines.lost, lines.record]).toEqual([1, 3, 1]);
  });

  it('what stands in comments and behind per cent signs is no paper', () => {
    const text = `@comment{\n@misc{a, title={A}}\n@misc{b, title={B}}\n}\n%@misc{c, title={C}}\n@comment{ never closed\n${good('D')}Jane <me@here.org> (x)\n`;
    expect(read(text).records.map(({ key }) => key)).toEqual(['D']);
  });
});

describe('files of programs and sites', () => {
  const text = readFileSync(new URL('samples/writers.bib', import.meta.url), 'utf8');
  it('are known by their looks and read whole', () => {
    const { format, records, rejected, lines } = readSource('papers/a.txt', text);
    expect([format, records.length, rejected, lines.lost]).toEqual(['bibtex', 13, 0, 0]);
  });

  it.each([
    ['% A licence of many lines.\n'.repeat(20), 'comments'],
    ['@Comment{jabref-meta: groupstree: 0 AllEntriesGroup:;}\n'.repeat(9), 'groups'],
    ['@preamble{ "\\def\\ocirc#1{\\ifmmode\\setbox0=\\hbox{$#1$}\\fi} " }\n'.repeat(4), 'macros'],
  ])('are known behind any amount of %s', (before) => {
    const { format, records } = readSource('papers/a.txt', `${before}\n@misc{a,\n  title = {One}\n}\n`);
    expect([format, records.map(({ title: each }) => each)]).toEqual(['bibtex', ['One']]);
  });

  it('lose nothing when they are cut anywhere', () => {
    const whole = read(text).records.map(({ title: each }) => each);
    for (let end = 0; end < text.length; end += 37) {
      const cut = read(text.slice(0, end)).records.map(({ title: each }) => each);
      expect(cut.slice(0, -1)).toEqual(whole.slice(0, Math.max(0, cut.length - 1)));
    }
  });
});

it.each([
  '{',
  '@a{',
  '@misc{a, title = {',
  '@misc{a, title = ',
  '@misc{a, title = {x},\n',
  '@comment{',
  '@comment{@',
  '\n@string{a = a # a}',
  'a = {',
  '"',
  '@',
  '{\\em ',
  '$',
])('a hundred thousand times %j is read, and in bounds', (piece) => {
  for (const before of ['', '@misc{a, title = {', '@misc{a, title = {x}, author = {'])
    read(before + piece.repeat(100_000 / piece.length));
});

test('any text is read without an error, every line accounted for', () => {
  const pieces = '@misc{ @comment{ @string( { } ( ) " , = title author crossref a \n \r # \\ $ % @ and'.split(
    ' ',
  );
  const piece = fc.oneof(fc.constantFrom(...pieces, ' '), fc.string({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (all) => void read(all.join(''))),
    { numRuns: 1500 },
  );
});

describe('what the shelf exports', () => {
  // Nobody is called "Jr" alone, or "Inc" with a first name.
  const word = fc
    .stringMatching(/^[A-Z][a-zéöß]{1,8}$/)
    .filter((text) => !isSuffix(text) && !isCompanyForm(text));
  const phrase = fc
    .array(fc.oneof(word, fc.constantFrom('of', 'GPT-4', 'A&B', '50%', 'C#', 'x_y', '–', 'β', '{z}')), {
      minLength: 1,
      maxLength: 6,
    })
    .map((words) => words.join(' '));
  const paper: fc.Arbitrary<Citable> = fc.record({
    id: fc.constant('a'),
    title: phrase,
    authors: fc.array(
      fc.tuple(word, word).map(([given, family]) => ({ name: `${given} ${family}`, given, family })),
      { minLength: 1, maxLength: 4 },
    ),
    year: fc.integer({ min: 1900, max: 2030 }),
    venue: fc.constantFrom('Journal of Examples', 'ICML 2020', 'Smith & Co Letters'),
    volume: fc.constant('12'),
    pages: fc.constant('1–9'),
    doi: fc.constantFrom('10.1000/a_b', '10.1000/(1)'),
    arxiv: fc.constant('2301.00001'),
  });

  test('comes back', () => {
    fc.assert(
      fc.property(paper, (given) => {
        const [back] = read(written([given])).records;
        const { title: tex = '', authors: people, year, venue, doi, arxiv, volume } = back ?? { authors: [] };
        expect({
          title: shown(tex),
          people: people.map(({ name }) => name),
          year,
          venue,
          doi,
          arxiv,
          volume,
        }).toEqual({
          title: given.title,
          people: given.authors.map(({ name }) => name),
          year: given.year,
          venue: given.venue,
          doi: given.doi,
          arxiv: given.arxiv,
          volume: given.volume,
        });
      }),
    );
  });
});
