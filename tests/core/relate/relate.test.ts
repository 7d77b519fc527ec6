import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { relate } from '#core/relate/relate.ts';

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

describe('the inverted index gives what comparing all pairs gives', () => {
  const word = fc.constantFrom(
    'wombat',
    'burrow',
    'turbine',
    'blade',
    'graphene',
    'nebula',
    'phoneme',
    'enzyme',
  );
  const text = fc.array(word, { maxLength: 8 }).map((words) => words.join('. '));
  const papers = fc
    .array(fc.record({ title: text, abstract: text }), { minLength: 2, maxLength: 12 })
    .map((list) => list.map((each, at) => ({ ...each, id: `p${String(at).padStart(2, '0')}`, names: [] })));

  test('on every small shelf', () => {
    fc.assert(
      fc.property(papers, (shelf) => {
        const expected = allPairs(shelf);
        for (const [id, found] of relate(shelf, 3)) {
          const likeness = expected.get(id);
          const best = [...(likeness?.values() ?? [])]
            .filter((value) => value >= 0.1 + 1e-9)
            .toSorted((a, b) => b - a);
          // Compared by likeness, since rounding may order equals either way.
          const got = found.map((neighbour) => likeness?.get(neighbour.id) ?? 0);
          const clear = got.filter((value) => value >= 0.1 + 1e-9);
          expect(clear.map(round)).toEqual(best.slice(0, clear.length).map(round));
          expect(clear.length).toBeGreaterThanOrEqual(Math.min(3, best.length));
          for (const { why } of found) expect(why.length).toBeGreaterThan(0);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  const round = (value: number) => Number(value.toFixed(9));

  /** Words only, for no two stand together here; the weighing written out once more, plainly. */
  function allPairs(
    shelf: { id: string; title: string; abstract: string }[],
  ): Map<string, Map<string, number>> {
    const words = shelf.map(({ title, abstract }) => ({ title: split(title), abstract: split(abstract) }));
    const held = (term: string) =>
      words.filter(({ title, abstract }) => title.includes(term) || abstract.includes(term)).length;
    const mean =
      words.reduce((sum, { title, abstract }) => sum + title.length + abstract.length, 0) / shelf.length;
    const vectors = words.map(({ title, abstract }) => {
      const vector = new Map<string, number>();
      for (const term of new Set([...title, ...abstract])) {
        if (held(term) < 2) continue;
        const times = 3 * count(title, term) + count(abstract, term);
        const stretch = 1.2 * (0.25 + (0.75 * (title.length + abstract.length)) / mean);
        vector.set(term, (Math.log((shelf.length + 4) / (held(term) + 3)) * times) / (times + stretch));
      }
      return vector;
    });
    const norm = (vector: Map<string, number>) => Math.hypot(...vector.values()) || 1;
    return new Map(
      shelf.map(({ id }, at) => {
        const mine = vectors[at] ?? new Map<string, number>();
        const row = shelf.flatMap((other, place): [string, number][] => {
          const theirs = vectors[place] ?? new Map<string, number>();
          let dot = 0;
          for (const [term, weight] of mine) dot += weight * (theirs.get(term) ?? 0);
          return place === at ? [] : [[other.id, dot / norm(mine) / norm(theirs)]];
        });
        return [id, new Map(row)];
      }),
    );
  }

  const split = (joined: string) => joined.split('. ').filter((each) => each !== '');
  const count = (list: string[], term: string) => list.filter((each) => each === term).length;
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
