import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { firstUnprintable, withEscapes, withoutUnprintable } from '#core/words/unprintable.ts';

describe('what steers a terminal or a page', () => {
  test.each([
    ['a\u0000b\u0007', 'a b ', 'U+0000', String.raw`a\u{0}b\u{7}`],
    ['\u001B[31mred\u001B[0m', 'red', 'U+001B', String.raw`\u{1B}[31mred\u{1B}[0m`],
    ['\u001B]0;title\u0007text', 'text', 'U+001B', String.raw`\u{1B}]0;title\u{7}text`],
    ['one\ftwo\u0085three', 'one twothree', 'U+000C', String.raw`one\u{C}two\u{85}three`],
    ['\u202Eevil\u202C and \u2066a\u2069', 'evil and a', 'U+202E', undefined],
    ['\uD83Dx and \uFFFE, \u{1FFFF}', '\uFFFDx and , ', 'U+D83D', undefined],
    ['\u009B31m', '31m', 'U+009B', undefined],
  ])('is taken out of %j, named and written out', (text, without, code, escaped) => {
    expect(withoutUnprintable(text)).toBe(without);
    expect(firstUnprintable(text)?.code).toBe(code);
    if (escaped !== undefined) expect(withEscapes(text)).toBe(escaped);
  });

  it.each(['a\tb\nc', 'Müller 中文 😀 👩‍💻 e\u0301', '\u200Fעברית\u200E', '', '[31m'])(
    'is none of %j',
    (text) => {
      expect(withoutUnprintable(text)).toBe(text);
      expect(firstUnprintable(text)).toBeUndefined();
    },
  );

  it('is in no text that was cleaned, and in none that is written out', () => {
    const unit = fc.constantFrom(
      '\u001B',
      '[',
      ']',
      '3',
      'm',
      '\u0007',
      '\\',
      '\uD800',
      '\uDC00',
      '\u202E',
      'a',
      '\n',
    );
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(firstUnprintable(withoutUnprintable(text))).toBeUndefined();
        expect(withEscapes(text)).not.toMatch(/[\p{Cc}\p{Cs}\u202E]/u);
      }),
    );
  });
});
