import { describe, expect, it } from 'vitest';
import { readSource } from '#core/read/readSource.ts';

const gates = {
  title: 'Gated Messages for Long Chains: A Trial',
  abstract: 'BACKGROUND: Chains are long. METHODS: We gate 412 chains.',
  authors: [
    { family: 'Berger', given: 'Ada' },
    { family: 'van der Roe', given: 'Jan Q.' },
  ],
  year: 2018,
  venue: 'Journal of Examples',
  volume: '33',
  number: '11',
  pages: '1987-95',
  doi: '10.1000/ex.1',
};
const rivers = { title: 'Do Rivers Learn?', abstract: '', venue: 'Statistics in Examples', pages: 'e12' };

/** What databases export as text or tables that stand on their side. */
const exported = {
  ovid: `<1>
Unique Identifier
  30398765
Title
  Gated Messages for Long Chains: A Trial.
Source
  Journal of Examples. 33(11):1987-95, 2018 Nov.
Authors
  Berger A; van der Roe JQ.
Authors Full Name
  Berger, Ada; van der Roe, Jan Q..
Abstract
  BACKGROUND: Chains are long. METHODS: We
  gate 412 chains.
Digital Object Identifier
  https://dx.doi.org/10.1000/ex.1
Year of Publication
  2018

<2>
Unique Identifier
  30398766
Title
  Do Rivers Learn?.
Source
  Statistics in Examples. 2(1):e12, 2019.
`,
  cochrane: `Record #1 of 2
ID: CN-01876540
AU: Berger, Ada
AU: van der Roe, Jan Q.
TI: Gated Messages for Long Chains: A Trial
SO: Journal of Examples
YR: 2018
VL: 33
NO: 11
PG: 1987-95
PM: PUBMED 30398765
KY: gates; chains
DOI: 10.1000/ex.1
AB: BACKGROUND: Chains are long. METHODS: We gate 412 chains.
US: https://www.example.org/CN-01876540/full


Record #2 of 2
ID: CN-01876541
TI: Do Rivers Learn?
SO: Statistics in Examples
PG: e12
`,
  table: `"TITLE","Gated Messages for Long Chains: A Trial"
"AUTHOR NAMES","Berger, Ada","van der Roe, Jan Q."
"SOURCE TITLE","Journal of Examples"
"PUBLICATION YEAR","2018"
"VOLUME","33"
"ISSUE","11"
"FIRST PAGE","1987"
"LAST PAGE","95"
"ABSTRACT","BACKGROUND: Chains are long. METHODS: We gate 412 chains."
"DOI","10.1000/ex.1"

"TITLE","Do Rivers Learn?"
"SOURCE TITLE","Statistics in Examples"
"FIRST PAGE","e12"
`,
};

describe.each(Object.entries(exported))('an export of the kind of %s', (format, text) => {
  it('is read whole', () => {
    const reading = readSource('papers/a.txt', text);
    expect(reading.format).toBe(format);
    expect(reading.records).toMatchObject([gates, rivers]);
    expect(reading.findings.map(({ code }) => code)).toEqual(['abstract-missing']);
  });

  it('cut anywhere accounts for every line, and loses nothing above the cut', () => {
    const lines = text.split('\n');
    for (let count = 1; count < lines.length; count += 1) {
      const { records, lines: told } = readSource('papers/a.txt', lines.slice(0, count).join('\n'));
      expect(told.total).toBe(told.blank + told.furniture + told.record + told.lost);
      if (count > 20) expect(records[0]).toMatchObject(gates);
    }
  });
});

it('"Abstract" that begins the abstracts of a file is none of their words; of one paper it may be', () => {
  const entry = (words: string) =>
    `TY  - JOUR\nTI  - A Title of ${words}\nN2  - Abstract ${words} captures.\nER  - \n`;
  const read = (...words: string[]) =>
    readSource('papers/a.ris', words.map(entry).join('\n')).records.map(({ abstract }) => abstract);
  expect(read('Silica', 'Amine')).toEqual(['Silica captures.', 'Amine captures.']);
  expect(read('Interpretation')).toEqual(['Abstract Interpretation captures.']);
  const algebra = ['Algebra', 'Algebra', 'Algebra', 'Syntax'];
  expect(read(...algebra)).toEqual(algebra.map((word) => `Abstract ${word} captures.`));
});

it('what Ovid searched stands above the papers, and names of Embase keep the points of their initials', () => {
  const text = `Database: Embase <1974 to 2023 Week 10>
Search Strategy:
1     hip fracture/ (1234)
<1>
TITLE
  Anaesthesia for hip fracture.
AUTHOR(S)
  Berg A.; Smith-Jones K.L.; Li X.
SOURCE
  Anaesthesia. 77(5) (pp 512-520), 2022. Date of Publication: May 2022.

<2>
TITLE
  Pain after hip fracture.
AUTHOR(S)
  Berg A.
SOURCE
  Pain Med. 23(1) (pp 1-9), 2022.
`;
  const { records, findings, rejected } = readSource('papers/a.txt', text);
  const berg = { family: 'Berg', given: 'A.' };
  expect(rejected).toBe(0);
  expect(records).toMatchObject([
    {
      authors: [berg, { family: 'Smith-Jones', given: 'K.L.' }, { family: 'Li', given: 'X.' }],
      date: '2022-05',
    },
    { authors: [{ family: 'Berg' }], venue: 'Pain Med', pages: '1-9' },
  ]);
  expect(findings.map(({ code }) => code)).toContain('lines-outside');
});

