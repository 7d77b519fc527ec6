import { expect, it } from 'vitest';
import { linesOf } from '#core/read/lines.ts';
import { readSource } from '#core/read/readSource.ts';
import { unquoted } from '#core/read/unquoted.ts';

const record = 'TY  - JOUR\nTI  - Gated Messages\nAU  - Berger, Ada\nAB  - We gate.\nER  - \n';
const quoted = (text: string, mark = '> ') => text.replaceAll(/^/gm, mark);

it.each([
  ['once', quoted(record)],
  ['twice', quoted(quoted(record))],
  ['without spaces', quoted(record, '>')],
  ['below a line that says who wrote it', `Tom wrote:\n${quoted(record.repeat(3))}`],
  ['with plain blank lines', quoted(record).replaceAll('\n', '\n\n')],
])('a text quoted %s is read as what was quoted', (_how, text) => {
  const { format, records } = readSource('papers/a.txt', text);
  expect(format).toBe('ris');
  expect(records[0]).toMatchObject({ title: 'Gated Messages', abstract: 'We gate.' });
  expect(records[0]?.place.line).toBe(text.split('\n').findIndex((line) => line.includes('TY')) + 1);
});

it.each(['a > b\nc > d\n', '# Title\n\n> We gate.\n', record, 'Title\n> a\n> b\n> c\nOther\n> d\n> e\n'])(
  'a text that only quotes keeps its marks: %j',
  (text) => {
    expect(unquoted(text)).toBe(text);
  },
);

it.each(['', '>', '> ', '>\n', '> > ', '>\n>', '>\n\n', 'Tom\n>'])(
  'a quoted text that ends on %j keeps its lines',
  (end) => {
    const text = quoted(record) + end;
    expect(unquoted(text)).not.toBe(text);
    expect(readSource('papers/a.txt', text).lines.total).toBe([...linesOf(text)].length);
  },
);
