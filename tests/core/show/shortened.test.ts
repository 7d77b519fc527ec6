import { expect, test } from 'vitest';
import { shortened } from '#core/show/shortened.ts';

test('a short text stays as it is', () => {
  expect(shortened('We say it in one sentence.')).toBe('We say it in one sentence.');
});

test('a long one ends between words, and says that it goes on', () => {
  const said = shortened(`${'seven, '.repeat(40)}`);
  expect(said).toMatch(/^(?:seven, )+seven…$/);
  expect(said.length).toBeLessThanOrEqual(160);
});

test.each(['深'.repeat(300), '😀'.repeat(200)])('a text without spaces is cut within no letter', (text) => {
  const said = shortened(text);
  expect(said.endsWith('…')).toBe(true);
  expect(said.isWellFormed()).toBe(true);
});
