import { createRequire } from 'node:module';
import fc from 'fast-check';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { shownTree } from '#core/mdx/shownTree.ts';

/** What Astro does with such a text in a build: compile it, add to it, and bundle it. */
const ofAstro = createRequire(createRequire(import.meta.url).resolve('@astrojs/mdx'));
const { satteri } = (await import(ofAstro.resolve('@astrojs/markdown-satteri'))) as {
  satteri: () => { createMdxRenderer: (shared: object, mdx: object) => Promise<Renderer> };
};
interface Renderer {
  process: (text: string, path: string, frontmatter: object) => Promise<{ code: string }>;
}
const renderer = await satteri().createMdxRenderer({ syntaxHighlight: false }, { optimize: false });
const refuses = async (text: string): Promise<boolean> => {
  try {
    const { code } = await renderer.process(text, '/text.mdx', {});
    await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, ssr: true, rolldownOptions: { input: 'text', external: (id) => id !== 'text' } },
      plugins: [
        {
          name: 'text',
          enforce: 'pre',
          resolveId: (id) => (id === 'text' ? '\0text.js' : undefined),
          load: (id) => (id === '\0text.js' ? code : undefined),
        },
      ],
    });
    return false;
  } catch {
    return true;
  }
};
const mdxFlaw = (text: string) => shownTree(text, true).flaw;
const told = (text: string) => {
  const flaw = mdxFlaw(text);
  return flaw && `${String(flaw.line)} ${flaw.start}`;
};

describe('what the compiler refuses is a flaw with its line and its words', () => {
  test.each([
    ['text {unclosed', '1 {unclosed'],
    ['One.\n\nTwo {three.\n', '3 {three.'],
    ['> {a', '1 {a'],
    ['- {a\n\nb}', '1 {a'],
    ['the set {a b}', '1 {a b}'],
    ['sums $\\sum_{i=1}^n$ {"', '1 {"'],
    ['the interval {[0, 1) } is', '1 {[0, 1) } is'],
    ['(0, {(1} and {1 [0}', '1 {(1} and {1 [0}'],
    ['is in {1 as any}', '1 {1 as any}'],
    ['a List<T> of', '1 <T> of'],
    ['Words.\n\n    {1', '3 {1'],
    ['a[^1]\n\n[^1]: so {a', '3 {a'],
    ['# One\n\n<i {a}/>', '3 <i {a}/>'],
    ['not </i b> open', '1 </i b> open'],
    ['<style>a {b: c}</style>', '1 {b: c}</style>'],
    ['import a from', '1 import a from'],
    ['export type A = 1', '1 export type A = 1'],
    ['A {\u00a0} blank', '1 {\u00a0} blank'],
    ['A <a-b.c/> part', '1 <a-b.c/> part'],
    ['A <props.List /> part', '1 <props.List /> part'],
    ['export const a = 1;\n\n{a}\n\nexport const a = 2;', '1 export const a = 1;'],
    ['export const frontmatter = 1;', '1 export const frontmatter = 1;'],
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
    ['so \\frac{a}{b}$', '1 {a}{b}$'],
    ['{{title}}', '1 {{title}}'],
    ['A <Figure /> here', '1 <Figure /> here'],
    ['<p class={graph}>a</p>', '1 <p class={graph}>a</p>'],
    ['<papers.List />', '1 <papers.List />'],
    ['<frontmatter.List />', '1 <frontmatter.List />'],
    ['<Math /> and {<Astro.self />}', '1 <Math /> and {<Astro.self />}'],
    ['so {<Astro.self />}', '1 {<Astro.self />}'],
    ['the {this} of', '1 {this} of'],
    ['so {(a) => b}', '1 {(a) => b}'],
    ['so {<Figure />}', '1 {<Figure />}'],
    ['export const a = b;', '1 export const a = b;'],
    ['http://example.org/{id}', '1 {id}'],
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
    ['{[{ a: 1 }].map(({ a: b }) => <b>{b}</b>)}'],
    [
      'export const f = ({ a, b = 1 }) => { try { return a; } catch (c) { return c + b; } };\n\n{f({ a: 1 })}',
    ],
    ['export { a as b } from "./c.js";'],
    ['| a | b |\n| --- | --- |\n| {1} | a < b |'],
    ['{"a } b {"}, {/* } */}'],
    ['- [ ] a\n- [x] b\n\n~~c~~ and www.example.org and a[^1]\n\n[^1]: b'],
    ['Of [0, 1), (0, 1], $x < 1$ and a <\nb'],
    ['<b>bold</b> and <br/>'],
    ['<div class="a" style={{color: "red"}}>\n\nOne.\n\nTwo.\n\n</div>'],
    ['<a title="a > b">c</a>'],
    ['<>c</> <Fragment>d</Fragment> {<Fragment>e</Fragment>}'],
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
      '\n\n',
      '> ',
      '](',
      '/*',
      'import ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('').replaceAll('\r', '\n');
      const flaw = mdxFlaw(text);
      if (!flaw) return;
      const line = text.split('\n')[flaw.line - 1];
      expect(line).toContain(flaw.start);
      expect(flaw.start).toMatch(/^[{<ie]/);
      expect(flaw.remedy.length).toBeLessThanOrEqual(80);
    }),
    { seed: 11, numRuns: 2000 },
  );
});

