import { initialKey } from '../index/initialKeys.ts';
import type { Engine } from '../index/engine.ts';
import type { Concept } from './concept.ts';
import { rowsOf, union } from './found.ts';

/** Reads "S. Wang" as an author whose names begin so and end so, if there is one. The words keep what else they find. */
export async function readInitials(concepts: readonly Concept[], engine: Engine): Promise<void> {
  await Promise.all(
    concepts.map(async (initial, at) => {
      if (!isLetter(initial)) return;
      // Of "J. P. Li" the first initial counts.
      const name = concepts.slice(at + 1).find((each) => !isLetter(each));
      if (name?.scope !== initial.scope || isLetter(concepts[at - 1])) return;
      const rows = rowsOf(await engine.find(initialKey(initial.chunk.whole, name.chunk.whole)));
      if (rows.size === 0) return;
      union(initial.rows, rows);
      union(name.rows, rows);
      initial.beginning = initial.chunk.whole;
      initial.isInitial = true;
      initial.occurs = true;
    }),
  );
}

function isLetter(concept: Concept | undefined): boolean {
  return (
    concept !== undefined && /^\p{L}$/u.test(concept.chunk.text) && /^(?:any|author)$/.test(concept.scope)
  );
}
