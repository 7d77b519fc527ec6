import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownTree } from '../../../src/core/mdx/shownTree.ts';
import { settledProse } from '../../../src/core/mdx/settledProse.ts';

const FORMULAS: [what: string, text: string, count: number][] = [
  ['in a line', 'We take $x_1$ and $y_2$.', 2],
  ['on lines of its own', 'So\n\n$$\n\\frac{a}{b}\n$$\n\nholds.', 1],
  ['in a list', '- a $\\frac{a}{b}$\n- b', 1],
  ['in a quotation', '> $$\n> a * b * c\n> $$\n', 1],
  ['in bold', '**of $n$ papers**', 1],
  ['in a heading', '# The case $n = 2$', 1],
  ['in the words of a link', '[the $n$ of](https://example.org/n)', 1],
];

const NONE: [what: string, text: string][] = [
  ['prices', 'It costs $5 and $10 per run.'],
  ['prices in bold', 'It costs **$5** and **$10**.'],
  ['code', 'Write `$x$`, or\n\n```tex\n$x$\n```\n'],
  ['one sign', 'A $ alone.'],
  ['a sign that is escaped', 'A \\$x\\$ here.'],
];

/** As a page of a site at the root. */
const settled = (text: string, isMdx: boolean): string =>
  settledProse(isMdx ? 'pages/a.mdx' : 'pages/a.md', text, '/');

describe.each([false, true])('in a text that is MDX (%s)', (isMdx) => {
  test.each(FORMULAS)('a formula becomes MathML: %s', (_, text, count) => {
    const shown = settled(text, isMdx);
    expect(shown.match(/<math /g)).toHaveLength(count);
    expect(shown).not.toMatch(/\$|style=/);
    expect(shownTree(text, isMdx).flaw).toBeUndefined();
    expect(shownTree(shown, isMdx).flaw).toBeUndefined();
  });

  test.each(NONE)('what is no formula stays: %s', (_, text) => {
    expect(settled(text, isMdx)).toBe(text);
  });

  test('no sign of a formula means anything to Markdown', () => {
    const shown = settled('$$\na * b * c, d_1 ` [x](y) ` "z" < \\{2\\}\n$$', isMdx);
    expect(shown).toContain('<math');
    expect(shown.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[*_`"[\]{}]/);
  });
});

test('a program that holds dollars stays, and so does a text that is no MDX', () => {
  for (const text of ['{`${a} and ${b}`}', '<Papers query="$a$" />', 'An open { and $x$.'])
    expect(settled(text, true)).toBe(text);
});

test('one that is no formula to TeX is shown as it is written', () => {
  expect(settled('$\\nosuch{$', false)).toBe('<code class="tex">&#92;nosuch&#123;</code>');
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
      const shown = settled(parts.join(''), isMdx);
      const kept = shown.replaceAll(/<math [^]*?<\/math>|<code class="tex">[^<]*<\/code>/g, '');
      let at = 0;
      for (const letter of kept) {
        at = parts.join('').indexOf(letter, at) + 1;
        expect(at).toBeGreaterThan(0);
      }
    }),
  );
});

test.each([
  ['[a](b.md) and [b.md](b.md "c")', '[a](/x/b/) and [b.md](/x/b/ "c")'],
  ['[a $n$](/papers/k/)', /^\[a <math .*<\/math>\]\(\/x\/papers\/k\/\)$/],
  ['[a][b]\n\n[b]: ../topics/c.mdx', '[a][b]\n\n[b]: /x/topics/c/'],
  ['`[a](b.md)`', '`[a](b.md)`'],
  ['![a](../public/b.png) [c](https://example.org/)', '![a](../public/b.png) [c](https://example.org/)'],
])('links lead to where the site has what they name: %s', (text, shown) => {
  for (const file of ['pages/a.md', 'pages/a.mdx']) {
    const seen = settledProse(file, text, '/x/');
    if (typeof shown === 'string') expect(seen).toBe(shown);
    else expect(seen).toMatch(shown);
  }
});
