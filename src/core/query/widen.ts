import type { Understood } from './answer.ts';
import type { Concept } from './concept.ts';
import type { Engine, Equivalence } from './engine.ts';
import { intersection, rowsOf, union } from './found.ts';

/** A synonym counts less than the word itself. */
const WEIGHT = 0.6;

/** Longest phrase of the equivalences, in words. */
const LONGEST = 5;

/**
 * Adds to the words of a query the papers that say the same otherwise: "NER" and "named entity recognition".
 * Of the phrases that begin at a word the longest is taken.
 */
export async function widen(concepts: readonly Concept[], engine: Engine): Promise<Understood[]> {
  const known = new Map((await engine.equivalences()).map((each) => [each.keys.join(' '), each]));
  const understood: Understood[] = [];
  for (let at = 0; at < concepts.length; at++) {
    for (let length = Math.min(LONGEST, concepts.length - at); length > 0; length--) {
      const run = concepts.slice(at, at + length);
      const phrase = run.flatMap(keysOf).join(' ');
      const equivalence = known.get(phrase);
      if (!equivalence) continue;
      if (await widenRun(run, equivalence, engine)) {
        understood.push({
          kind: 'widened',
          from: run.map(({ chunk }) => chunk.text).join(' '),
          to: equivalence.means.map((keys) => keys.join(' ')),
        });
      }
      at += length - 1;
      break;
    }
  }
  return understood;
}

function keysOf({ chunk }: Concept): readonly string[] {
  return chunk.content;
}

async function widenRun(run: readonly Concept[], { means }: Equivalence, engine: Engine): Promise<boolean> {
  let added = false;
  for (const keys of means) {
    const rows = intersection(await Promise.all(keys.map(async (key) => rowsOf(await engine.find(key), WEIGHT))));
    for (const concept of run) {
      for (const key of keys) concept.keys.add(key);
      const before = concept.rows.size;
      union(concept.rows, rows);
      added ||= concept.rows.size > before;
    }
  }
  return added;
}
