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
});
