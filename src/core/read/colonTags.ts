import type { Format } from './format.ts';
import { allLines, allTexts, type FieldRow, firstText, paragraphs, tagsOf } from './tagged/entryFields.ts';
import { indexedName } from './tagged/indexedName.ts';
import { pmidIn } from './tagged/pmidIn.ts';
import { readTagged } from './tagged/readTagged.ts';

/** What the Cochrane Library and older databases export as text: two letters and a colon before each field. */
export const colonTags: Format = {
  name: 'cochrane',

  claims(_file, head) {
    const isBegun = /^(?:Record #?\d+ of \d+|(?:ID|AN|UI): \S.*)[ \t]*$/im.test(head);
    return isBegun && /^TI: \S/m.test(head) && /^(?:AB|AU|SO): \S/m.test(head) ? 0.95 : 0;
  },

  read(file, text) {
    return readTagged(file, text, 'cochrane', {
      begins: /^(?:ID|AN|UI|TI|AU)(?=: )/m.exec(text)?.[0] ?? 'TI',
      frame: new Set(['Record']),
      tagged: ({ text: line }) => {
        if (/^Record #?\d+ of \d+$/i.test(line)) return { tag: 'Record', value: '' };
        const [, tag = '', value = ''] = /^([A-Z]{2,3}):(?: (.*))?$/.exec(line) ?? [];
        return known.has(tag) || tag.length === 2 ? { tag, value } : undefined;
      },
      rows,
    });
  },
};

const rows: readonly FieldRow[] = [
  { field: 'title', tags: 'TI', example: ['TI: Gated Messages', 'Gated Messages'] },
  {
    field: 'authors',
    tags: 'AU',
    value: (values) =>
      allLines(values)
        .flatMap((line) => line.split(/ ?; ?/))
        .map(indexedName),
    example: ['AU: Berger A\nAU: Roe, Jan', [{ family: 'Berger', given: 'A' }, 'Roe, Jan']],
  },
  { field: 'abstract', tags: 'AB', value: paragraphs, example: ['AB: We gate.', 'We gate.'] },
  { field: 'journal', tags: 'SO JN JT', example: ['SO: J Ex', 'J Ex'] },
  { field: 'year', tags: 'YR PY', short: true, example: ['YR: 2018', '2018'] },
  { field: 'volume', tags: 'VL', short: true, example: ['VL: 33', '33'] },
  { field: 'number', tags: 'NO IS', short: true, example: ['NO: 11', '11'] },
  { field: 'pages', tags: 'PG', short: true, example: ['PG: 1987-95', '1987-95'] },
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
    value: (values) => allTexts(values).flatMap((text) => text.split(/ ?; ?/)),
    example: ['KY: bones; *gates', ['bones', '*gates']],
  },
  {
    field: 'url',
    tags: 'US UR',
    value: firstText,
    example: ['US: https://a.org/1', 'https://a.org/1'],
  },
];

const known = new Set(rows.flatMap(({ tags }) => tagsOf(tags)));
