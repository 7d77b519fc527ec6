import { expect, it } from 'vitest';
import { reference } from '#core/cite/reference.ts';
import { article, bare, preprint } from './papers.ts';

const many = Array.from({ length: 22 }, (_, index) => ({
  name: `Ada Author${String.fromCharCode(65 + index)}`,
}));

it.each([
  [
    'a preprint',
    preprint,
    'Bakker, E. J., van den Berg, J., & Łucka, K., Jr. (2023). Fast, Expressive SE(n) Spines with 50% Less Paper & O(n²) Glue. arXiv:2310.99999 [cs.DL]. https://arxiv.org/abs/2310.99999',
  ],
  [
    'an article',
    article,
    'The Bookbinding Consortium, & Müller, Ä. (2019). Slow Glue: A Survey. Journal of Paper & Glue, 12(3), 101–119. https://example.org/glue?id=1&part=a_b',
  ],
  ['neither author nor year', bare, 'Quiet Shelves. (n.d.).'],
  ['a title that asks', { ...bare, title: 'Quiet Shelves?', year: 2020 }, 'Quiet Shelves? (2020).'],
  [
    'unnamed authors',
    { ...bare, authors: [{ name: 'Jean-Marie Ada', andOthers: true as const }] },
    'Ada, J.-M., et al. (n.d.). Quiet Shelves.',
  ],
])('%s', (_, paper, line) => {
  expect(reference([paper])).toBe(`${line}\n`);
});

it('names at most twenty authors: the first nineteen and the last', () => {
  const line = reference([{ ...bare, authors: many }]);
  expect(line).toContain('AuthorS, A., … AuthorV, A.');
  expect(line).not.toContain('AuthorT');
});
