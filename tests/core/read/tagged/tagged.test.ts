import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { endnote } from '#core/cite/endnote.ts';
import { ris as writeRis } from '#core/cite/ris.ts';
import { readSource } from '#core/read/readSource.ts';

const read = (text: string) => readSource('papers/a.txt', text);
const sample = (name: string) => readFileSync(new URL(`../samples/${name}`, import.meta.url), 'utf8');
const record = (title: string) => `TY  - JOUR\nTI  - ${title}\nAU  - Berger, Ada\nAB  - We gate.\nER  - \n`;
const titles = (text: string) => read(text).records.map(({ title }) => title);
const told = (text: string) => read(text).findings.map(({ code, place }) => `${code} ${place.line}`);

describe.each([
  ['managers.ris', 'ris', 3],
  ['pubmed.nbib', 'medline', 2],
  ['web-of-science.txt', 'web of science', 2],
  ['endnote.enw', 'refer', 2],
])('%s', (name, format, count) => {
  const text = sample(name);
  const reading = read(text);

  it('is known by its text and read whole', () => {
    expect([reading.format, reading.records.length, reading.rejected]).toEqual([format, count, 0]);
  });

  it.each([
    ['with the line ends of Windows', text.replaceAll('\n', '\r\n')],
    ['behind a mark of byte order', `\ufeff${text}`],
  ])('reads the same %s', (_how, written) => {
    expect(read(written).records).toEqual(reading.records);
  });

  it('loses no paper but the one it is cut in', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length }), (end) => {
        const cut = read(text.slice(0, end));
        for (const [at, kept] of cut.records.slice(0, -1).entries())
          expect(kept).toEqual(reading.records[at]);
      }),
      { numRuns: 200 },
    );
  });
});

it('Web of Science is read where lines lost what set them in', () => {
  const text = sample('web-of-science.txt').replaceAll(/^ +/gm, '');
  expect(read(text).records).toEqual(read(sample('web-of-science.txt')).records);
});

describe('RIS', () => {
  it('says what its sample says', () => {
    const { records, findings } = read(sample('managers.ris'));
    expect(records).toMatchObject([
      {
        title: 'Gated Messages for Long Chains in Graph Networks',
        authors: [{ name: 'Ada Berger' }, { suffix: 'Jr.' }, { name: 'GATE Working Group' }],
        date: '2018-05-03',
        venue: 'Journal of Examples',
        pages: '383-388',
        keywords: ['graphs', 'long chains'],
      },
      {
        title: 'Learning the Drift of River Sensors from Pairs',
        abstract: 'Sensors in rivers drift as algae grow on them. We learn the drift from T1-weighted pairs.',
        authors: [
          { family: 'Tanaka', given: 'M' },
          { family: 'Ortega', given: 'LK' },
        ],
        venue: 'Proceedings of the Conference on Rivers',
        venueKind: 'conference',
        year: 2019,
        date: undefined,
      },
      { title: '使用门控的图网络', authors: [{ name: '王 小明' }], arxiv: '2401.00001' },
    ]);
    expect(findings.map(({ code, place }) => `${code} ${place.line}`)).toEqual(['lines-outside 1']);
  });

  it.each([
    ['no end', 'TY  - JOUR\nTI  - A\nAU  - X, Y\nTY  - JOUR\nTI  - B\n'],
    ['no beginning', `${record('A')}TI  - B\nAU  - X, Y\nER  - \n`],
    ['one space for two', record('A').replaceAll('  - ', ' - ') + record('B').replaceAll('  - ', ' - ')],
    ['no space', (record('A') + record('B')).replaceAll('  - ', '-')],
    ['small letters', (record('A') + record('B')).replaceAll(/^../gm, (tag) => tag.toLowerCase())],
    ['blank lines within', (record('A') + record('B')).replaceAll('\n', '\n\n')],
    ['no blank line between', record('A') + record('B')],
    ['a margin', (record('A') + record('B')).replaceAll(/^/gm, '    ')],
    ['long dashes', (record('A') + record('B')).replaceAll(' - ', ' – ')],
    ['the title under two tags', record('A').replace('AU', 'T1  - A\nAU') + record('B')],
  ])('is read with %s', (_what, text) => {
    expect(titles(text)).toEqual(['A', 'B']);
    expect(read(text).records[0]?.authors).toHaveLength(1);
  });

  it('tells of an end that was cut off', () => {
    expect(told(`${record('A')}TY  - JOUR\nTI  - B\nAB  - We`)).toEqual(['record-open 6']);
  });

  it('costs a record without a title only itself, and names it', () => {
    const text = `${record('A')}TY  - JOUR\nID  - x7\nAB  - We gate.\nER  - \n${record('B')}`;
    expect(titles(text)).toEqual(['A', 'B']);
    expect(read(text).findings).toMatchObject([
      { code: 'title-missing', message: 'a record without a title: "x7"', place: { line: 6 } },
    ]);
    expect(read(text).lines).toMatchObject({ record: 10, lost: 4 });
  });

  it('tells lines that belong to no record once, and takes none of them for a paper', () => {
    const text = `${record('A')}Some line of a page\nAnother one\n${record('B')}EP  - 7\nlorem ipsum\n`;
    expect(titles(text).slice(0, 2)).toEqual(['A', 'B']);
    expect(told(text)[0]).toBe('title-missing 13');
    expect(told(text)).toContain('lines-outside 6');
    expect(read(text).furniture.map(({ line }) => line)).toEqual([6, 7, 14]);
  });

  it.each([
    ['Berger, Ada', { family: 'Berger', given: 'Ada' }],
    ['de la Cruz, J. C., Jr.', { family: 'de la Cruz', given: 'J. C.', suffix: 'Jr.' }],
    ['King, Martin Luther Jr', { family: 'King', given: 'Martin Luther', suffix: 'Jr' }],
    ['Berger A', { family: 'Berger', given: 'A' }],
    ['van der Berg J.-M.', { family: 'van der Berg', given: 'J.-M.' }],
    ["O'Neil TK 3rd", { family: "O'Neil", given: 'TK', suffix: '3rd' }],
    ['A. Berger', { name: 'A. Berger' }],
    ['World Health Organization', { name: 'World Health Organization' }],
    ['OpenAI', { name: 'OpenAI' }],
  ])('knows the parts of a name where its source shows them: %s', (written, author) => {
    const [one] = read(record('A').replace('Berger, Ada', written)).records;
    const { name = '', ...parts } = one?.authors[0] ?? {};
    expect('family' in parts ? parts : { name }).toEqual(author);
  });

  it.each([
    ['DA  - 2019/05/03/', '2019-05-03'],
    ['DA  - 2019/5/3', '2019-05-03'],
    ['DA  - 2019/05//', '2019-05'],
    ['DA  - 2019///', undefined],
    ['Y1  - 2018/Jan/\nPY  - 2019', undefined],
    ['PY  - 2019\nDA  - May 3', '2019-05-03'],
    ['PY  - 2019\nPD  - MAY', '2019-05'],
    ['PY  - 2019\nY1  - 20-24 May 2019', '2019-05-20'],
    ['PY  - 2019\nDA  - 2019/02/31/', '2019-02'],
    ['PY  - 2019\nDA  - May-Jun', '2019-05'],
  ])('takes of a day what is said and possible: %s', (lines, date) => {
    const [one] = read(record('A').replace('ER', `${lines}\nER`)).records;
    expect([one?.date, one?.year]).toEqual([date, 2019]);
  });

  it.each([
    ['DB  - Scopus\nC2  - 31234567', '31234567'],
    ['N1  - PMID: 31234567', '31234567'],
    ['C3  - PUBMED 31234567,EMBASE 62', '31234567'],
    ['DP  - NLM\nAN  - 31234567', '31234567'],
    ['PM  - 31234567', '31234567'],
    ['C2  - 31234567', undefined],
    ['AN  - 31234567', undefined],
  ])('takes a number for PubMed’s only where it is said to be: %s', (lines, pmid) => {
    const [read] = readSource('papers/a', record('A').replace('ER', `${lines}\nER`)).records;
    expect(read?.pmid).toBe(pmid);
  });
});

