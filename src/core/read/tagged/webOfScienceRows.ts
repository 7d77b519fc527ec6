import { atSemicolons } from './atSemicolons.ts';
import { allLines, allTexts, type FieldRow, firstText, paragraphs } from './entryFields.ts';
import { indexedName } from './indexedName.ts';
import type { Value } from './growingEntries.ts';
import { fullestDate } from '../fullestDate.ts';

/** What the tags of Web of Science hold. */
export const webOfScienceRows: readonly FieldRow[] = [
  {
    field: 'type',
    tags: 'DT PT',
    short: true,
    value: typeOf,
    example: ['PT J\nDT Proceedings Paper', 'conference'],
  },
  { field: 'title', tags: 'TI', example: ['TI Gated Messages\n   IN Chains', 'Gated Messages IN Chains'] },
  {
    field: 'authors',
    tags: 'AF AU CA GP',
    value: namesOf,
    example: ['AU Berger, A\n   Doe, B\nAF Berger, Ada\n   Doe, Bo', ['Berger, Ada', 'Doe, Bo']],
  },
  {
    field: 'abstract',
    tags: 'AB',
    value: paragraphs,
    example: ['AB We gate\n   US chains.', 'We gate US chains.'],
  },
  { field: 'venue', tags: 'SO J9 JI CT SE', example: ['SO JOURNAL OF EXAMPLES', 'JOURNAL OF EXAMPLES'] },
  { field: 'year', tags: 'PY EY', short: true, example: ['PY 2019', '2019'] },
  {
    field: 'date',
    tags: 'PD PY',
    short: true,
    value: (values) => fullestDate(allTexts(values)),
    example: ['PD JUL 9\nPY 2019', '2019-07-09'],
  },
  { field: 'volume', tags: 'VL', short: true, example: ['VL 72', '72'] },
  { field: 'number', tags: 'IS', short: true, example: ['IS 3', '3'] },
  {
    field: 'pages',
    tags: 'BP EP AR PS',
    short: true,
    value: pagesOf,
    example: ['BP 383\nEP 388', '383-388'],
  },
  { field: 'publisher', tags: 'PU', example: ['PU ELSEVIER', 'ELSEVIER'] },
  { field: 'doi', tags: 'DI D2', short: true, example: ['DI 10.1000/182', '10.1000/182'] },
  { field: 'pmid', tags: 'PM', short: true, example: ['PM 29000000', '29000000'] },
  { field: 'key', tags: 'UT', short: true, example: ['UT WOS:000123', 'WOS:000123'] },
  {
    field: 'keywords',
    tags: 'DE ID',
    value: (values) => atSemicolons(allTexts(values)),
    example: ['DE graphs; long\n   chains\nID GATES', ['graphs', 'long chains', 'GATES']],
  },
  { field: 'url', tags: 'UR', example: ['UR https://a.org', 'https://a.org'] },
];

const kinds: Readonly<Record<string, string>> = { J: 'journal', B: 'book', S: 'book', C: 'conference' };

function typeOf(values: readonly Value[]): string | undefined {
  const [type = '', ...more] = allTexts(values);
  const said = [type, ...more].join(' ');
  return /proceedings|meeting/i.test(said) ? 'conference' : kinds[more.at(-1) ?? type];
}

/** In full where they are; each on a line of its own. "[Anonymous]" is nobody. */
function namesOf(values: readonly Value[]) {
  const lead = values.some(({ tag }) => tag === 'AF') ? 'AF' : 'AU';
  // Records of MEDLINE have all on one line.
  const names = atSemicolons(allLines(values.filter(({ tag }) => tag === lead)))
    .filter((name) => !/^\[?anonymous\]?$/i.test(name))
    .map(indexedName);
  const groups = allTexts(values.filter(({ tag }) => tag === 'CA' || tag === 'GP'));
  return [...names, ...atSemicolons(groups).map((literal) => ({ literal }))];
}

function pagesOf(values: readonly Value[]): string | undefined {
  const [from, to, article, stretch] = ['BP', 'EP', 'AR', 'PS'].map((name) =>
    firstText(values.filter(({ tag }) => tag === name)),
  );
  if (from === undefined) return article ?? stretch;
  return to === undefined || to === from ? from : `${from}-${to}`;
}
