import { atSemicolons } from './atSemicolons.ts';
import { allLines, allTexts, type FieldRow, firstText, paragraphs } from './entryFields.ts';
import { indexedName } from './indexedName.ts';
import { pmidIn } from './pmidIn.ts';

/** What the tags of the Cochrane Library hold, and those of older databases. */
export const cochraneRows: readonly FieldRow[] = [
  { field: 'title', tags: 'TI', example: ['TI: Gated Messages', 'Gated Messages'] },
  {
    field: 'authors',
    tags: 'AU',
    // Of trials it holds their numbers: "NCT04567890".
    only: /\s|^(?!.*\d{4})/,
    value: (values) => atSemicolons(allLines(values)).map(indexedName),
    example: ['AU: Berger A\nAU: Roe, Jan', [{ family: 'Berger', given: 'A' }, 'Roe, Jan']],
  },
  { field: 'abstract', tags: 'AB', value: paragraphs, example: ['AB: We gate.', 'We gate.'] },
  { field: 'journal', tags: 'SO JN JT', only: /^(?!https?:)/, example: ['SO: J Ex', 'J Ex'] },
  { field: 'year', tags: 'YR PY', short: true, example: ['YR: 2018', '2018'] },
  { field: 'volume', tags: 'VL', short: true, example: ['VL: 33', '33'] },
  { field: 'number', tags: 'NO IS', short: true, example: ['NO: 11', '11'] },
  {
    field: 'pages',
    tags: 'PG',
    short: true,
    value: (values) => firstText(values)?.replace('‐', '-'),
    example: ['PG: 1987‐95', '1987-95'],
  },
  { field: 'doi', tags: 'DOI DO', short: true, example: ['DOI: 10.1000/182', '10.1000/182'] },
  {
    field: 'pmid',
    tags: 'PM XR',
    short: true,
    value: (values) => pmidIn(values, (tag) => tag === 'PM'),
    example: ['PM: PUBMED 30398765', '30398765'],
  },
  { field: 'key', tags: 'ID AN UI', short: true, example: ['ID: CN-01876540', 'CN-01876540'] },
  {
    field: 'keywords',
    tags: 'KY KW DE',
    // A star marks the main ones.
    value: (values) => atSemicolons(allTexts(values)).map((word) => word.replaceAll(/(?<![^\s[/])\*/g, '')),
    example: ['KY: Bones [*cells]; *Gates', ['Bones [cells]', 'Gates']],
  },
  {
    field: 'url',
    tags: 'US UR SO',
    only: /^https?:/,
    example: ['US: https://a.org/1', 'https://a.org/1'],
  },
];
