import { expect, it } from 'vitest';
import { texField, verbatimField } from '#core/cite/texField.ts';

it.each([
  ['50% of R&D_1 #2 costs $3', '50\\% of R\\&D\\_1 \\#2 costs \\$3'],
  [
    'a\\b{c}~^',
    'a\\textbackslash{}b\\textbraceleft{}c\\textbraceright{}\\textasciitilde{}\\textasciicircum{}',
  ],
  ['α-β and ≤ −1', '$\\alpha$-$\\beta$ and $\\leq$ $-$1'],
  ['Schölkopf – “naïve”', 'Schölkopf – “naïve”'],
  [' two\nlines\tand\u00A0one ', 'two lines and~one'],
  ['bell\u0007\u200B', 'bell'],
])('%j is written %j', (plain, tex) => {
  expect(texField(plain)).toBe(tex);
});

it.each([
  ['https://example.org/a_b?c=1&d=%20#e', 'https://example.org/a_b?c=1&d=%20#e'],
  ['https://example.org/{a} b\\', 'https://example.org/%7Ba%7D%20b%5C'],
])('an address stays as it is, but for what breaks the entry: %j', (address, field) => {
  expect(verbatimField(address)).toBe(field);
});
