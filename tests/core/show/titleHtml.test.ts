import { expect, test } from 'vitest';
import { titleHtml } from '#core/show/titleHtml.ts';

test.each([
  ['Optimal Multi-draft Decoding', 'Optimal <span class="word">Multi-draft</span> Decoding'],
  ['A 2–3 Split', 'A <span class="word">2–3</span> Split'],
  // Ends the line nowhere, or must end it somewhere.
  ['Pre- and Post-', 'Pre- and Post-'],
  ['Prompting - A Survey', 'Prompting - A Survey'],
  ['Electro-encephalo-graphical', 'Electro-encephalo-graphical'],
])('the words of "%s" with a hyphen in them stay on one line', (title, html) => {
  expect(titleHtml([{ type: 'text', value: title }])).toBe(html);
});

test('what is emphasised within such a word stays so', () => {
  const title = [
    { type: 'emphasis' as const, children: [{ type: 'text' as const, value: 'in' }] },
    { type: 'text' as const, value: '-situ <x>' },
  ];
  expect(titleHtml(title)).toBe('<span class="word"><em>in</em>-situ</span> &lt;x&gt;');
});
