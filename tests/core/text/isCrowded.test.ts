import { expect, test } from 'vitest';
import { isCrowded } from '#core/text/isCrowded.ts';
import { parseMarkdown } from '#core/text/parseMarkdown.ts';
import { renderPlain } from '#core/text/renderPlain.ts';

test.each(['\\\\', '`<', ']', '<sub>', '$a'])(
  'a text of %s many times is shown as it is written',
  (piece) => {
    const text = `We ${piece.repeat(20_000)}`;
    expect(isCrowded(text)).toBe(true);
    expect(renderPlain(parseMarkdown(text))).toBe(text);
  },
);

test.each([
  ['one of few letters', '\\'.repeat(4000)],
  ['a long list of links', '- **[Gated Messages](https://a.org/1)**, *Ada Berger*\n'.repeat(2000)],
  ['formulas', 'We bound $\\sum_{i=1}^n x_i \\le 2^n$ by words. '.repeat(1000)],
])('%s is none', (_what, text) => {
  expect(isCrowded(text)).toBe(false);
});
