import type { Understood } from './answer.ts';
import { keyOf } from './chunk.ts';
import type { Concept } from './concept.ts';
import { lesser } from './concept.ts';
import type { Engine } from './engine.ts';
import { intersection, rowsOf, union } from './found.ts';

/** In a longer query most neighbours meet in no paper, and looking all of them up would cost more than it finds. */
const MOST_WORDS = 3;

/** Adds the papers that write two words in one which no paper holds as two: "good put" for "goodput". */
export async function join(concepts: readonly Concept[], engine: Engine): Promise<Understood[]> {
  if (concepts.length > MOST_WORDS) return [];
  const pairs = concepts.slice(1).map((second, at) => [concepts[at] ?? second, second] as const);
  const found = await Promise.all(
    pairs.map(async ([first, second]): Promise<Understood[]> => {
      if (intersection([first.rows, second.rows]).size > 0) return [];
      const word = `${first.chunk.text}${second.chunk.text}`;
      const key = keyOf(word);
      const rows = rowsOf(await engine.find(key), lesser.parts);
      if (rows.size === 0) return [];
      for (const concept of [first, second]) {
        union(concept.rows, rows);
        concept.synonyms.push([key]);
        concept.occurs = true;
      }
      return [{ kind: 'folded', from: `${first.chunk.text} ${second.chunk.text}`, to: [word] }];
    }),
  );
  return found.flat();
}
