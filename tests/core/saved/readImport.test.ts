import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Citable } from '#core/cite/citable.ts';
import { citables } from '#core/cite/citables.ts';
import { exportFormats } from '#core/cite/exportFormats.ts';
import { chooseFormat } from '#core/read/chooseFormat.ts';
import { headLength } from '#core/read/format.ts';
import { formats as allFormats } from '#core/read/readSource.ts';
import { cutRows } from '#core/read/table/cutRows.ts';
import { noRows, RowReader, type RowsRead } from '#core/read/table/rowReader.ts';
import { table } from '#core/read/table.ts';
import { tableShape } from '#core/read/table/tableShape.ts';
import { unquoted } from '#core/read/unquoted.ts';
import { type ImportPart, readImport } from '#core/saved/readImport.ts';
import { savedNow, writeSaved } from '#core/saved/savedList.ts';
import { namedPaper, withKeys } from '#core/saved/namedPaper.ts';
import { plainTex } from '#core/text/plainTex.ts';
import { firstPapers } from '../firstShelf.ts';

const shelf = [...citables(firstPapers, (id) => `https://papers.example/papers/${id}/`).values()];
const known = shelf.map((paper) => ({ paper, keys: namedPaper(paper).keys }));

const names = ['json', 'bibtex', 'medline', 'ris', 'refer', 'table'];
const listed = allFormats.filter(({ name }) => names.includes(name));

const read = (text: string, file = 'list.txt') => joined([...readImport(file, text, listed)]);

function joined(parts: readonly ImportPart[]) {
  return {
    parts: parts.length,
    saved: parts.flatMap(({ saved }) => saved),
    named: parts.flatMap(({ named }) => named),
    refused: parts.reduce((sum, { refused }) => sum + refused, 0),
    flaws: parts.flatMap(({ flaws }) => flaws),
  };
}

const found = (text: string) => read(text).named.map(({ keys }) => withKeys(keys, known)?.id);

// References and Markdown are written for people, who lose a part of what is known.
const forPeople = ['reference', 'markdown'];
const formats = exportFormats.filter(({ name, write }) => write && !forPeople.includes(name));
const ids = shelf.map(({ id }) => id);

describe('what the shelf exports is found on it again', () => {
  test.each(formats)('as $label', ({ write }) => {
    expect(found(write?.(shelf) ?? '')).toEqual(ids);
  });

  test.each(formats)('as $label, by the titles alone', ({ write }) => {
    const bare = shelf.map(({ doi: _doi, arxiv: _arxiv, url: _url, ...rest }): Citable => rest);
    expect(found(write?.(bare) ?? '')).toEqual(ids);
  });

  test.each(formats)('as $label of many papers, read in parts as at once', ({ write, name }) => {
    const many = Array.from({ length: 12 }, (_each, at) =>
      shelf.map((paper) => ({ ...paper, key: `${paper.id}-${String(at)}` })),
    ).flat();
    const text = write?.(many) ?? '';
    const { parts, named, refused, flaws } = read(text);
    expect(named.map(({ keys }) => withKeys(keys, known)?.id)).toEqual(many.map(({ id }) => id));
    expect([refused, flaws]).toEqual([0, []]);
    if (name !== 'csv' || text.length > 400_000) expect(parts).toBeGreaterThan(5);
  });
});

test('a saved list comes back whole, with tags, notes and read marks', () => {
  const list = [{ ...savedNow({ id: 'a', title: 'A' }, '2025-01-02'), tags: ['x'], note: 'n', read: true }];
  expect(read(writeSaved(list))).toMatchObject({ saved: list, named: [], refused: 0 });
  expect(read(writeSaved([]))).toMatchObject({ parts: 1, saved: [] });
});

test.each([
  ['CSL-JSON has ids and titles too', '[{"id": "a2020", "type": "book", "title": "A"}]', ['title:a']],
  ['MEDLINE', 'PMID- 123\nOWN - NLM\nTI  - A study\n', ['pmid:123', 'title:astudy']],
  [
    'TeX',
    '@article{a, title = {{\\"U}ber $\\alpha$ in $O(n^2)$}, doi = {https://doi.org/10.1000/AbC}}',
    ['doi:10.1000/abc', 'title:uberαinon2'],
  ],
  ['an eprint', '@misc{a, title={A}, eprint = {2106.15845v2}}', ['arxiv:2106.15845', 'title:a']],
  [
    'the place of an arXiv id',
    '@article{a, title={A}, journal = {arXiv preprint arXiv:2106.15845}}',
    ['arxiv:2106.15845', 'title:a'],
  ],
  [
    'lines of another system',
    'TY  - JOUR\r\nTI  - A\r\nDO  - 10.1000/1\r\nER  - \r\n',
    ['doi:10.1000/1', 'title:a'],
  ],
  ['mail', '> @misc{a,\n>  title = {A},\n>  year = 2020,\n>  note = {B}}\n', ['title:a']],
])('%s', (_what, text, keys) => {
  expect(read(text).named.map((paper) => paper.keys)).toEqual([keys]);
});

