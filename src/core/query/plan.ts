import type { Understood } from './answer.ts';
import type { Chunk } from './chunk.ts';
import { chunks } from './chunk.ts';
import type { Concept } from './concept.ts';
import { findConcept } from './concept.ts';
import type { Engine } from './engine.ts';
import { isStopKey } from './entry.ts';
import type { Wanted } from './evidence.ts';
import { intersection, union } from './found.ts';
import type { Rows } from './found.ts';
import type { Clause, Query } from './parse.ts';
import { widen } from './widen.ts';

/** A query with the papers of each of its words. */
export interface Plan {
  /** What a paper should hold. */
  concepts: Concept[];
  /** Of these, what it must hold: what was quoted, scoped or marked with `+`. */
  required: Set<Concept>;
  /** Word for word, to be looked for in the texts. */
  phrases: Wanted[][];
  /** Papers of what must not be held; a phrase is still to be looked for in the texts. */
  without: { rows: Rows; phrase: Wanted[] | undefined }[];
  /** All words as typed, stop words too: what titles and phrases are compared with. */
  wanted: Wanted[];
  understood: Understood[];
  /** Words that no paper holds, as typed. */
  failed: string[];
}

/** Finds what a query asks for. `typing`: its last word may be unfinished. */
export async function plan(query: Query, engine: Engine, typing: boolean): Promise<Plan> {
  const found: Plan = { concepts: [], required: new Set(), phrases: [], without: [], wanted: [], understood: [], failed: [] };
  const words = query.groups.map((group) => group.map((clause) => ({ clause, chunks: chunks(clause.text) })));
  const onlyStopWords = words.every((group) => group.every(({ clause, chunks: each }) => isDroppable(clause) && each.every(isStop)));
  const last = words.at(-1)?.at(-1)?.chunks.at(-1);
  const free: Concept[] = [];

  for (const group of words) {
    const branches = await Promise.all(
      group.map(async ({ clause, chunks: each }) => {
        const kept = onlyStopWords || !isDroppable(clause) ? each.filter((chunk) => onlyStopWords || !clause.phrase || !isStop(chunk)) : each.filter((chunk) => !isStop(chunk));
        const leeway = (chunk: Chunk) => ({ scope: clause.scope, literal: clause.literal, typing: typing && chunk === last && !clause.literal });
        const concepts = await Promise.all(kept.map((chunk) => findConcept(chunk, leeway(chunk), engine)));
        return { clause, chunks: each, concepts };
      }),
    );
    const concepts = branches.length === 1 ? (branches[0]?.concepts ?? []) : oneOf(branches.map((branch) => branch.concepts));
    found.concepts.push(...concepts);
    for (const { clause, chunks: each, concepts: own } of branches) {
      const text = each.flatMap((chunk) => wantedOf(chunk, own.find((concept) => concept.chunk === chunk)));
      if (branches.length === 1) found.wanted.push(...text);
      if (clause.phrase && each.length > 1 && branches.length === 1) found.phrases.push(text);
      if (clause.phrase || clause.literal || clause.scope !== 'any') for (const concept of concepts) found.required.add(concept);
      else if (branches.length === 1) free.push(...concepts);
      found.failed.push(...own.filter(({ rows }) => rows.size === 0).map(({ chunk }) => chunk.text));
    }
  }
  const dropped = onlyStopWords ? [] : words.flat().flatMap(({ clause, chunks: each }) => (isDroppable(clause) ? each.filter(isStop) : []));
  if (dropped.length > 0) found.understood.push({ kind: 'dropped', from: dropped.map(({ text }) => text).join(' '), to: [] });
  found.understood.push(...(await widen(free, engine)));
  found.without = await Promise.all(query.without.map((clause) => excluded(clause, engine)));
  return found;
}

function isStop(chunk: Chunk): boolean {
  return chunk.parts.length === 1 && isStopKey(chunk.whole);
}

function isDroppable(clause: Clause): boolean {
  return !clause.phrase && !clause.literal && clause.scope === 'any';
}

/** A paper holds one of several branches when it holds all of that branch. */
function oneOf(branches: readonly Concept[][]): Concept[] {
  const [first] = branches.flat();
  if (!first) return [];
  const rows: Rows = new Map();
  for (const branch of branches) union(rows, branch.length === 1 ? (branch[0]?.rows ?? new Map()) : intersection(branch.map((each) => each.rows)));
  const keys = new Set(branches.flat().flatMap((each) => [...each.keys]));
  return [{ ...first, rows, keys, respelled: branches.flat().flatMap((each) => each.respelled) }];
}

function wantedOf(chunk: Chunk, concept: Concept | undefined): Wanted[] {
  if (chunk.parts.length > 1) return chunk.parts.map((key) => ({ keys: new Set([key]) }));
  return [{ keys: concept?.keys ?? new Set([chunk.whole]), beginning: concept?.beginning }];
}

async function excluded(clause: Clause, engine: Engine): Promise<Plan['without'][number]> {
  const each = chunks(clause.text);
  const kept = each.some((chunk) => !isStop(chunk)) ? each.filter((chunk) => !isStop(chunk)) : each;
  const concepts = await Promise.all(kept.map((chunk) => findConcept(chunk, { scope: clause.scope, literal: true, typing: false }, engine)));
  const phrase = clause.phrase && each.length > 1 ? each.flatMap((chunk) => wantedOf(chunk, undefined)) : undefined;
  return { rows: intersection(concepts.map(({ rows }) => rows)), phrase };
}
