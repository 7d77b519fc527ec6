import { allLines, allTexts, type FieldRow, firstText, paragraphs } from './entryFields.ts';
import { indexedName, type NameParts } from './indexedName.ts';
import type { Value } from './growingEntries.ts';
import { fullestDate, yearOf } from '../fullestDate.ts';

/** What the tags of MEDLINE hold. */
export const medlineRows: readonly FieldRow[] = [
  { field: 'key', tags: 'PMID', short: true, example: ['PMID- 8692918', '8692918'] },
  { field: 'pmid', tags: 'PMID', short: true, example: ['PMID- 8692918', '8692918'] },
  {
    field: 'title',
    tags: 'TI BTI TT',
    value: titleOf,
    example: ['TI  - [Gated messages\n      for long chains].', 'Gated messages for long chains'],
  },
  {
    field: 'authors',
    tags: 'FAU AU CN',
    value: namesOf,
    example: [
      'FAU - Bekkers, Erik J\nAU  - Bekkers EJ\nCN  - GATE Group',
      ['Bekkers, Erik J', { literal: 'GATE Group' }],
    ],
  },
  {
    field: 'abstract',
    tags: 'AB',
    value: paragraphs,
    example: [
      'AB  - BACKGROUND: Chains are\n      long. METHODS: We gate.',
      'BACKGROUND: Chains are long. METHODS: We gate.',
    ],
  },
  { field: 'abstract', tags: 'OAB', value: paragraphs, example: ['OAB - We gate.', 'We gate.'] },
  {
    field: 'journal',
    tags: 'JT TA',
    example: ['TA  - J Mach Learn\nJT  - Journal of machine learning', 'Journal of machine learning'],
  },
  { field: 'type', tags: 'BTI', value: () => 'book', example: ['TI  - A Syndrome\nBTI - Syndromes', 'book'] },
  { field: 'booktitle', tags: 'BTI', example: ['TI  - A Syndrome\nBTI - Syndromes', 'Syndromes'] },
  {
    field: 'year',
    tags: 'DP DEP',
    short: true,
    value: (values) => yearOf(firstText(values) ?? ''),
    example: ['DP  - 1996 Jul 9', '1996'],
  },
  {
    field: 'date',
    tags: 'DP DEP',
    short: true,
    value: (values) => fullestDate(allTexts(values).slice(0, 1)),
    example: ['DP  - 2018 Jan-Feb', '2018-01'],
  },
  { field: 'volume', tags: 'VI', short: true, example: ['VI  - 93', '93'] },
  { field: 'number', tags: 'IP', short: true, example: ['IP  - 14', '14'] },
  { field: 'pages', tags: 'PG', short: true, example: ['PG  - 6913-7', '6913-7'] },
  { field: 'publisher', tags: 'PB', example: ['PB  - NCBI (US)', 'NCBI (US)'] },
  {
    field: 'doi',
    tags: 'LID AID SO',
    only: /10\.\d{4,9}\/\S/,
    value: (values) => /10\.\d{4,9}\/[^\s[\]]*[^\s[\].]/.exec(firstText(values) ?? '')?.[0],
    example: ['LID - 72 [pii]\nAID - 10.1000/ex.0 [doi]', '10.1000/ex.0'],
  },
  {
    field: 'keywords',
    tags: 'OT MH',
    value: keywordsOf,
    example: ['MH  - *Gates/methods\nOT  - long chains', ['long chains', 'Gates/methods']],
  },
];

/** A title that was translated stands in brackets, and each may end in a full stop. */
function titleOf(values: readonly Value[]): string | undefined {
  const title = firstText(values)?.replace(/^\[([^[\]]+)\]\.?$/, '$1');
  return title?.replace(/(?<=[\p{L}\p{N})\]"”’])\.$/u, '');
}

/** In their order. An author is written in full and then short; older records have the short form alone. */
function namesOf(values: readonly Value[]): (string | NameParts | { literal: string })[] {
  const written = values.toSorted((a, b) => a.line - b.line);
  return written.flatMap<string | NameParts | { literal: string }>(({ tag, lines }, at) => {
    const name = lines.map(({ text }) => text).join(' ');
    if (name === '' || (tag === 'AU' && written[at - 1]?.tag === 'FAU')) return [];
    return tag === 'CN' ? [{ literal: name }] : [indexedName(name)];
  });
}

/** The authors' own, then those of the index, without the star of a main heading. */
function keywordsOf(values: readonly Value[]): string[] {
  const terms = allTexts(values).map((term) => term.replaceAll(/(^|\/)\*/g, '$1'));
  return terms.length > 0 ? terms : allLines(values);
}
