import { arxivOf } from '../../ids/arxiv.ts';
import { atSemicolons } from './atSemicolons.ts';
import { allLines, allTexts, type FieldRow, firstText, paragraphs } from './entryFields.ts';
import { indexedName } from './indexedName.ts';
import type { Entry, Value } from './growingEntries.ts';
import { databasesOf, likePmid, pmidIn } from './pmidIn.ts';
import { fullestDate, yearOf } from '../fullestDate.ts';

/** What the tags of RIS hold. */
export const risRows: readonly FieldRow[] = [
  { field: 'type', tags: 'TY', short: true, value: typeOf, example: ['TY  - CPAPER', 'conference'] },
  {
    field: 'title',
    tags: 'TI T1 CT BT',
    example: ['T1  - Gated Messages\n      for Long Chains', 'Gated Messages for Long Chains'],
  },
  {
    field: 'authors',
    tags: 'AU A1',
    value: namesOf,
    example: ['AU  - Smith, J.\nAU  - Doe AB', ['Smith, J.', { family: 'Doe', given: 'AB' }]],
  },
  {
    field: 'abstract',
    tags: 'AB N2',
    value: paragraphs,
    example: ['AB  - One.\n\nTwo.\nAB  - Three.', 'One.\n\nTwo.\n\nThree.'],
  },
  {
    field: 'venue',
    tags: 'JF BT T2 JO C3 JA J2 J1 T3',
    value: venueOf,
    example: ['JO  - Mach Learn\nC3  - PUBMED 29000000\nT2  - Machine Learning', 'Machine Learning'],
  },
  {
    field: 'year',
    tags: 'PY Y1 DA PD',
    short: true,
    value: (values) => allTexts(values).map(yearOf).find(isThere),
    example: ['Y1  - 2019/05/03/', '2019'],
  },
  {
    field: 'date',
    tags: 'DA PD Y1 PY',
    short: true,
    value: (values) => fullestDate(allTexts(values)),
    example: ['PY  - 2019\nDA  - 2019/05/03/', '2019-05-03'],
  },
  { field: 'volume', tags: 'VL VO', short: true, example: ['VL  - 111', '111'] },
  { field: 'number', tags: 'IS', short: true, example: ['IS  - 2', '2'] },
  {
    field: 'pages',
    tags: 'SP EP C7',
    short: true,
    value: pagesOf,
    example: ['SP  - 121\nEP  - 128', '121-128'],
  },
  { field: 'publisher', tags: 'PB', example: ['PB  - Elsevier Ltd', 'Elsevier Ltd'] },
  {
    field: 'doi',
    tags: 'DO',
    short: true,
    value: doiIn,
    example: ['DO  - 10.1000/182 [doi]', '10.1000/182'],
  },
  {
    field: 'doi',
    tags: 'M3 L3 N1',
    only: /^(?:doi:? ?|https?:\/\/(?:dx\.)?doi\.org\/)?10\.\d{4,9}\/\S+$/i,
    value: doiIn,
    example: ['M3  - doi: 10.1000/182', '10.1000/182'],
  },
  {
    field: 'arxiv',
    tags: 'AN M1 C1 N1 JO JF T2',
    only: /^(?:arxiv\b|[a-z.-]+\/\d{7}$|\d{4}\.\d{4,5}(?:v\d+)?$)/i,
    value: (values) =>
      allTexts(values)
        .map((text) => arxivOf(text)?.id)
        .find(isThere),
    example: ['JO  - arXiv preprint arXiv:2106.15845', '2106.15845'],
  },
  {
    field: 'pmid',
    tags: 'PM AN C2 C3 N1 ID',
    only: likePmid,
    value: pmidOf,
    example: ['DB  - PubMed\nAN  - 29000000', '29000000'],
  },
  { field: 'key', tags: 'ID AN', short: true, example: ['ID  - rayyan-12345', 'rayyan-12345'] },
  {
    field: 'keywords',
    tags: 'KW',
    value: keywordsOf,
    example: ['KW  - graphs; gates', ['graphs', 'gates']],
  },
  {
    field: 'url',
    tags: 'UR L2 LK L1',
    only: /https?:\/\//i,
    value: (values) => addressesIn(values.filter((value) => !isPdf(value))),
    example: ['UR  - https://a.org/1; https://a.org/2', ['https://a.org/1', 'https://a.org/2']],
  },
  {
    field: 'pdf',
    tags: 'L1',
    only: /https?:\/\//i,
    value: (values) => addressesIn(values.filter(isPdf)),
    example: ['L1  - https://a.org/1.pdf', ['https://a.org/1.pdf']],
  },
];

/** The kinds of work that tell what its venue is. */
const kinds: readonly [kind: string, types: string][] = [
  ['conference', 'CONF CPAPER'],
  ['journal', 'JOUR JFULL EJOUR MGZN ABST INPR'],
  ['book', 'BOOK CHAP EBOOK ECHAP EDBOOK SER'],
];

function typeOf(values: readonly Value[]): string | undefined {
  const written = firstText(values)?.toUpperCase() ?? '';
  return kinds.find(([, types]) => types.split(' ').includes(written))?.[0];
}

function namesOf(values: readonly Value[]) {
  return atSemicolons(allLines(values)).map(indexedName);
}

// Of a book, `BT` is the title itself.
function venueOf(values: readonly Value[], entry: Entry): string | undefined {
  const isTitle = !['TI', 'T1', 'CT'].some((tag) => entry.values.has(tag));
  // Cochrane has the number of PubMed in `C3`.
  const names = values.filter((value) => !likePmid.test(firstText([value]) ?? ''));
  return firstText(isTitle ? names.filter(({ tag }) => tag !== 'BT') : names);
}

function pagesOf(values: readonly Value[]): string | undefined {
  const [from, to, article] = ['SP', 'EP', 'C7'].map((name) =>
    firstText(values.filter(({ tag }) => tag === name)),
  );
  if (from === undefined) return article ?? to;
  return to === undefined || to === from || from.includes('-') ? from : `${from}-${to}`;
}

function doiIn(values: readonly Value[]): string | undefined {
  const text = firstText(values)?.replace(/^doi:\s*/i, '');
  return text?.split(/[\s;,](?=\s|\[|https?:|10\.|doi)/)[0];
}

/** The number PubMed knows the paper by, where it is said to be one, or where the record came from there. */
function pmidOf(values: readonly Value[], entry: Entry): string | undefined {
  const source = databasesOf(entry, ['DB', 'DP']);
  return pmidIn(
    values,
    (tag) =>
      tag === 'PM' ||
      (tag === 'AN' && /pubmed|medline|\bNLM\b/i.test(source)) ||
      (tag === 'C2' && /scopus/i.test(source)),
  );
}

// A lone line may hold all of them; a star marks the main headings of MEDLINE.
function keywordsOf(values: readonly Value[]): string[] {
  const words = atSemicolons(allLines(values));
  const [only = ''] = words;
  const all = words.length === 1 && only.split(',').length > 2 ? only.split(/ ?, ?/) : words;
  return all.map((word) => word.replaceAll(/(^|\/)\*/g, '$1')).filter((word) => word !== '');
}

function addressesIn(values: readonly Value[]): string[] {
  return allTexts(values).flatMap((text) => text.match(/https?:\/\/[^\s;<>"]+/gi) ?? []);
}

/** ProQuest has its page in `L1`, too. */
function isPdf(value: Value): boolean {
  return value.tag === 'L1' && /pdf/i.test(firstText([value]) ?? '');
}

function isThere<Held>(held: Held | undefined): held is Held {
  return held !== undefined;
}
