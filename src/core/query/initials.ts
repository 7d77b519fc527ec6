import { chunks } from './chunk.ts';
import type { Concept } from './concept.ts';
import type { Engine } from './engine.ts';
import { rowsOf, union } from './found.ts';

/**
 * The keys by which an author is found with an initial: "Jean-Marie van Dijk" by "J. van" and "J. Dijk". Each is one
 * key, for the initial of one author with the name of another is nobody.
 */
export function initialKeys(name: string): string[] {
  const [first, ...others] = chunks(name).map(({ whole }) => whole);
  return first === undefined
    ? []
    : others.filter((other) => other.length > 1).map((other) => keyOf(first, other));
}

/** Reads "S. Wang" as an author whose names begin so and end so, if there is one. The words keep what else they find. */
export async function readInitials(concepts: readonly Concept[], engine: Engine): Promise<void> {
  await Promise.all(
    concepts.map(async (initial, at) => {
      if (!isLetter(initial)) return;
      // Of "J. P. Li" the first initial counts.
      const name = concepts.slice(at + 1).find((each) => !isLetter(each));
      if (name?.scope !== initial.scope || isLetter(concepts[at - 1])) return;
      const rows = rowsOf(await engine.find(keyOf(initial.chunk.whole, name.chunk.whole)));
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

/** Begins as no word does, or Z. An would be found as the beginning of a byzantine one: these keys stand together. */
function keyOf(first: string, other: string): string {
  return `0by${first.slice(0, 1)}${other}`;
}
