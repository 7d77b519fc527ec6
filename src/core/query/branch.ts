import { chunks } from './chunk.ts';
import type { Chunk } from './chunk.ts';
import type { Concept } from './concept.ts';
import type { Wanted } from './evidence.ts';
import { intersection, union } from './found.ts';
import type { Rows } from './found.ts';
import type { Clause } from './parse.ts';

/** A clause with the papers of its words. */
export interface Branch {
  clause: Clause;
  chunks: readonly Chunk[];
  /** One for each chunk that was searched for. */
  concepts: readonly Concept[];
}

/** What a list is made of: see `Plan`. */
export interface Gathered {
  concepts: Concept[];
  required: Set<Concept>;
  phrases: Wanted[][];
  wanted: Wanted[];
}

/** Neither quoted, scoped nor marked: its stop words say nothing, and a paper may do without it. */
export function isFree({ phrase, literal, scope }: Clause): boolean {
  return !phrase && !literal && scope === 'any';
}

/** Puts together what the groups of a query ask for. */
export function gather(groups: readonly (readonly Branch[])[]): Gathered {
  const gathered: Gathered = { concepts: [], required: new Set(), phrases: [], wanted: [] };
  for (const group of groups) {
    const [only, ...others] = group;
    const concepts = others.length === 0 ? (only?.concepts ?? []) : oneOf(group);
    gathered.concepts.push(...concepts);
    if (!group.every(({ clause }) => isFree(clause)))
      for (const concept of concepts) gathered.required.add(concept);
    if (!only || others.length > 0) continue;
    const text = only.chunks.flatMap((chunk) => wantedOf(chunk, only.concepts));
    gathered.wanted.push(...text);
    if (only.clause.phrase && only.chunks.length > 1) gathered.phrases.push(text);
  }
  return gathered;
}

/** A paper holds one of several branches when it holds all of that branch. */
function oneOf(branches: readonly Branch[]): Concept[] {
  const all = branches.flatMap(({ concepts }) => concepts);
  const [first] = all;
  if (!first) return [];
  const rows: Rows = new Map();
  for (const { concepts } of branches)
    if (concepts.length > 0) union(rows, intersection(concepts.map((each) => each.rows)));
  const keys = new Set(all.flatMap((each) => [...each.keys]));
  const synonyms = all.flatMap((each) => each.synonyms);
  return [{ ...first, rows, keys, synonyms, respelled: all.flatMap((each) => each.respelled) }];
}

/** What a text must hold for a chunk, part by part. */
export function wantedOf(chunk: Chunk, concepts: readonly Concept[]): Wanted[] {
  const concept = concepts.find((each) => each.chunk === chunk);
  if (chunk.parts.length > 1) {
    const { parts, folds } = chunks(concept?.respelled[0]?.word ?? '')[0] ?? chunk;
    return parts.map((key, at) => ({
      exact: folds[at] ?? key,
      keys: new Set([key]),
      beginning: at === parts.length - 1 ? concept?.beginning : undefined,
    }));
  }
  const exact = concept?.respelled[0]?.word ?? chunk.folds[0] ?? '';
  const keys = concept?.keys ?? new Set([chunk.whole]);
  return [{ exact, keys, also: concept?.synonyms, beginning: concept?.beginning }];
}
