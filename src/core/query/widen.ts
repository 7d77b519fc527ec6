import type { Understood } from './answer.ts';
import type { Concept } from './concept.ts';
import type { Engine } from '../index/engine.ts';
import { phraseOf } from '../index/equivalences.ts';
import { intersection, rowsOf, union } from './found.ts';

/** A synonym counts less than the word itself. */
const WEIGHT = 0.6;

/** With so many papers that say it as typed nobody misses those that say it otherwise, and they cost much to load. */
const ENOUGH = 100;

/** Longest phrase of the equivalences, in words. */
const LONGEST = 5;

/**
 * Adds to the words of a query the papers that say the same otherwise: "NER" and "named entity recognition".
 * Of the phrases that begin at a word the longest is taken.
 */
export async function widen(concepts: readonly Concept[], engine: Engine): Promise<Understood[]> {
  const known = new Map((await engine.equivalences()).map((each) => [each.keys, each.means]));
  const understood: Understood[] = [];
  for (let at = 0; at < concepts.length; at++) {
    for (let length = Math.min(LONGEST, concepts.length - at); length > 0; length--) {
      const run = concepts.slice(at, at + length);
      const phrase = run.flatMap(keysOf).join(' ');
      const means = known.get(phrase);
      if (!means || intersection(run.map(({ rows }) => rows)).size >= ENOUGH) continue;
      const used = await widenRun(run, means, engine);
      if (used.length > 0) {
        const typed = run.map(({ chunk }) => chunk.text);
        understood.push({ kind: 'widened', from: typed.join(' '), to: used });
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

/** The phrases that brought papers which the words themselves would not have. */
async function widenRun(
  run: readonly Concept[],
  means: readonly string[],
  engine: Engine,
): Promise<string[]> {
  const used: string[] = [];
  for (const phrase of means) {
    const keys = phraseOf(phrase);
    const rows = intersection(
      await Promise.all(keys.map(async (key) => rowsOf(await engine.find(key), WEIGHT))),
    );
    const sizes = run.map((concept) => concept.rows.size);
    for (const concept of run) {
      concept.synonyms.push(keys);
      union(concept.rows, rows);
    }
    if (run.some((concept, at) => concept.rows.size > (sizes[at] ?? 0))) used.push(phrase);
  }
  return used;
}
