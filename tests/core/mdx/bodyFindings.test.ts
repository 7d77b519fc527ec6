import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyFindings, frontMatterFindings } from '#core/mdx/bodyFindings.ts';

const told = (file: string, text: string): string[] =>
  bodyFindings(file, text, 1).map(({ code, place, message }) => `${code} ${String(place.line)} ${message}`);
const inMarkdown = (text: string): string[] => told('pages/a.md', text);
const inMdx = (text: string): string[] => told('pages/a.mdx', text);

const loads = 'loads what this site does not hold';
const program = 'puts a program into the page';
const leads = 'leads where no link may';

describe('what the policy of the pages would block is told with its place and its value', () => {
  test.each([
    ['Words\n\n![a](https://evil.test/a.png)', `3 <img src> ${loads}`, '"https://evil.test/a.png"'],
    ['![a](//evil.test/a.png)', loads, '"//evil.test/a.png"'],
    ['![a](/\\evil.test/a.png)', loads, 'evil.test/a.png"'],
    ['![a][b]\n\n[b]: HTTPS://evil.test/a.png', `3 <img src> ${loads}`, '"HTTPS://evil.test/a.png"'],
    ['[a](javascript:alert(1))', leads, '"javascript:alert(1)"'],
    ['[a](JaVaScRiPt:alert(1))', leads, '"JaVaScRiPt:alert(1)"'],
    ['[a](&#106;ava&#115;cript&colon;x)', leads, '"javascript:x"'],
    ['[a](<java&#9;script:x>)', leads, 'script:x"'],
    ['[a](&#1;javascript:x)', leads, 'javascript:x"'],
    ['[a](data:text/html,x)', leads, '"data:text/html,x"'],
    ['[a](vbscript:x)', leads, '"vbscript:x"'],
    ['[a][b]\n\n> [b]: javascript:x', `3 <a href> ${leads}`, '"javascript:x"'],
    ['a[^1]\n\n[^1]: ![b](//evil.test/b)', `3 <img src> ${loads}`, '"//evil.test/b"'],
    ['a[^1]\n\n[^1]: b\n\n    ![b](//evil.test/b)', `5 <img src> ${loads}`, '"//evil.test/b"'],
    ['a | b\n--- | ---\n`a | ![c](//evil.test/c) `', `3 <img src> ${loads}`, '"//evil.test/c"'],
  ])('in Markdown and in MDX: %j', (text, problem, value) => {
    for (const found of [inMarkdown(text), inMdx(text)]) {
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(problem);
      expect(found[0]).toContain(value);
    }
  });

  test.each([
    ['<javascript:alert(1)>', leads, '"javascript:alert(1)"'],
    ['<DATA:text/html,x>', leads, '"DATA:text/html,x"'],
    ['a <b onclick=x>b</b>', program, '"x"'],
    ['<b\nONclick=x>b</b>', `2 <b onclick> ${program}`, '"x"'],
    ['<p style="color:red">b</p>', '<p style> says in the page itself', '"color:red"'],
    ['<style>p{}</style>', '<style> says in the page itself', '"<style"'],
    ['<script>x</script>', program, '"<script"'],
    ['<script src=//evil.test/x.js></script>', loads, '"//evil.test/x.js"'],
    ['<iframe src="https://evil.test"></iframe>', `<iframe src> ${loads}`, '"https://evil.test"'],
    ['<iframe srcdoc="<img src=x onerror=y>"></iframe>', `<img onerror> ${program}`, '"y"'],
    ['<video poster="https://evil.test/a"></video>', `<video poster> ${loads}`, 'evil.test'],
    ['<audio src="https://evil.test/a"></audio>', `<audio src> ${loads}`, 'evil.test'],
    ['<img srcset="a.png 1x, //evil.test/a 2x">', `<img srcset> ${loads}`, 'evil.test'],
    ['<object data="a.swf"></object>', `<object data> ${loads}`, '"a.swf"'],
    ['<embed>', `<embed> ${loads}`, '"<embed"'],
    ['<link rel=stylesheet href=//evil.test/a.css>', `<link href> ${loads}`, 'evil.test'],
    ['<base href=/a/>', 'changes what the page around it does', '"<base"'],
    [
      '<meta http-equiv=refresh content="0;url=//evil.test">',
      'changes what the page around it does',
      '"<meta"',
    ],
    ['<form action=https://evil.test><input></form>', '<form action> sends to another site', 'evil.test'],
    ['<button formaction=//evil.test>a</button>', '<button formaction> sends to another site', 'evil.test'],
    ['<a href="java\nscript:x">b</a>', leads, 'script:x"'],
    ['<a href=" &#x6a;avascript&colon;x">b</a>', leads, 'javascript:x"'],
    ['<a ping="https://evil.test">b</a>', `<a ping> ${loads}`, 'evil.test'],
    ['<body onload=x>', `<body onload> ${program}`, '"x"'],
    ['<table background=//evil.test></table>', loads, 'evil.test'],
    ['<svg><image href="//evil.test/a"/></svg>', `<image href> ${loads}`, 'evil.test'],
    ['<svg><use xlink:href="https://evil.test#a"/></svg>', `<use xlink:href> ${loads}`, 'evil.test'],
    ['<svg><a><animate attributeName=href values="a;javascript:x"/></a></svg>', loads, 'javascript:x'],
    ['<svg><path fill="url(https://evil.test#a)"/></svg>', `<path fill> ${loads}`, 'evil.test'],
    ['<svg><script>x</script></svg>', `<script> ${program}`, '"<script"'],
    ['<svg><title><img src=//evil.test></title></svg>', loads, 'evil.test'],
    ['<svg><foreignObject><iframe src=//evil.test></iframe></foreignObject></svg>', loads, 'evil.test'],
    ['<math><mtext href="javascript:x">a</mtext></math>', leads, 'javascript:x'],
    ['<math><mi><style><img src=//evil.test></style></mi></math>', '<style> says', '"<style"'],
    ['<noscript><img src=//evil.test/a></noscript>', loads, 'evil.test'],
    ['<textarea></textarea><img src=//evil.test><!-- -->', loads, 'evil.test'],
    ['<template><img src=//evil.test></template>', loads, 'evil.test'],
    ['<!--><img src=//evil.test>-->', loads, 'evil.test'],
    ['<select><img src=//evil.test></select>', loads, 'evil.test'],
    ['<x-a src="https://evil.test">b</x-a>', loads, 'evil.test'],
    ['<div title="\n\nwords\n\n<b title=" onclick=x a="></b>', 'HTML does not end where', '"<div title='],
    ['a <svg><title> b\n\n<img alt=a></title></svg>', 'HTML does not end where', '"<svg><title>'],
    ['<textarea>\n\n[a](b)', 'HTML does not end where', '"<textarea>'],
  ])('in HTML in Markdown: %j', (text, problem, value) => {
    const found = inMarkdown(text).join('\n');
    expect(found).toContain(problem);
    expect(found).toContain(value);
  });

  test.each([
    ['<b onClick="x">b</b>', program, '"x"'],
    ['<iMg src="//evil.test"/>', loads, 'evil.test'],
    ['a <img src="&#104;ttps://evil.test"/>', loads, '"https://evil.test"'],
    ['<img src={"https:" + `//evil.test`} />', loads, '"https://evil.test"'],
    ['<a href={`java${"script"}:x`}>b</a>', leads, '"javascript:x"'],
    ['<p style={{ color: "red" }}>a</p>', '<p style> says', '"style"'],
    ['<p {...{ onclick: "x" }}>a</p>', program, '"x"'],
    ['<p {...{ "a onclick": "x" }}>a</p>', 'is known only', '"x"'],
    ['{<b onclick="x">b</b>}', program, '"x"'],
    ['{true && <>\n<img src="//evil.test"/></>}', `2 <img src> ${loads}`, 'evil.test'],
    ['<b title={<i onclick="x"/>}>b</b>', program, '"x"'],
    ['<div set:html="<img src=x onerror=y>" />', program, '"y"'],
    ['<Fragment set:html={`<script>x</script>`} />', program, '"<script"'],
    ['<iframe srcDoc="<script>x</script>"/>', program, '"<script"'],
    ['<svg><use xlink:href="data:image/svg+xml,x"/></svg>', loads, 'data:'],
    ['import a from "https://evil.test/a.js"', `<import from> ${loads}`, 'evil.test'],
    ['export * from "data:text/javascript,x"', `<import from> ${loads}`, 'data:'],
    ['{import("//evil.test/a.js")}', `<import from> ${loads}`, 'evil.test'],
    ['<script>x</script>', program, '"<script"'],
    ['<style>{`p{}`}</style>', '<style> says', '"<style"'],
    ['<base href="/a/"/>', 'changes what the page around it does', '"<base"'],
  ])('in MDX: %j', (text, problem, value) => {
    const found = inMdx(text).join('\n');
    expect(found).toContain(problem);
    expect(found).toContain(value);
  });
});

