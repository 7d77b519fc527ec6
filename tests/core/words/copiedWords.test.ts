import fc from 'fast-check';
import { expect, it } from 'vitest';
import { copiedWords, plainWords } from '#core/words/copiedWords.ts';

it.each([
  ['TeX and what copying left of it', '$3.79\\times$ and \\textbf{more}', '3.79times and more'],
  ['accents in TeX, in Unicode and without', 'Schr\\"odinger', 'Schrödinger'],
  ['accents composed and not', 'Schro\u0308dinger', 'schrodinger'],
  ['case, dashes and quotation marks', 'A “Kettle” — That Boils!', 'a "kettle" - that boils'],
  ['line breaks', 'two\nlines', 'two lines'],
])('are the same for %s', (_what, one, other) => {
  expect(copiedWords(one)).toBe(copiedWords(other));
});

it('are not the same for other letters', () => {
  expect(copiedWords('ハ 1')).not.toBe(copiedWords('ヒ 1'));
  expect(copiedWords('∑')).toBe('');
});

it('of a plain text are read as all signs at once would be', () => {
  const unit = fc.constantFrom(
    ...'aB1 -_\n',
    'é',
    'e\u0301',
    '\u0301',
    'ﬁ',
    '™',
    '½',
    '–',
    '中',
    'ハ',
    'İ',
    '😀',
    '\u00A0',
  );
  fc.assert(
    fc.property(fc.string({ unit }), (text) => {
      const letters = text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
      expect(plainWords(text)).toBe(letters.replace(/[^\p{L}\p{N}]+/gu, ' ').trim());
    }),
  );
});
