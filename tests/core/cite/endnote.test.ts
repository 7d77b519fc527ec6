import { expect, it } from 'vitest';
import { endnote } from '#core/cite/endnote.ts';
import { article, bare } from './papers.ts';

it('writes tagged lines, records parted by an empty one', () => {
  expect(endnote([article, bare])).toBe(
    [
      '%0 Journal Article',
      '%A The Bookbinding Consortium',
      '%A Müller, Änne',
      '%T Slow Glue: A Survey',
      '%J Journal of Paper & Glue',
      '%D 2019',
      '%V 12',
      '%N 3',
      '%P 101–119',
      '%I Binder_House',
      '%R 10.1000/glue_(12)',
      '%U https://example.org/glue?id=1&part=a_b',
      '',
      '%0 Generic',
      '%T Quiet Shelves',
      '',
    ].join('\n'),
  );
});
