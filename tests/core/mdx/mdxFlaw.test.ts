import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mdxFlaw } from '#core/mdx/mdxFlaw.ts';

/** The compiler that renders these texts in a build. */
const ofAstro = createRequire(createRequire(import.meta.url).resolve('@astrojs/mdx'));
const { mdxToJs } = (await import(ofAstro.resolve('satteri'))) as {
  mdxToJs: (text: string, options: object) => unknown;
};
const refuses = async (text: string): Promise<boolean> => {
  try {
    await mdxToJs(text, { features: { gfm: true, frontmatter: false } });
    return false;
  } catch {
    return true;
  }
};
const told = (text: string) => {
  const flaw = mdxFlaw(text);
  return flaw && `${String(flaw.line)} ${flaw.start}`;
};

describe('what the compiler refuses is a flaw with its line and its words', () => {
  test.each([
    ['text {unclosed', '1 {unclosed'],
    ['One.\r\n\r\nTwo {three.\r\n', '3 {three.'],
    ['> {a', '1 {a'],
    ['- {a\n\nb}', '1 {a'],
    ['the set {a b}', '1 {a b}'],
    ['sums $\\sum_{i=1}^n$ {"', '1 {i=1}^n$ {"'],
    ['at a rate <5%', '1 <5%'],
    ['where a <= b', '1 <= b'],
    ['where a <b', '1 <b'],
    ['ends in <', '1 <'],
    ['one <br> two', '1 <br> two'],
    ['<b>bold', '1 <b>bold'],
    ['<p>one\n\ntwo</p>', '1 <p>one'],
    ['not</b> open', '1 </b> open'],
    ['<i>a<b>c</i></b>', '1 </i></b>'],
    ['Words\n<!-- later -->', '2 <!-- later -->'],
    ['see <https://example.org/a>', '1 <https://example.org/a>'],
    ['or <me@example.org>', '1 <me@example.org>'],
    ['import duties rose.', '1 import duties rose.'],
    ['Words.\n\nexport of data is free.', '3 export of data is free.'],
    ['> ```\n> {\n{', '3 {'],
    ['- ~~~\n  {\n\n{', '4 {'],
    ['`a {', '1 {'],
    ['[a]: where {b', '1 {b'],
    ['[a]: <b', '1 <b'],
  ])('%j', async (text, flaw) => {
    expect(await refuses(text)).toBe(true);
    expect(told(text)).toBe(flaw);
  });
});

describe('what compiles and could not be rendered, or would lose words, is a flaw too', () => {
  test.each([
    ['from {a} to b', '1 {a} to b'],
    ['in {0, 1}', '1 {0, 1}'],
    ['so $\\frac{a}{b}$', '1 {a}{b}$'],
    ['{{title}}', '1 {{title}}'],
    ['A <Figure /> here', '1 <Figure /> here'],
    ['<p class={graph}>a</p>', '1 <p class={graph}>a</p>'],
    ['<papers.List />', '1 <papers.List />'],
  ])('%j', async (text, flaw) => {
    expect(await refuses(text)).toBe(false);
    expect(told(text)).toBe(flaw);
  });
});

describe('what can be shown has no flaw', () => {
  test.each([
    ['where a < b, and c > d'],
    ['a } alone'],
    ['\\{a\\} and \\<b'],
    ['`{a` and ``<b ` {``'],
    ['```\n{<\n```\n\n~~~js\nif (a < b) {\n~~~'],
    ['> ```\n> {\n> ```'],
    ['&lt;b &#123;'],
    ['{/* a note: {x} and <y */}'],
    ['{}'],
    ['{"{"} and {\'<\'} and {`}`}'],
    ['{frontmatter.title}'],
    ['{Math.max(1, 2)}'],
    ['{{a: 1}.a}'],
    ['{[1, 2].map((n) => n + 1)}'],
    ['<b>bold</b> and <br/>'],
    ['<div class="a" style={{color: "red"}}>\n\nOne.\n\nTwo.\n\n</div>'],
    ['<a title="a > b">c</a>'],
    ['<>c</>'],
    ['<p {...props} class={frontmatter.kind}>a</p>'],
    ['> <b>c</b>'],
    ['import Figure from "./Figure.astro";\n\n<Figure />'],
    ['export const year = 2024;\n\nIn {year}.'],
    ['Words on\nimport duties'],
    ['important words, {/* */} exported'],
    ['[a]({b}) and [c](<d e>) and ![f](g "{")'],
    ['[a]: <b>\n\n[a]'],
    ['[a]: <b c> "d {"\n\n[a]'],
    ['> [a]: b{c ({ <)\n\n[a]'],
  ])('%j', async (text) => {
    expect(await refuses(text)).toBe(false);
    expect(mdxFlaw(text)).toBeUndefined();
  });
});

test('every flaw names a line of the text and what stands there, with a remedy, whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 3 }),
    fc.constantFrom(
      '{',
      '}',
      '<',
      '>',
      '<b>',
      '</b>',
      '`',
      '```\n',
      '\n',
      '\r\n\r\n',
      '> ',
      '](',
      '/*',
      'import ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const flaw = mdxFlaw(text);
      if (!flaw) return;
      const line = text.split(/\r\n|[\r\n]/)[flaw.line - 1];
      expect(line).toContain(flaw.start);
      expect(flaw.start).toMatch(/^[{<ie]/);
      expect(flaw.remedy.length).toBeLessThanOrEqual(80);
    }),
    { seed: 11, numRuns: 2000 },
  );
});

test.each(['{', '<b>', '`` ` ', '{"', '{/*', '](a "', '- ~~~\n', '\\'])(
  'a long text of %j costs no more than its length',
  (piece) => {
    const cost = (length: number) => {
      const text = piece.repeat(length / piece.length);
      const start = performance.now();
      mdxFlaw(text);
      return performance.now() - start;
    };
    cost(10_000);
    expect(cost(200_000)).toBeLessThan(2000);
  },
);
