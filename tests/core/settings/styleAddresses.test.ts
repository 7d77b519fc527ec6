import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStyle } from '#core/settings/readStyle.ts';
import { styleAddresses } from '#core/settings/styleAddresses.ts';

test.each<[css: string, addresses: string[]]>([
  ['a { color: red }', []],
  ['a { background: url(a.png) }', ['a.png']],
  ['a { background: URL( "a.png" ) }', ['a.png']],
  ["a { background: url('a b.png') }", ['a b.png']],
  ['a { background: url(//a.org/x) } b { color: red }', ['//a.org/x']],
  ['a { background: \\75 rl(https://a.org) }', ['https://a.org']],
  ['a { background: U\\52L(https://a.org) }', ['https://a.org']],
  ['a { background: url(\\68ttps://a.org) }', ['https://a.org']],
  ['@import "b.css"; a { }', ['b.css']],
  ['@import url(https://a.org/b.css) screen;', ['https://a.org/b.css']],
  ["@IMPORT 'https://a.org';", ['https://a.org']],
  ['a { background: image-set("a.png" 1x, url(b.png) 2x) }', ['a.png', 'b.png']],
  ['a { background: image-set("a.avif" type("image/avif"), "b.png" 1x) }', ['a.avif', 'b.png']],
  ['@namespace svg url(http://www.w3.org/2000/svg); a { mask: url(m.svg) }', ['m.svg']],
  ['@font-face { src: url(a.woff2) format("woff2") }', ['a.woff2']],
  ['/* url(https://a.org) */ a { content: "url(https://a.org)" }', []],
  ['a { content: "https://a.org" } /* open', []],
  ['a { color: rgb(1, 2, 3); content: "/*" } b { background: url(c) }', ['c']],
  ['a { content: "open\n} b { background: url(c) }', ['c']],
])('%j loads %j', (css, addresses) => {
  expect(styleAddresses(css).map(({ address }) => address)).toEqual(addresses);
});

test('what stands on another site, or nowhere, is told with its line', () => {
  const css =
    '@import "//a.org/x.css";\na {\n  background: url(a.png);\n  mask: url(b.png), url(data:image/png;x), url(#c);\n}\nb { background: url(http://a.org/x) }\n';
  const told = readStyle('style.css', css, new Set(['public/a.png'])).map(
    ({ code, place, message }) => `${String(place.line)} ${code} ${message}`,
  );
  expect(told).toEqual([
    '1 style-policy style.css would load //a.org/x.css, which pages may not: it stands on another site',
    '4 style-file-missing style.css names b.png, which is not in the folder public',
    '6 style-policy style.css would load http://a.org/x, which pages may not: it stands on another site',
  ]);
});

test('a file is found by its name, however its address spells it', () => {
  const css = 'a { background: url(my%20picture.png); mask: url(100%.png) }';
  const told = readStyle('style.css', css, new Set(['public/my picture.png', 'public/100%.png']));
  expect(told).toEqual([]);
});

test('any text is read to its end', () => {
  const piece = fc.constantFrom(
    'url(',
    '"',
    "'",
    '\\',
    '/*',
    '*/',
    '@import ',
    ';',
    '{',
    '}',
    '(',
    ')',
    '\n',
    'a',
    ' ',
    '\\6',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const lines = pieces.join('').split('\n').length;
      for (const { line } of styleAddresses(pieces.join(''))) expect(line).toBeLessThanOrEqual(lines);
    }),
  );
});
