import { phraseOf } from '../index/equivalences.ts';
import { readAlso } from './concept.ts';
import type { Concept, Understanding } from './concept.ts';
import type { Engine } from '../index/engine.ts';
import { holding, intersection } from './found.ts';

/** A synonym counts less than the word itself. */
const WEIGHT = 0.6;

/** With so many papers that say it as typed nobody misses those that say it otherwise, and they cost much to load. */
const ENOUGH = 100;

/** Longest phrase of the equivalences, in words. */
const LONGEST = 5;

/**
 * Reads the words of a query as what says the same otherwise, too: "NER" and "named entity recognition".
 * Of the phrases that begin at a word the longest is taken.
 */
export async function widen(concepts: readonly Concept[], engine: Engine): Promise<Understanding> {
  const known = new Map((await engine.equivalences()).map((each) => [each.keys, each.means]));
  const meansOf = (run: readonly Concept[]) => {
    const means = known.get(run.flatMap(({ chunk }) => chunk.content).join(' ')) ?? [];
    return means.length > 0 && intersection(run.map(({ rows }) => rows)).size < ENOUGH ? means : [];
  };
  const all: Required<Understanding>[] = [];
  for (let at = 0; at < concepts.length;) {
    const runs = Array.from({ length: LONGEST }, (_, less) => concepts.slice(at, at + LONGEST - less));
    const run = runs.find((each) => meansOf(each).length > 0) ?? concepts.slice(at, at + 1);
    all.push(await widenRun(run, meansOf(run), engine));
    at += run.length;
  }
  return {
    concepts: all.flatMap(({ concepts: widened }) => widened),
    understood: all.flatMap(({ understood }) => understood),
  };
}

/** Tells of the phrases that brought papers which the words themselves would not have. */
async function widenRun(
  run: readonly Concept[],
  means: readonly string[],
  engine: Engine,
): Promise<Required<Understanding>> {
  let concepts = run;
  const to: string[] = [];
  for (const phrase of means) {
    const keys = phraseOf(phrase);
    const rows = await holding(keys, engine, WEIGHT);
    const before = concepts;
    concepts = before.map((concept) => readAlso(concept, [{ rows, synonyms: [keys] }]));
    if (concepts.some((concept, at) => concept.rows.size > (before[at]?.rows.size ?? 0))) to.push(phrase);
  }
  const from = run.map(({ chunk }) => chunk.text).join(' ');
  return { concepts, understood: to.length > 0 ? [{ kind: 'widened', from, to }] : [] };
}
