import { describe, expect, it } from 'vitest';
import { publicationOf, publicationRules } from '#core/cite/publicationOf.ts';
import { bare } from './papers.ts';

describe('every rule fits its own examples, and no earlier rule takes them', () => {
  it.each(
    publicationRules.flatMap(({ publication, examples }) => examples.map((venue) => [venue, publication])),
  )('%j is %s', (venue, publication) => {
    expect(publicationOf({ ...bare, venue })).toBe(publication);
  });
});

it.each([
  ['nothing is known', {}, 'unsaid'],
  ['an arXiv id and no venue', { arxiv: '2310.99999' }, 'preprint'],
  ['an arXiv id beside a venue', { arxiv: '2310.99999', venue: 'ICLR 2024' }, 'proceedings'],
  ['a venue that says nothing of its kind', { venue: 'Leiden Shelf Days' }, 'venue'],
  ['the same with a volume', { venue: 'Leiden Shelf Days', volume: '3' }, 'article'],
  ['a word that only contains a telling one', { venue: 'Accessibility Today' }, 'venue'],
])('%s: %j is %s', (_, facts, expected) => {
  expect(publicationOf({ ...bare, ...facts })).toBe(expected);
});
