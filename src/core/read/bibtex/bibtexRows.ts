import { allTexts, type FieldRow, firstText, paragraphs } from '../tagged/entryFields.ts';
import { fullestDate, yearOf } from '../fullestDate.ts';
import type { Entry, Value } from '../tagged/growingEntries.ts';
import { addressesIn, plainField, verbatimField } from './plainField.ts';
import { arxivIn, pmidIn } from './identifiersIn.ts';
import { namesOfBibtex } from './namesOfBibtex.ts';
import { shownField } from './shownField.ts';
import { isArxiv, kindOf, venueOf } from './venueOf.ts';
import { shortMonths } from '../../shortMonths.ts';

const notArxiv = /^(?!\W*arxiv\b)/i;
const isAddress = /https?:\/\//i;

/** What the fields of BibTeX and biblatex hold; "@type" and "@key" are what stands before them. */
export const bibtexRows: readonly FieldRow[] = [
  { field: 'type', tags: '@type', value: kindOf, example: ['@inbook{a, booktitle = {B}}', 'book'] },
  { field: 'key', tags: '@key', example: ['@misc{DBLP:conf/a/B20, year = 2020}', 'DBLP:conf/a/B20'] },
  {
    field: 'title',
    tags: 'title subtitle',
    value: (values) => allTexts(values).map(shownField).join(': '),
    example: [
      '@misc{a, title = {{GPT}-4 of $x_{1}$}, subtitle = {A {Report}}}',
      'GPT-4 of $x_{1}$: A Report',
    ],
  },
  {
    field: 'authors',
    tags: 'author authors',
    value: (values) => namesOfBibtex(firstText(values) ?? ''),
    example: [
      '@misc{a, author = {Jane Doe and van Roe, Jr, Jan}}',
      ['Jane Doe', { family: 'van Roe', given: 'Jan', suffix: 'Jr' }],
    ],
  },
  {
    field: 'abstract',
    tags: 'abstract',
    value: (values) => paragraphs(values)?.split('\n\n').flatMap(partsAtPar).map(shownField).join('\n\n'),
    example: [
      '@misc{a, abstract = {One of\n  {GPT}.\n\n  Two.\\par Three.}}',
      'One of GPT.\n\nTwo.\n\nThree.',
    ],
  },
  {
    field: 'venue',
    tags: 'journaltitle journal booktitle eventtitle howpublished',
    value: venueOf,
    example: ['@article{a, journal = {\\apj}}', 'The Astrophysical Journal'],
  },
  {
    field: 'date',
    tags: 'date year month day',
    value: dateOf,
    example: ['@misc{a, year = 2020, month = jul # "~14"}', '2020-07-14'],
  },
  {
    field: 'year',
    tags: 'date year',
    value: (values) => allTexts(values).map((text) => yearOf(text) ?? plainField(text))[0],
    example: ['@misc{a, year = {2023/24}}', '2023'],
  },
  plainRow('volume', 'volume', ['@article{a, volume = 7}', '7'], /^(?!abs\/)/i),
  plainRow('number', 'number issue', ['@article{a, number = {3}}', '3'], notArxiv),
  {
    field: 'pages',
    tags: 'pages eid articleno article-number',
    only: notArxiv,
    value: (values) =>
      plainField(firstText(values) ?? '')
        .replaceAll(/ ?[-–—]+ ?/g, '-')
        .replace(/-$/, ''),
    example: ['@article{a, pages = {213--229}}', '213-229'],
  },
  plainRow(
    'publisher',
    'publisher school institution organization',
    ['@phdthesis{a, school = {ETH {Z\\"urich}}}', 'ETH Zürich'],
    notArxiv,
  ),
  {
    field: 'doi',
    tags: 'doi',
    value: (values) => verbatimField(firstText(values) ?? ''),
    example: ['@misc{a, doi = {10.1007/978-3\\_1}}', '10.1007/978-3_1'],
  },
  {
    field: 'doi',
    tags: 'note howpublished',
    only: /^\W*(?:doi\b|(?:\\url\{)?https?:\/\/(?:dx\.)?doi\.org)/i,
    value: (values) => verbatimField(firstText(values) ?? '').replace(/^\\url/, ''),
    example: ['@misc{a, note = {doi: 10.1000/182}}', 'doi: 10.1000/182'],
  },
  {
    field: 'arxiv',
    tags: 'arxivid arxiv eprint number volume journal journaltitle eid pages note howpublished',
    only: /arxiv|^abs\/|\d{4}\.\d{4,5}|[a-z]\/\d{7}|^\d{7}$/i,
    value: arxivIn,
    example: ['@article{a, journal = {CoRR}, volume = {abs/2106.15845}}', '2106.15845'],
  },
  {
    field: 'archive',
    tags: 'archiveprefix eprinttype publisher journal',
    only: isArxiv,
    example: ['@misc{a, archivePrefix = {arXiv}}', 'arXiv'],
  },
  plainRow('parents', 'crossref xdata', ['@misc{a, crossref = {b}}', 'b']),
  plainRow('category', 'primaryclass eprintclass', ['@misc{a, primaryClass = {cs.LG}}', 'cs.LG']),
  {
    field: 'pmid',
    tags: 'pmid eprint note',
    only: /^(?:PMID\W*)?\d{5,8}$/i,
    value: pmidIn,
    example: ['@article{a, eprint = {29000000}, eprinttype = {pubmed}}', '29000000'],
  },
  {
    field: 'keywords',
    tags: 'keywords keyword',
    value: (values) =>
      allTexts(values)
        .flatMap((text) => text.split(text.includes(';') ? ';' : ','))
        .map(plainField)
        .filter((word) => word !== ''),
    example: ['@misc{a, keywords = {graphs; gates, open}}', ['graphs', 'gates, open']],
  },
  {
    field: 'url',
    tags: 'url',
    value: addressesOf,
    example: [
      '@misc{a, url = {https://a.org/\\~{}b\\_c https://d.org}}',
      ['https://a.org/~b_c', 'https://d.org'],
    ],
  },
  {
    field: 'link',
    tags: 'link ee html eprint note howpublished adsurl',
    only: /^(?:[a-z ]{0,30}:?\s)?\s*(?:\\url\s*\{|https?:\/\/)\S+$/i,
    value: addressesOf,
    example: ['@misc{a, howpublished = {\\url{https://a.org}}}', ['https://a.org']],
  },
  {
    field: 'pdf',
    tags: 'pdf pdfurl',
    only: isAddress,
    value: addressesOf,
    example: ['@misc{a, pdf = {https://a.org/b.pdf}}', ['https://a.org/b.pdf']],
  },
  {
    field: 'code',
    tags: 'code github repository',
    only: isAddress,
    value: addressesOf,
    example: ['@misc{a, code = {https://github.com/a/b}}', ['https://github.com/a/b']],
  },
];

function plainRow(field: string, tags: string, example: FieldRow['example'], only?: RegExp): FieldRow {
  const value = (values: readonly Value[]) => plainField(firstText(values) ?? '') || undefined;
  return { field, tags, value, example, ...(only ? { only } : {}) };
}

function addressesOf(values: readonly Value[]): string[] {
  // What is no address is told.
  return allTexts(values).flatMap((text) => {
    const found = addressesIn(text);
    return found.length > 0 ? found : [plainField(text)];
  });
}

/** The fullest date: biblatex's `date`, which may be a stretch of days, else year, month and day. */
function dateOf(_values: readonly Value[], { values }: Entry): string | undefined {
  const [date, year, month, day] = ['date', 'year', 'month', 'day'].map((name) =>
    plainField(firstText(values.get(name) ?? []) ?? ''),
  ) as [string, string, string, string];
  if (date !== '') return fullestDate([date.replaceAll(/[?~%]/g, '')]);
  // "09–15 Jun": a conference is of the day it begins on.
  const first = month.replace(/(\d{1,2})\s*[-–]\s*\d{1,2}/, '$1');
  const named = /^\d{1,2}$/.test(first) ? (shortMonths[Number(first) - 1] ?? '') : first;
  return fullestDate([`${named} ${day}`, year]);
}

function partsAtPar(paragraph: string): string[] {
  if (!paragraph.includes('\\par')) return [paragraph];
  return paragraph.split(/\\par(?![A-Za-z])/).map((part) => part.trim());
}
