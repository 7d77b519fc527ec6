import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wrapRows, wrapText } from '#core/show/wrapText.ts';

it.each([
  ['A Few Papers', 15, ['A Few Papers']],
  ['A very long name of a shelf that holds', 10, ['A very long name', 'of a shelf that holds']],
  ['面向大规模预训练语言模型的高效推理', 10, ['面向大规模预训练语言', '模型的高效推理']],
  ['検索、推薦「モデル」の論文', 5, ['検索、推薦', '「モデル」', 'の論文']],
  ['基于BERT模型的文本分类', 6, ['基于BERT', '模型的文本分', '类']],
  ['Supercalifragilistic', 5, ['Supercali', 'fragilistic']],
  ['김민수 논문 모음', 4, ['김민수', '논문 모', '음']],
  // The blank before a word is no part of its row.
  ['All Chain-of-thought', 8.2, ['All', 'Chain-of-thought']],
  ['', 5, ['']],
])('%j in rows of %d', (text, width, rows) => {
  expect(wrapText(text, width)).toEqual(rows);
});

it.each([
  ['All there is about glue and paper', 8, ['All there is', 'about glue and …']],
  ['面向大规模预训练语言模型', 5, ['面向大规模', '预训练语…']],
  ['Short', 5, ['Short']],
])('%j is cut at the second row of %d', (text, width, rows) => {
  expect(wrapRows(text, width, 2)).toEqual(rows);
});

it('loses nothing but blanks between rows, and no row begins with one, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'W', ' ', '模', 'ー', '。', 'é', '\u0301') }),
      (text) => {
        const rows = wrapText(text, 4);
        expect(rows.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
        for (const row of rows) expect(row).toBe(row.trimStart());
      },
    ),
    { seed: 12 },
  );
});
