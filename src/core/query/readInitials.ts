import { initialKey } from '../index/initialKeys.ts';
import type { Engine } from '../index/engine.ts';
import { readAlso } from './concept.ts';
import type { Concept, Understanding } from './concept.ts';
import { holding } from './found.ts';

/** Reads "S. Wang" as an author whose names begin so and end so, if there is one. The words keep what else they find. */
export async function readInitials(concepts: readonly Concept[], engine: Engine): Promise<Understanding> {
  const readings = await Promise.all(
    concepts.map(async (initial, at) => {
      // Of "J. P. Li" the first initial counts.
      const name = concepts.slice(at + 1).find((each) => !isLetter(each));
      if (!isLetter(initial) || name?.scope !== initial.scope || isLetter(concepts[at - 1])) return [];
      const beginning = initial.chunk.whole;
      const rows = await holding([initialKey(beginning, name.chunk.whole)], engine);
      return rows.size > 0 ? [{ initial, name, rows, beginning }] : [];
    }),
  );
  return {
    concepts: concepts.map((concept) =>
      readAlso(
        concept,
        readings.flat().flatMap(({ initial, name, rows, beginning }) => {
          if (concept === initial) return [{ rows, beginning, isInitial: true, occurs: true }];
          return concept === name ? [{ rows }] : [];
        }),
      ),
    ),
  };
}

function isLetter(concept: Concept | undefined): boolean {
  return (
    concept !== undefined && /^\p{L}$/u.test(concept.chunk.text) && /^(?:any|author)$/.test(concept.scope)
  );
}
