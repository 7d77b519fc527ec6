import { expect, test } from 'vitest';
import { bibtex } from '#core/cite/bibtex.ts';
import { withFewAuthors } from '#core/cite/withFewAuthors.ts';
import { preprint } from './papers.ts';

const by = (count: number) => ({
  ...preprint,
  authors: Array.from({ length: count }, (_, at) => ({ name: `Nobody, N${at}` })),
});

test('A paper by a hundred is cited with all of them', () => {
  expect(withFewAuthors(by(100))).toEqual(by(100));
});

test('One by more names the first hundred, and says that others follow', () => {
  const text = bibtex([withFewAuthors(by(101))]);
  expect(text.match(/Nobody/g)).toHaveLength(100);
  expect(text).toContain('Nobody, N99 and others}');
});