test.each([
  ['nothing', ''],
  ['a shopping list', 'milk, bread'],
  ['other JSON', '{"a": 1}'],
  ['a newer saved list', '{"papershelf":"saved","version":2,"papers":[{"id":"pearl","title":"Pearl"}]}'],
  ['a damaged saved list', '{"papershelf":"saved","version":1,"papers":[{"id":"pe'],
])('%s names no papers', (_what, text) => {
  expect(read(text)).toMatchObject({ saved: [], named: [] });
});

test('a broken entry is told with its line, and costs no other', () => {
  const entry = (at: number) =>
    `@misc{key${String(at)},\n  title = {Paper ${String(at)}},\n  note = {${'long '.repeat(50)}}\n}\n`;
  const entries = Array.from({ length: 1000 }, (_each, at) => entry(at));
  const text = [...entries.slice(0, 700), '@misc{broken,\n  year = {2020}\n}\n', ...entries.slice(700)].join(
    '',
  );
  const { named, refused, flaws } = read(text, 'mine.bib');
  expect(named).toHaveLength(1000);
  expect(refused).toBe(1);
  expect(flaws).toEqual([expect.stringMatching(/^mine\.bib:2801 .*title/)]);
});

describe('what is longer than any entry', () => {
  const endless = 'word '.repeat(250_000);
  const lists: [name: string, entry: (title: string, more: string) => string, around?: [string, string]][] = [
    ['JSON', (title, more) => JSON.stringify({ title, authors: ['Ada Writer'], more }), ['[', ']']],
    ['JSON Lines', (title, more) => JSON.stringify({ title, authors: ['Ada Writer'], more })],
    ['BibTeX', (title, more) => `@misc{a,\n  title = {${title}},\n  note = {${more}}\n}`],
    ['RIS', (title, more) => `TY  - JOUR\nTI  - ${title}\nN1  - ${more}\nER  - `],
    ['MEDLINE', (title, more) => `PMID- 1\nTI  - ${title}\nGN  - ${more}`],
    ['EndNote', (title, more) => `%0 Journal Article\n%T ${title}\n%Z ${more}`],
  ];

  test.each(lists)('is told, and costs no other entry of %s', (_name, entry, [open, close] = ['', '']) => {
    const entries = [entry('Before', ''), entry('Long', endless), entry('Between', ''), entry('After', 'x')];
    const text = `${open}${entries.join(open === '' ? '\n' : ',\n')}${close}`;
    const { named, refused, flaws } = read(text);
    expect(named.map(({ title }) => title)).toEqual(['Before', 'Between', 'After']);
    expect([refused, flaws.length]).toEqual([1, 1]);
    const line =
      text
        .slice(0, text.indexOf('Long'))
        .split(/\n(?=[{@]|TY|PMID|%0)/)
        .slice(0, -1)
        .join('\n')
        .split('\n').length + 1;
    expect(flaws[0]).toMatch(
      new RegExp(String.raw`^list\.txt:${String(line)} an entry beginning with .* 1,?25\d,?\d{3} characters`),
    );
  });

  test('one object of JSON holds its list up to a length that a page can say, and the flaw tells the way out', () => {
    const papers = Array.from({ length: 20_000 }, (_each, at) => ({
      title: `Paper ${String(at)}`,
      year: 2020,
    }));
    const text = JSON.stringify({ papers }, null, 1);
    expect(read(text).named).toHaveLength(papers.length);
    const { named, refused, flaws } = joined([...readImport('list.json', text, listed, 500_000)]);
    expect([named, refused]).toEqual([[], 1]);
    expect(flaws).toEqual([
      expect.stringMatching(/^list\.json:1 .*keep the list alone, from its \[ to its \]/),
    ]);
    expect(joined([...readImport('list.json', JSON.stringify(papers), listed, 500_000)]).named).toHaveLength(
      papers.length,
    );
  });

  test('a saved list that no browser could keep is not read', () => {
    const list = [{ ...savedNow({ id: 'a', title: 'A' }, '2025-01-02'), note: 'n'.repeat(10_000_000) }];
    expect(read(writeSaved(list))).toMatchObject({
      saved: [],
      refused: 1,
      flaws: [expect.stringMatching(/^list\.txt:1 /)],
    });
  });
});

test('one title does not make one paper where identifiers say otherwise', () => {
  const other = [{ paper: 'other', keys: namedPaper({ title: 'Editorial', doi: '10.1000/1' }).keys }];
  expect(withKeys(namedPaper({ title: 'Editorial', doi: '10.1000/2' }).keys, other)).toBeUndefined();
  expect(withKeys(namedPaper({ title: 'Editorial!', arxiv: '2401.00001' }).keys, other)).toBe('other');
  expect(withKeys(namedPaper({ title: 'Renamed', doi: 'https://doi.org/10.1000/1' }).keys, other)).toBe(
    'other',
  );
});

/** Rows of any kind, also such as no table should have; the quotes of some are never closed. */
const anyRow = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Gated Messages',
        '"a ""b"" c"',
        '"two\nlines, of it"',
        '"two\r\nlines"',
        '"never closed',
        '2020',
      ),
      fc.constantFrom('He said "yes"', '"A "B" C"', '="10.1000/1"', '', ' ', '"', '""', '"\n\n', 'x; y\tz'),
      fc.string({ unit: fc.constantFrom('a', ' ', '"', ',', '\t', '\n', '\r', 'é'), maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .chain((cells) => fc.constantFrom(',', '\t').map((separator) => cells.join(separator)));

const heads = [
  'title,abstract,authors',
  'Title\tYear\tDOI',
  'PT\tAU\tTI\tSO',
  'Τίτλος,Περίληψη,Έτος',
  'a,b,c',
  '> title,year',
  '',
];
const plainRow =
  'Gated Messages,"We gate, and count what comes through; so far as we have seen it is no more than it was, and that is all.",2019';

/** The simple way: all rows are cut, then all are read. */
function readWhole(text: string): RowsRead {
  const read = noRows();
  const shape = tableShape(text.slice(0, text.lastIndexOf('\n', headLength - 1) + 1));
  if (!shape?.names) return { ...table.read('list.txt', text), lines: new Map() };
  const reader = new RowReader('list.txt', shape.head, shape.names);
  for (const row of cutRows(text, shape.separator)) reader.add(row, read);
  return read;
}

test('a long table is read in parts as at once, whatever its cells, and told in the same words', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...heads),
      fc.array(anyRow, { minLength: 1, maxLength: 12 }),
      fc.constantFrom('\n', '\r\n', '\r', '\n> '),
      fc.boolean(),
      (head, rows, lineEnd, isPlain) => {
        const some = [...rows, ...(isPlain ? Array.from({ length: 8 }, () => plainRow) : [])];
        const block = some.map((row) => `${row}${lineEnd}`).join('');
        // Two parts and the beginning of a third.
        const text = `${head}${lineEnd}${block.repeat(Math.ceil(140_000 / block.length))}`;
        fc.pre(chooseFormat(listed, 'list.txt', unquoted(text.slice(0, headLength)))?.format === table);
        const whole = readWhole(unquoted(text.replaceAll(/\r\n?/g, '\n')));
        const { named, refused, flaws } = read(text);
        expect(named.map(({ title }) => title)).toEqual(whole.records.map(({ title }) => plainTex(title)));
        const told = whole.findings.filter(({ severity }) => severity === 'error');
        expect(flaws).toEqual(
          told.map(({ message, hint, place }) => `${place.file}:${place.line} ${message} (${hint})`),
        );
        expect(refused).toBe(whole.rejected);
      },
    ),
    { numRuns: 15, seed: 10 },
  );
});

test('the lines of a cell whose quotes are broken are one flaw, however long it is', () => {
  const text = `title,abstract\n${'A,b\n'.repeat(60)}${'"never closed, x, y\n'.repeat(10_000)}`;
  expect(read(text)).toMatchObject({ refused: 1, flaws: [expect.stringMatching(/^list\.txt:62 /)] });
});

test('any text is read without an error', () => {
  const signs = [
    '@a{',
    '@',
    '{',
    '}',
    '"',
    ',',
    '=',
    'title',
    '\n',
    '#',
    '\\',
    ' ',
    '(',
    '[',
    ']',
    ':',
    '\r',
  ];
  const words = [
    'TY  - JOUR\n',
    'TI  - ',
    'ER  - ',
    'PMID- 1\n',
    '%0 ',
    '%T ',
    '{"title": ',
    'title,doi\n',
    '>',
  ];
  const piece = fc.constantFrom(...signs, ...words);
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 3 })), { maxLength: 40 }), (pieces) => {
      read(pieces.join(''));
    }),
    { numRuns: 2000, seed: 15 },
  );
});
