import fc from 'fast-check';
import { expect, it } from 'vitest';
import { xml } from '#core/text/xml.ts';

it.each([
  [`<a href="b">'&'</a>`, '&lt;a href=&quot;b&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;'],
  ['bell\u0007, half \uD800, none \uFFFF', 'bell, half , none '],
  ['棚 𝔘 é', '棚 𝔘 é'],
])('%j is written %j', (text, written) => {
  expect(xml(text)).toBe(written);
});

it('leaves nothing that XML would read as mark-up or refuse', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(xml(text)).toMatch(
        /^(?:[^<>"'&\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|&(?:amp|lt|gt|quot|#39);)*$/,
      );
    }),
    { seed: 1 },
  );
});