it('papers of Ovid may lack their numbers, and their authors bear degrees and marks of where they work', () => {
  const paper = (title: string, authors: string, status: string) => `Score
  *****
Accession Number
  00001234-900000000-99001.
Author
  ${authors}
Institution
  (*)Department of Gates, Delft;
  (+)Department of Rivers, Delft.
Title
  ${title}
Source
  Journal of Examples.${status}
Abstract
  : We gate chains.
`;
  const text = `
${paper('Gates, and Why.[Article]', 'Berger, Ada MD *;  van der Roe, Jan Q. MD, PhD +', '   28(2):103-106, April 2015.')}

${paper('Do Rivers Learn?.[Review]', 'Poe, Zoe RN; PhD; FAAN 1', '\nStatus\n  Publish Ahead of Print, published online, 16 March 2015')}`;
  const { format, records, rejected } = readSource('papers/a.txt', text);
  expect([format, rejected]).toEqual(['ovid', 0]);
  expect(records).toMatchObject([
    {
      title: 'Gates, and Why',
      abstract: 'We gate chains.',
      authors: [{ name: 'Ada Berger' }, { name: 'Jan Q. van der Roe' }],
      venue: 'Journal of Examples',
      date: '2015-04',
    },
    { title: 'Do Rivers Learn?', authors: [{ name: 'Zoe Poe' }], date: '2015-03-16' },
  ]);
  expect(records[1]?.authors).toHaveLength(1);
});

it('of a trial Cochrane has the number for an author and an address for the source, which are neither', () => {
  const text = `Record #1 of 1
ID: CN-02456790
AU: NCT04567890
AU: King ML 3rd
TI: Trial of Walking
SO: https://a.org/NCT04567890
KY: Back Pain [*therapy]; *Walking
AB: Walking will be compared with rest.
`;
  const { records, findings } = readSource('papers/a.txt', text);
  expect(records).toMatchObject([
    {
      authors: [{ family: 'King' }],
      venue: undefined,
      keywords: ['Back Pain [therapy]', 'Walking'],
      links: [{ url: 'https://a.org/NCT04567890' }],
    },
  ]);
  expect(findings.map(({ code, message }) => `${code} ${message}`)).toEqual([
    'fields-unread not used are the fields "AU (1)"',
  ]);
});

it.each([
  ['Roe A. Old Hips. J Hip. 2001;3(2):5-9.', { venue: 'J Hip', year: 2001, volume: '3', pages: '5-9' }],
  [
    'Roe, A. (2001). Old hips. Journal of Hips, 3(2), 5-9.',
    { venue: 'Journal of Hips', year: 2001, volume: '3' },
  ],
  [
    'Roe A (2001) Old hips. In: Handbook of Hips, pp 5-9',
    { venue: 'Handbook of Hips', year: 2001, pages: '5-9' },
  ],
  ['Roe, A. Old hips. Talk at home', { venue: undefined }],
  ['J Hip. 2001;3(2):5-9.', { venue: 'J Hip', year: 2001, number: '2' }],
])('of a citation what stands behind the title is the place: %s', (citation, place) => {
  const { records } = readSource(
    'papers/a.json',
    JSON.stringify([{ title: 'Old Hips', authors: ['Ann Roe'], citation }]),
  );
  expect(records).toMatchObject([place]);
});

it('where Embase names a conference, too, a paper stands where its pages do', () => {
  const text = `"TITLE","Snow loads on roofs"
"AUTHOR NAMES","Lind P.","Aho M."
"CONFERENCE NAME","Nordic Snow Days"
"SOURCE","Cold Regions (2019) 12:Supplement 1 (S11-S19). Date of Publication: 2019"
"ABSTRACT","Roofs carry snow."
`;
  const { records, findings } = readSource('papers/a.csv', text);
  const place = { venue: 'Cold Regions', year: 2019, volume: '12', number: 'Supplement 1', pages: 'S11-S19' };
  expect(records).toMatchObject([place]);
  expect(findings).toEqual([]);
});

it('what a program says of itself above many entries of Refer hides none; an entry below a page is of the page', () => {
  const entries = ['Slow', 'Fast', 'Dry'].map(
    (name) => `%0 Journal Article\n%T ${name} Rivers\n%A Roe, Ann\n%D 2019\n`,
  );
  const above = [...'abcdefgh'].map((name) => `Setting ${name}: none`).join('\n');
  const { format, records } = readSource('papers/a.enw', `${above}\n\n${entries.join('\n')}`);
  expect([format, records.length]).toEqual(['refer', 3]);
  expect(readSource('papers/a.txt', `${above}\n\n${entries[0] ?? ''}`).format).not.toBe('refer');
});
