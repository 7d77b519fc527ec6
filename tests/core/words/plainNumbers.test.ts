import { expect, test } from 'vitest';
import { plainNumbers } from '#core/words/plainNumbers.ts';

test.each([
  ['a cut of 30%', 'a cut of 30%'],
  ['３０％', '30%'],
  ['٣٫٥ و ۴۲٪', '3.5 و 42%'],
  ['१२,३४५ बार', '12,345 बार'],
  ['𝟗 ½ ² Ⅳ 三', '𝟗 ½ ² Ⅳ 三'],
])('%s is read as %s', (text, plain) => {
  expect(plainNumbers(text)).toBe(plain);
});

test('every digit of the first plane has its value, as the language tells it, and takes the room it had', () => {
  const digits = Array.from({ length: 0x10000 }, (_, at) => String.fromCharCode(at)).filter((sign) =>
    /\p{Nd}/u.test(sign),
  );
  expect(digits.length % 10).toBe(0);
  const plain = plainNumbers(digits.join(''));
  expect(plain).toBe('0123456789'.repeat(digits.length / 10));
});

test('what needs nothing stays as it is', () => {
  for (const text of ['', 'Schrödinger’s 3× – 4×', '速く']) expect(plainNumbers(text)).toBe(text);
});
