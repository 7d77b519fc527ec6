import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cosine, termVectors } from '#core/geometry/termVectors.ts';
import { anyPapers } from './anyPapers.ts';

test('the likeness of two papers is the cosine of their terms, weighed as BM25 does', () => {
  fc.assert(
    fc.property(anyPapers, (shelf) => {
      const expected = allPairs(shelf);
      const { vectors } = termVectors(shelf);
      for (const [at, { id }] of shelf.entries()) {
        for (const [place, other] of shelf.entries()) {
          const mine = vectors[at];
          if (!mine || place === at) continue;
          expect(cosine(mine, vectors[place])).toBeCloseTo(expected.get(id)?.get(other.id) ?? 0, 9);
        }
      }
    }),
    { seed: 7, numRuns: 100 },
  );
});

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
