import { expect, test } from 'vitest';
import { categoryName, isCategoryCode } from '#core/classify/categoryName.ts';
import { generatedFiles, generatedPapers } from '../generatedShelf.ts';
import { shelfOf } from '../shelfOf.ts';

test.each([
  ['cs.IT', 'Information theory'],
  ['CS.IT', 'Information theory'],
  ['cs.it', 'Information theory'],
  ['cs.IT math.PR', 'Information theory'],
  ['quant-ph', 'Quantum physics'],
  ['Oncology', 'Oncology'],
  ['eess.XX', undefined],
  ['06A11', undefined],
])('the category "%s" is called %s', (category, name) => {
  expect(categoryName(category)).toBe(name);
});

test.each([
  ['cs.GT', true],
  ['Cs.GT', true],
  ['cs-gt', true],
  ['cond-mat.str-el', true],
  ['CSMA', false],
  ['Game theory', false],
])('"%s" is a code: %s', (text, isCode) => {
  expect(isCategoryCode(text)).toBe(isCode);
});

test('no topic is called by a code that papers have for a keyword, nor has it in what it is about', () => {
  const codes = ['cs.IT', 'CS.GR', 'cs.gt', 'math.PR'];
  const papers = generatedPapers(40).map((paper, at) => ({ ...paper, keywords: [codes[at % 4]] }));
  const { topics } = shelfOf(
    Object.fromEntries(generatedFiles(papers).map(({ file, text }) => [file, text])),
  );
  expect(topics.length).toBeGreaterThan(0);
  expect(topics.filter(({ title, description }) => /\b(?:cs|math)\./i.test(title + description))).toEqual([]);
});
