import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '#core/cite/csv.ts';
import { article, bare, preprint } from './papers.ts';

it('has a header, a row per paper, authors in one cell, and quotes what needs it', () => {
  expect(csv([preprint, article]).split('\r\n').slice(0, 2)).toEqual([
    'id,title,authors,year,date,venue,volume,number,pages,publisher,doi,arxiv,pmid,category,keywords,url,note,abstract',
    'fast-spines,"Fast, Expressive SE(n) Spines with 50% Less Paper & O(n²) Glue",Erika J Bakker; Jan van den Berg; Kim Łucka Jr.,2023,2023-10-04,,,,,,,2310.99999,,cs.DL,,https://arxiv.org/abs/2310.99999,,"We bind books.\nThey hold."',
  ]);
});

describe('no cell is run as a formula', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+49', "'+49"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
    ["'=1", "''=1"],
    ["'tis", "'tis"],
    ['a=1', 'a=1'],
    ['=HYPERLINK("https://example.org","x")', `"'=HYPERLINK(""https://example.org"",""x"")"`],
  ])('%j is written %j', (title, cell) => {
    expect(csv([{ ...bare, title }])).toContain(`\r\nquiet-shelves,${cell},`);
  });
});

it('gives any text back to a reader of RFC 4180 that takes the guard away', () => {
  const cell = fc.string({
    unit: fc.oneof(fc.constantFrom(...'",\r\n\'=+-@\t; '), fc.string({ maxLength: 2 })),
  });
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: cell, title: cell, abstract: cell, authors: fc.constant([]) })),
      (papers) => {
        const [header, ...rows] = read(csv(papers));
        expect(rows.every((row) => row.length === header?.length)).toBe(true);
        expect(rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual(
          papers.map(({ id, title, abstract }) => [id, title, abstract]),
        );
      },
    ),
    { seed: 5 },
  );
});

/** A reader by the grammar of RFC 4180, one character after the other. */
function read(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let value = '';
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (quoted) {
      if (character !== '"') value += character;
      else if (text[index + 1] === '"') {
        value += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',') {
      row.push(value);
      value = '';
    } else if (character === '\r' && text[index + 1] === '\n') {
      rows.push([...row, value]);
      row = [];
      value = '';
      index += 1;
    } else value += character;
  }
  return rows.map((cells) =>
    cells.map((cell) => (/^'+[=+\-@＝＋－＠\t\r]/.test(cell) ? cell.slice(1) : cell)),
  );
}
