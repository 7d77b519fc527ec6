import { expect, it } from 'vitest';
import { bibtex } from '#core/cite/bibtex.ts';
import { citables } from '#core/cite/citables.ts';
import { aPaper } from './aPaper.ts';

it('gives every paper the key that it keeps in any selection', () => {
  const all = citables(
    [aPaper, { ...aPaper, id: 'quiet-shelves-2' }],
    (id) => `https://shelf.example/papers/${id}/`,
  );
  expect(all.map(({ key, url }) => [key, url])).toEqual([
    ['quiet', 'https://shelf.example/papers/quiet-shelves/'],
    ['quietb', 'https://shelf.example/papers/quiet-shelves-2/'],
  ]);
  expect(bibtex(all.slice(1))).toContain('@misc{quietb,');
});
