import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownTree } from '../../../src/core/mdx/shownTree.ts';
import { withFormulas } from '../../../src/core/mdx/withFormulas.ts';

const FORMULAS: [what: string, text: string, count: number][] = [
  ['in a line', 'We take $x_1$ and $y_2$.', 2],
  ['on lines of its own', 'So\n\n$$\n\\frac{a}{b}\n$$\n\nholds.', 1],
  ['in a list', '- a $\\frac{a}{b}$\n- b', 1],
  ['in a quotation', '> $$\n> a * b * c\n> $$\n', 1],
  ['in bold', '**of $n$ papers**', 1],
  ['in a heading', '# The case $n = 2$', 1],
];

const NONE: [what: string, text: string][] = [
  ['prices', 'It costs $5 and $10 per run.'],
  ['prices in bold', 'It costs **$5** and **$10**.'],
  ['code', 'Write `$x$`, or\n\n```tex\n$x$\n```\n'],
  ['one sign', 'A $ alone.'],
  ['a sign that is escaped', 'A \\$x\\$ here.'],
];

describe.each([false, true])('in a text that is MDX (%s)', (isMdx) => {
  test.each(FORMULAS)('a formula becomes MathML: %s', (_, text, count) => {
    const shown = withFormulas(text, isMdx);
    expect(shown.match(/<math /g)).toHaveLength(count);
    expect(shown).not.toMatch(/\$|style=/);
    expect(shownTree(text, isMdx).flaw).toBeUndefined();
    expect(shownTree(shown, isMdx).flaw).toBeUndefined();
  });

  test.each(NONE)('what is no formula stays: %s', (_, text) => {
    expect(withFormulas(text, isMdx)).toBe(text);
  });

  test('no sign of a formula means anything to Markdown', () => {
    const shown = withFormulas('$$\na * b * c, d_1 ` [x](y) ` "z" < \\{2\\}\n$$', isMdx);
    expect(shown).toContain('<math');
    expect(shown.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[*_`"[\]{}]/);
  });
});

test('a program that holds dollars stays, and so does a text that is no MDX', () => {
  for (const text of ['{`${a} and ${b}`}', '<Papers query="$a$" />', 'An open { and $x$.'])
    expect(withFormulas(text, true)).toBe(text);
});

test('one that is no formula to TeX is shown as it is written', () => {
  expect(withFormulas('$\\nosuch{$', false)).toBe('<code class="tex">&#92;nosuch&#123;</code>');
});

test('whatever is written, all but formulas stays', () => {
  const part = fc.constantFrom(
    '$',
    '$$',
    'x',
    '_',
    ' ',
    '\n',
    '`',
    '{',
    '}',
    '\\',
    '5',
    '*',
    '<b>',
    '> ',
    '- ',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), fc.boolean(), (parts, isMdx) => {
      const shown = withFormulas(parts.join(''), isMdx);
      const kept = shown.replaceAll(/<math [^]*?<\/math>|<code class="tex">[^<]*<\/code>/g, '');
      let at = 0;
      for (const letter of kept) {
        at = parts.join('').indexOf(letter, at) + 1;
        expect(at).toBeGreaterThan(0);
      }
    }),
  );
});
