import { expect, it } from 'vitest';
import { prose } from '#core/read/prose.ts';

it.each([
  ['We study opti-\nmization of net-\nworks.', 'We study optimization of networks.'],
  ['fewer than ten examp-\nles are given', 'fewer than ten examples are given'],
  ['A state-of-the-\nart, self-\nsupervised way.', 'A state-of-the-art, self-supervised way.'],
  ['Graph-based things. A graph-\nbased way.', 'Graph-based things. A graph-based way.'],
  ['One.\n\nTwo -\nthree.', 'One.\n\nTwo - three.'],
])('the broken lines of a paragraph are joined: %j', (held, text) => {
  expect(prose(held, false)).toBe(text);
});

it('lines of Markdown stay', () => {
  expect(prose('- one\n- two', true)).toBe('- one\n- two');
});
