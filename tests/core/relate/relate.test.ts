import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement } from '#core/geometry/clusters.ts';
import { landscapeOf } from '#core/geometry/landscape.ts';
import type { Relatable } from '#core/geometry/numberTerms.ts';
import { cosine } from '#core/geometry/termVectors.ts';
import { relate as relateIn } from '#core/relate/relate.ts';
import { anyPapers } from '../geometry/anyPapers.ts';

const relate = (papers: readonly Relatable[], count?: number) => relateIn(papers, landscapeOf(papers), count);

const paper = (id: string, title: string, abstract = '', names: string[] = []) => ({
  id,
  title,
  abstract,
  names,
});

test('papers that share telling terms are neighbours, the nearest first, with the terms as printed', () => {
  const related = relate([
    paper('a', 'Speculative decoding', 'In speculative decoding, a draft model drafts tokens.'),
    paper('b', 'Faster decoding', 'We study speculative decoding and its draft models.'),
    paper('c', 'Graph pooling', 'Hypergraphs pool nodes and edges.'),
    paper('d', 'Graph kernels', 'Kernels on hypergraphs, nodes and edges.'),
  ]);
  expect(related.get('a')?.map(({ id }) => id)).toEqual(['b']);
  expect(related.get('a')?.[0]?.why.slice(0, 1)).toEqual(['speculative decoding']);
  expect(related.get('c')?.map(({ id }) => id)).toEqual(['d']);
  expect(related.get('c')?.[0]?.why).toContain('nodes');
});

test('a paper that shares nothing has no neighbours, however few there are', () => {
  const related = relate([paper('a', 'Superconductors'), paper('b', 'Bird song'), paper('c', '')]);
  expect([...related.values()]).toEqual([[], [], []]);
});

test('one word shared among many others is chance, and relates nothing', () => {
  const words = (first: string) =>
    [...'bcdfghjklmnpqrstvwz'].map((letter) => `${first}u${letter}o${letter}ex`).join('. ');
  const related = relate([
    paper('a', 'Wombats', `${words('b')}. Enzymes.`),
    paper('twin of a', 'Burrows', words('b')),
    paper('b', 'Turbines', `${words('d')}. Enzymes.`),
    paper('twin of b', 'Blades', words('d')),
  ]);
  expect(related.get('a')?.map(({ id }) => id)).toEqual(['twin of a']);
  expect(related.get('b')?.map(({ id }) => id)).toEqual(['twin of b']);
});

test('talk about papers relates nothing', () => {
  const related = relate([
    paper('a', 'Wombats', 'We propose a novel approach that achieves remarkable results.'),
    paper('b', 'Turbines', 'We propose a novel approach that achieves remarkable results.'),
  ]);
  expect(related.get('a')).toEqual([]);
});

test("the name of another paper's system relates more than an ordinary word, and only as it is spelt", () => {
  const filler = Array.from({ length: 6 }, (_, at) => paper(`f${String(at)}`, `Other matter${String(at)}`));
  const named = relate([
    paper('a', 'STABLE refines graphs', '', ['STABLE']),
    paper('b', 'Wombats', 'We compare with STABLE on burrows.'),
    paper('c', 'Turbines', 'The blades are stable in wind.'),
    ...filler,
  ]);
  expect(named.get('a')?.[0]).toEqual({ id: 'b', why: ['STABLE'] });
});

test('the name of a system weighs as much as two ordinary words that are as rare', () => {
  // The name is a word too. Were it no more, the two papers would be equals, and the first by its id the nearest.
  const related = relate([
    paper('a', 'Wombats', 'STABLE. Burrow. Tunnel.', ['STABLE']),
    paper('b with words', 'Turbines', 'Burrow. Tunnel. Meadow.'),
    paper('c with the name', 'Blades', 'STABLE. Meadow.'),
    ...Array.from({ length: 6 }, (_, at) => paper(`f${String(at)}`, `Other matter${String(at)}`)),
  ]);
  expect(related.get('a')?.map(({ id }) => id)).toEqual(['c with the name', 'b with words']);
});

test('equals are ordered by id, whatever order the papers come in', () => {
  const all = ['d', 'b', 'c', 'a'].map((id) => paper(id, 'Wombat burrows'));
  expect(
    relate([...all, paper('x', 'Other')])
      .get('d')
      ?.map(({ id }) => id),
  ).toEqual(['a', 'b', 'c']);
});

describe('looking around a paper gives what comparing all pairs gives', () => {
  test('on every small shelf', () => {
    fc.assert(
      fc.property(anyPapers, (shelf) => {
        const landscape = landscapeOf(shelf);
        for (const [at, { id }] of shelf.entries()) {
          const all = shelf.flatMap((other, place) => {
            const [mine, theirs] = [landscape.vectors[at], landscape.vectors[place]];
            const terms = mine && place !== at ? cosine(mine, theirs) : 0;
            const near = agreement(landscape.positions, at, landscape.positions, place);
            return terms > 0 && (near + terms) / 2 >= 0.1
              ? [{ id: other.id, likeness: (near + terms) / 2 }]
              : [];
          });
          const best = all.toSorted((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1)).slice(0, 3);
          const found = relateIn(shelf, landscape, 3).get(id) ?? [];
          expect(found.map((each) => each.id)).toEqual(best.map((each) => each.id));
          for (const { why } of found) expect(why.length).toBeGreaterThan(0);
        }
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});

test('the same papers give the same neighbours', () => {
  const shelf = Array.from({ length: 40 }, (_, at) =>
    paper(
      `p${String(at)}`,
      `Burrow${String(at % 7)} wombats`,
      `Enzyme${String(at % 5)} nebula${String(at % 3)}`,
    ),
  );
  expect([...relate(shelf)]).toEqual([...relate(shelf)]);
});

test('a reason is given once: not its spelling with a hyphen, nor the words it is made of', () => {
  const related = relate([
    paper('a', 'Message-passing wombats', 'Message passing, by message-passing.'),
    paper('b', 'Message passing burrows', 'A message-passing burrow.'),
    paper('c', 'Turbines'),
  ]);
  expect(related.get('a')?.[0]?.why).toEqual(['message-passing']);
});
