import { describe, expect, it } from 'vitest';
import { linesOf } from '#core/read/lines.ts';
import { medline } from '#core/read/medline.ts';
import { refer } from '#core/read/refer.ts';
import { ris } from '#core/read/ris.ts';
import { cochraneRows } from '#core/read/tagged/cochraneRows.ts';
import { entryFields } from '#core/read/tagged/entryFields.ts';
import { medlineRows } from '#core/read/tagged/medlineRows.ts';
import { referRows } from '#core/read/tagged/referRows.ts';
import { risRows } from '#core/read/tagged/risRows.ts';
import { type Grammar, taggedEntries } from '#core/read/tagged/taggedEntries.ts';
import { webOfScienceRows } from '#core/read/tagged/webOfScienceRows.ts';
import { webOfScience } from '#core/read/webOfScience.ts';

/** Tags as most dialects write them, in lines that are examples, where no value looks like one. */
const grammar = (begins: string): Grammar => ({
  begins,
  tagged({ text, indent }) {
    const [, tag, value = ''] = /^(%.|[A-Z][A-Z0-9]{1,3})(?: {0,2}- |:? )(.*)$/.exec(text) ?? [];
    return tag === undefined || indent > 0 ? undefined : { tag, value };
  },
  short: new Set(),
  paragraphs: new Set(['AB', '%X']),
});

describe.each([
  ['RIS', risRows, 'TY'],
  ['MEDLINE', medlineRows, 'PMID'],
  ['Web of Science', webOfScienceRows, 'PT'],
  ['Refer', referRows, '%0'],
  ['Cochrane', cochraneRows, 'ID'],
])('each tag of %s', (_name, rows, begins) => {
  it.each(rows)('gives $field: $example.0', ({ field, example: [lines, value] }) => {
    const [entry] = taggedEntries(linesOf(lines), grammar(begins)).entries;
    expect(entry && entryFields(entry, rows).fields[field]).toEqual(value);
  });
});

describe('a record with everything', () => {
  it('of RIS', () => {
    const { records } = ris.read(
      'papers/a.ris',
      [
        'TY  - JOUR',
        'ID  - berger2018',
        'TI  - Gated Messages',
        'AU  - Berger, Ada, Jr.',
        'AU  - World Health Organization',
        'T2  - Journal of Examples',
        'PY  - 2018',
        'DA  - 2018/05/03/',
        'VL  - 72',
        'IS  - 3',
        'SP  - 383',
        'EP  - 388',
        'PB  - Elsevier',
        'DO  - https://doi.org/10.1000/EX.0',
        'KW  - graphs',
        'UR  - https://example.org/0',
        'L1  - https://example.org/0.pdf',
        'AB  - We gate.',
        'ER  - ',
      ].join('\r\n'),
    );
    expect(records).toEqual([
      {
        key: 'berger2018',
        title: 'Gated Messages',
        abstract: 'We gate.',
        notation: 'tex',
        authors: [
          { name: 'Ada Berger, Jr.', family: 'Berger', given: 'Ada', suffix: 'Jr.' },
          { name: 'World Health Organization' },
        ],
        date: '2018-05-03',
        year: 2018,
        venue: 'Journal of Examples',
        venueKind: 'journal',
        volume: '72',
        number: '3',
        pages: '383-388',
        publisher: 'Elsevier',
        doi: '10.1000/ex.0',
        keywords: ['graphs'],
        links: [
          { kind: 'paper', url: 'https://example.org/0' },
          { kind: 'pdf', url: 'https://example.org/0.pdf' },
        ],
        place: { file: 'papers/a.ris', line: 1 },
      },
    ]);
  });

  it.each([
    [
      medline,
      'PMID- 1\nTI  - T\nLID - 72 [pii]\nLID - 10.1000/1 [doi]\nSTAT- MEDLINE\n',
      { doi: '10.1000/1' },
    ],
    [webOfScience, 'PT J\nTI T\nSO ICML\nDT Proceedings Paper\nER\n', { venueKind: 'conference' }],
    [
      webOfScience,
      'PT J\nTI T\nAU Berger, Ada; Doe, Bo\nPS 411-22\nER\n',
      { authors: [{ name: 'Ada Berger' }, { name: 'Bo Doe' }], pages: '411-22' },
    ],
    [refer, '%0 Conference Paper\n%T T\n%B ICML\n', { venueKind: 'conference', venue: 'ICML' }],
  ])('of $name', (format, text, held) => {
    expect(format.read('papers/a', text).records).toMatchObject([{ title: 'T', ...held }]);
  });
});