describe('what only a program says is told as unchecked', () => {
  test.each([
    ['import Figure from "./Figure.astro"\n\n<Figure src="a.png" />', ['1 what program']],
    ['Words\n\n<img src={frontmatter.picture} alt="a" />', ['3 what <img src>']],
    ['<p {...props}>a</p>', ['1 what <p ...>']],
    ['{[1, 2].map((each) => <b>{each}</b>)}', ['1 what program']],
    ['<div set:html={frontmatter.text} />', ['1 what <div set:html>']],
  ])('%j', (text, places) => {
    const found = inMdx(text);
    expect(found).toHaveLength(places.length);
    places.forEach((place, at) => expect(found[at]).toContain(`prose-program ${place}`));
  });
});

describe('what readers may see and follow is not told', () => {
  test.each([
    ['[a](https://example.org) [b](/topics/) [c](#d) [e](mailto:a@example.org) ![f](./f.png) ![g](/g.png)'],
    ['![a](data:image/png;base64,AA==)'],
    ['[a](//example.org/a) and http://example.org/{"a"} and www.example.org'],
    ['`<img src=//evil.test>` and\n\n```\n[a](javascript:x)\n```'],
    ['a | b\n--- | ---\n1 | [c](d)'],
    ['[javascript:x](a "javascript:x")'],
    ['--\n\na\n:-\n\n| a |\n|---|\n| \\|-\\| |'],
  ])('%j', (text) => {
    expect(inMarkdown(text)).toEqual([]);
    expect(inMdx(text)).toEqual([]);
  });

  test.each([
    ['<details><summary>a</summary>\n\nb\n\n</details>'],
    ['<b title="https://example.org" class="a:b">a</b> <br> <a href=https://example.org target=_blank>b</a>'],
    [
      '<picture><source media="(min-width: 600px)" srcset="a.png 2x"><img src=a.png sizes="(min-width: 1px) 2px"></picture>',
    ],
    ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0" transform="scale(2)"/></svg>'],
    ['<!-- <img src=//evil.test> -->'],
    ['<blockquote cite="https://example.org">a</blockquote>'],
  ])('HTML in Markdown: %j', (text) => {
    expect(inMarkdown(text)).toEqual([]);
  });

  test.each([
    ['{/* <img src="//evil.test"/> */}\n\n<b class={frontmatter.kind}>{frontmatter.title}</b> {"a"}'],
    ['<img src={"a" + ".png"} alt={`a`} />'],
  ])('MDX: %j', (text) => {
    expect(inMdx(text)).toEqual([]);
  });
});