describe('what the shelf writes', () => {
  const paper = {
    id: 'a',
    key: 'berger2018gated',
    title: 'Gated Messages: Über αβ-chains',
    abstract: 'We gate x² and 100% of T1-weighted chains.',
    authors: [{ name: 'Ada Berger', family: 'Berger', given: 'Ada' }, { name: 'World Health Organization' }],
    year: 2018,
    date: '2018-05-03',
    venue: 'Journal of Examples',
    venueKind: 'journal' as const,
    volume: '72',
    number: '3',
    pages: '383-388',
    publisher: 'Elsevier',
    doi: '10.1000/ex.0',
    arxiv: '2401.00001',
    keywords: ['graphs'],
    url: 'https://example.org/0',
  };

  it.each([
    ['RIS', writeRis],
    ['EndNote', endnote],
  ])('in %s comes back', (_name, write) => {
    const { records, findings } = read(write([paper, { ...paper, title: 'Another' }]));
    expect(findings.filter(({ code }) => code !== 'fields-unread')).toEqual([]);
    const { title, abstract, authors, year, venue, volume, number, pages, publisher, doi, arxiv } = paper;
    const same = { abstract, authors, year, venue, volume, number, pages, publisher, doi, arxiv };
    expect(records).toMatchObject([
      { title, ...same },
      { title: 'Another', ...same },
    ]);
  });
});

it('entities are characters before a name or a list is cut at their semicolons', () => {
  const text =
    'TY  - JOUR\nTI  - Gates\nAU  - N&uacute;&ntilde;ez, Jos&eacute;\nJO  - Science &amp; Engineering\nKW  - arts &amp; sciences\nAB  - x\nER  - \n';
  expect(readSource('papers/a.ris', text).records).toMatchObject([
    { authors: [{ name: 'José Núñez' }], venue: 'Science & Engineering', keywords: ['arts & sciences'] },
  ]);
});

it.each([
  [
    'RIS',
    'TY  - JOUR\nTI  - Gates\nAB  - x\nAD  - Oslo\nSN  - 1234\nDB  - Scopus\nLA  - en\nET  - 2nd\nER  - \n',
    'ET',
  ],
  [
    'MEDLINE',
    'PMID- 1\nOWN - NLM\nSTAT- MEDLINE\nTI  - Gates\nAB  - x\nEDAT- 2019\nLA  - eng\nED  - Roe J\n',
    'ED',
  ],
  [
    'BibTeX',
    '@article{a, title={Gates}, abstract={x}, owner={ada}, file={a.pdf}, date-added={2020}, series={S}}',
    'series',
  ],
])('%s tells what may be of the paper, and not what its program keeps for itself', (_what, text, tag) => {
  expect(readSource('papers/a', text).findings.filter(({ code }) => code === 'fields-unread')).toMatchObject([
    { message: `not used are the fields "${tag} (1)"` },
  ]);
});