describe('what nests deeper than anybody writes is a flaw, told at once', () => {
  const indented = Array.from({ length: 5000 }, (_, level) => `${' '.repeat(2 * level)}- a`).join('\n');
  test.each([
    ['tags', '<b>'.repeat(5000) + 'x' + '</b>'.repeat(5000), 1],
    ['tags behind words', `Words.\n\n${'<b>'.repeat(100)}x${'</b>'.repeat(100)}`, 3],
    ['items', `${'- '.repeat(5000)}x`, 1],
    ['items, each in its line', indented, 41],
    ['quotations', `Words.\n\n${'> '.repeat(5000)}x`, 3],
    ['emphasis', `${'*'.repeat(1000)}x${'*'.repeat(1000)}`, 1],
    ['emphasis, more than is read', `Words.\n\n${'*'.repeat(5000)}x${'*'.repeat(5000)}`, 3],
    ['emphasis with words', `${'*a **b '.repeat(1500)}x${'***'.repeat(1500)}`, 1],
    ['braces', '<b>{'.repeat(100) + '}</b>'.repeat(100), 1],
    ['lists of a program', `{${'['.repeat(100)}${']'.repeat(100)}}`, 1],
  ])('%s', (_what, text, line) => {
    expect(mdxFlaw(text)).toMatchObject({ line, problem: 'begins what nests too deep to be shown' });
  });

  test.each(['1. ', '- ', '>'])('in Markdown without MDX too: %s', (sign) => {
    expect(shownTree(`${sign.repeat(3000)}{x`, false).flaw).toMatchObject({ line: 1 });
    expect(shownTree(`${sign}{x <y`, false).flaw).toBeUndefined();
  });

  test.each([
    ['pictures in pictures', `Words.\n\n${'![a '.repeat(65)}${'](b)'.repeat(65)}`, true],
    ['pictures in links in pictures', '![a [b '.repeat(65), true],
    ['sixty-four of them', `${'![a '.repeat(64)}${'](b)'.repeat(64)}`, false],
    ['pictures side by side', '![a [b] c](d) '.repeat(300), false],
    ['pictures that nothing closes, in other paragraphs', '![a\n\n'.repeat(300), false],
    ['links in links', `${'[a '.repeat(300)}${'](b)'.repeat(300)}`, false],
  ])('%s', (_what, text, isDeep) => {
    expect(shownTree(text, false).flaw?.problem).toBe(
      isDeep ? 'begins what nests too deep to be shown' : undefined,
    );
  });

  test.each(['[a](b) ', '![a](', '[a](', '[^1]', '[a]: ', '[1] ', '&x [', '*_[', '\\`', '!<a\n', '[a]\n\n'])(
    'and so is more of %j than anybody writes, from its line on',
    (piece) => {
      const text = `Words.\n\n${piece.repeat(100_000 / piece.length)}`;
      for (const isMdx of [true, false]) {
        const { flaw, tree } = shownTree(text, isMdx);
        expect(flaw).toMatchObject({ isCrowd: true, remedy: 'make two texts of it' });
        expect(tree).toBeUndefined();
      }
    },
  );

  test('and so is one underlined heading after hundreds', () => {
    expect(mdxFlaw('a\n===\n'.repeat(501))).toMatchObject({
      line: 1002,
      problem: 'is one underline more than can be shown',
    });
    expect(mdxFlaw('a\n===\n'.repeat(500))).toBeUndefined();
  });

  test.each([
    ['ten lists', Array.from({ length: 10 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
    ['twenty tags', '<b>'.repeat(20) + 'x' + '</b>'.repeat(20)],
    ['a line across', '- '.repeat(40)],
    ['many signs side by side', '*a* '.repeat(500)],
    ['many more of them', '- **a** b_c_d and 2 * 3\n'.repeat(800)],
    ['a long rule', '*'.repeat(3000)],
    ['a table of three hundred links a column', '| [a_b](c_d) | ![e](f) | `g` |\n'.repeat(600)],
  ])('%s are none', (_what, text) => {
    expect(mdxFlaw(text)).toBeUndefined();
  });
});