test('whatever the text, its judgement is findings on its own lines', () => {
  const pieces = fc.constantFrom(
    '<img src=',
    '"//e.test"',
    '>',
    '/>',
    '<svg>',
    '</svg>',
    '<!--',
    '-->',
    '[a](',
    ')',
    '[b]: ',
    '|',
    '|-|',
    '\n',
    '\n\n',
    '{',
    '}',
    '`',
    '<b onclick="x"',
    'javascript:',
    '&#106;',
    '> ',
    '    ',
    '[^1]: ',
    'import("a")',
    '...',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 25 }), fc.constantFrom('a.md', 'a.mdx'), (parts, file) => {
      const text = parts.join('');
      for (const { place } of bodyFindings(file, text, 1)) {
        expect(place.line).toBeGreaterThan(0);
        expect(place.line).toBeLessThanOrEqual(text.split('\n').length);
      }
    }),
    { seed: 5, numRuns: 1000 },
  );
});

test('a key that programs take for a part of themselves is told wherever it stands', () => {
  const key = JSON.parse('{"__proto__":1}') as object;
  for (const value of [key, { a: [key] }]) expect(frontMatterFindings('a.md', value, 1)).toHaveLength(1);
  for (const value of [undefined, '"__proto__":', { a: '__proto__' }])
    expect(frontMatterFindings('a.md', value, 1)).toEqual([]);
});

test('the remedy for what is too much is none that the other kind of Markdown would need as well', () => {
  for (const file of ['a.md', 'a.mdx'])
    expect(bodyFindings(file, `Words.\n\n${'> '.repeat(30)}a`, 10)).toMatchObject([
      {
        code: 'prose-crowded',
        severity: 'error',
        place: { file, line: 12 },
        hint: 'take some of its lists, tags or signs apart',
      },
    ]);
  expect(bodyFindings('a.mdx', 'Words {a', 1)).toMatchObject([{ code: 'prose-mdx' }]);
});

describe('a link to a text that is not there is told', () => {
  const files = new Set(['pages/a.md', 'pages/a.mdx', 'pages/b.mdx', 'topics/c.md']);
  test.each<[text: string, told: string[]]>([
    ['[b](b.md), [c](../topics/c.mdx#d) and [a](a.mdx)', []],
    ['Words.\n\n[d](d.md)', ['3 d.md']],
    ['[d][e]\n\n[e]: ../notes/d.md', ['3 ../notes/d.md']],
    ['[d](https://example.org/d.md), [e](../e/), `[f](f.md)` and [g](/g.md)', []],
  ])('%j', (text, lost) => {
    for (const file of ['pages/a.md', 'pages/a.mdx']) {
      const found = bodyFindings(file, text, 1, files);
      expect(found.map(({ code }) => code)).toEqual(lost.map(() => 'prose-link'));
      expect(
        found.map(
          ({ place, message }) => `${String(place.line)} ${/to (\S+) leads/.exec(message)?.[1] ?? ''}`,
        ),
      ).toEqual(lost);
    }
  });
});
