import fc from 'fast-check';
import type { Inline, Text } from '#core/paper.ts';

/** Sources made of what breaks parsers, and of ordinary words between. */
export const sources: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."word $ $$ { } {} \\ \\\\ % & # _ ^ ~ ` `` ' '' \" -- --- - < > <script> </script> &lt; \\( \\) \\[ \\] \\emph{ \\textbf{a} \\textit \\href{https://a.org}{b} \\url{https://a.org/x_y} \\\"o \\'{e} \\name \\cite{x} \\frac{1}{2} \\alpha $x^2$ $\\frac$ $5 $\\times$ {\\it {\\alpha} \\begin{x} \\end{x} \\damaged{ \\$ \\{ \\} 3.79times sim50 chi_1 https://a.org/{url} 1{,}000 \\left( \\right) \\footnote{ \\textsubscript{2} \u00A0 \u2013 é 😀 \uD800".split(
          ' ',
        ),
        ' ',
        '\n',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 14 },
  )
  .map((pieces) => pieces.join(''));

const value = fc
  .array(
    fc.constantFrom(
      'a',
      'b',
      ' ',
      '&',
      '<',
      '"',
      '--',
      '-',
      '$',
      '%',
      '\\',
      '{',
      '}',
      '~',
      '`',
      "'",
      '_',
      '^',
      'é',
      '”',
    ),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map((pieces) => pieces.join(''));

const formula = fc.constantFrom<Inline>(
  { type: 'math', tex: '\\chi_1', plain: 'χ₁' },
  { type: 'math', tex: 'a<b', plain: 'a < b' },
);

const { text } = fc.letrec<{ text: Text; inline: Inline }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    value.map((words): Inline => ({ type: 'text', value: words })),
    value.map((words): Inline => ({ type: 'damaged', value: words })),
    formula,
    fc.record({
      type: fc.constantFrom('emphasis' as const, 'strong' as const, 'code' as const),
      children: tie('text'),
    }),
  ),
  text: fc.array(tie('inline'), { maxLength: 4 }),
}));

/** Parsed texts of every shape. */
export const texts: fc.Arbitrary<Text> = text;
