import type { Understood } from './answer.ts';
import type { Chunk } from './chunk.ts';
import { chunks, isStop } from './chunk.ts';
import type { Concept } from './concept.ts';
import { findConcept, finish, mend } from './concept.ts';
import { fields } from './engine.ts';
import type { Engine } from './engine.ts';
import type { Wanted } from './evidence.ts';
import { intersection, rowsOf, union } from './found.ts';
import type { Rows } from './found.ts';
import type { Clause, Query } from './parse.ts';
import { widen } from './widen.ts';

/** A query with the papers of each of its words. */
export interface Plan {
  /** What a paper should hold. */
  concepts: Concept[];
  /** Of these, what it must hold: what was quoted, scoped or marked with `+`. */
  required: Set<Concept>;
  /** Papers whose title holds a word too small to be searched for. */
  small: Rows[];
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
  const groups = query.groups.map((group) =>
    group.map((clause) => ({ clause, chunks: chunks(clause.text) })),
  );
  const onlyStops = groups
    .flat()
    .every(({ clause, chunks: each }) => isDroppable(clause) && each.every(isStop));
  const content = groups
    .flat()
    .flatMap(({ clause, chunks: each }) =>
      isDroppable(clause) ? each.filter((chunk) => !isStop(chunk)) : [],
    );
  const isCommon = ({ whole }: Chunk) => engine.common.has(whole);
  const rare = content.filter((chunk) => !isCommon(chunk)).length;
  const isSmall = (chunk: Chunk) => isStop(chunk) || (rare >= ENOUGH_RARE && isCommon(chunk));
  const last = typing ? groups.at(-1)?.at(-1)?.chunks.at(-1) : undefined;

  const branches = await Promise.all(
    groups.map((group) =>
      Promise.all(
        group.map(async ({ clause, chunks: each }): Promise<Branch> => {
          const drops = isDroppable(clause) ? isSmall : isStop;
          const kept =
            onlyStops || (each.every(drops) && !isDroppable(clause))
              ? each
              : each.filter((chunk) => !drops(chunk));
          const concepts = await Promise.all(kept.map((chunk) => findConcept(chunk, clause.scope, engine)));
          const unfinished = clause.literal ? undefined : concepts.find(({ chunk }) => chunk === last);
          if (unfinished) await finish(unfinished, engine);
          return { clause, chunks: each, concepts };
        }),
      ),
    ),
  );
  const free = branches
    .flatMap((group) => (group.length === 1 ? group : []))
    .filter(({ clause }) => isDroppable(clause));
  const understood = await widen(
    free.flatMap(({ concepts }) => concepts),
    engine,
  );
  const all = branches.flat();
  for (const { clause, concepts } of all) {
    if (clause.literal) continue;
    for (const concept of concepts) if (concept.rows.size === 0) await mend(concept, engine);
  }
  const dropped = onlyStops
    ? []
    : all.flatMap(({ clause, chunks: each }) => (isDroppable(clause) ? each.filter(isSmall) : []));
  if (dropped.length > 0)
    understood.unshift({ kind: 'dropped', from: dropped.map(({ text }) => text).join(' '), to: [] });

  return {
    ...gather(branches),
    small:
      content.length > FEW
        ? []
        : await Promise.all(
            dropped.filter((chunk) => !isCommon(chunk)).map((chunk) => inTitles(chunk, engine)),
          ),
    without: await Promise.all(query.without.map((clause) => excluded(clause, engine))),
    understood,
    failed: all
      .flatMap(({ concepts }) => concepts)
      .filter(({ rows }) => rows.size === 0)
      .map(({ chunk }) => chunk.text),
  };
}

/** With so many rarer words a common one is left out of the search. */
const ENOUGH_RARE = 3;

/** With no more words than this, small words help to find a title. */
const FEW = 2;

async function inTitles({ whole }: Chunk, engine: Engine): Promise<Rows> {
  return rowsOf((await engine.find(whole)).filter(({ fields: found }) => (found & fields.title) !== 0));
}

interface Branch {
  clause: Clause;
  chunks: Chunk[];
  concepts: Concept[];
}

function gather(groups: readonly Branch[][]): Pick<Plan, 'concepts' | 'required' | 'phrases' | 'wanted'> {
  const gathered = {
    concepts: [] as Concept[],
    required: new Set<Concept>(),
    phrases: [] as Wanted[][],
    wanted: [] as Wanted[],
  };
  for (const group of groups) {
    const [only] = group;
    const concepts =
      group.length === 1 ? (only?.concepts ?? []) : oneOf(group.map((branch) => branch.concepts));
    gathered.concepts.push(...concepts);
    if (group.some(({ clause }) => !isDroppable(clause)))
      for (const concept of concepts) gathered.required.add(concept);
    if (group.length > 1 || !only) continue;
    const text = only.chunks.flatMap((chunk) =>
      wantedOf(
        chunk,
        only.concepts.find((concept) => concept.chunk === chunk),
      ),
    );
    gathered.wanted.push(...text);
    if (only.clause.phrase && only.chunks.length > 1) gathered.phrases.push(text);
  }
  return gathered;
}

/** Neither quoted, scoped nor marked: its stop words say nothing, and a paper may do without it. */
function isDroppable(clause: Clause): boolean {
  return !clause.phrase && !clause.literal && clause.scope === 'any';
}

/** A paper holds one of several branches when it holds all of that branch. */
function oneOf(branches: readonly Concept[][]): Concept[] {
  const [first] = branches.flat();
  if (!first) return [];
  const rows: Rows = new Map();
  for (const branch of branches)
    union(
      rows,
      branch.length === 1 ? (branch[0]?.rows ?? new Map()) : intersection(branch.map((each) => each.rows)),
    );
  const keys = new Set(branches.flat().flatMap((each) => [...each.keys]));
  return [{ ...first, rows, keys, respelled: branches.flat().flatMap((each) => each.respelled) }];
}

function wantedOf(chunk: Chunk, concept: Concept | undefined): Wanted[] {
  if (chunk.parts.length > 1) {
    return chunk.parts.map((key, at) => ({
      exact: chunk.folds[at] ?? key,
      keys: new Set([key]),
      beginning: at === chunk.parts.length - 1 ? concept?.beginning : undefined,
    }));
  }
  const exact = concept?.respelled[0]?.word ?? chunk.folds[0] ?? '';
  return [{ exact, keys: concept?.keys ?? new Set([chunk.whole]), beginning: concept?.beginning }];
}

async function excluded(clause: Clause, engine: Engine): Promise<Plan['without'][number]> {
  const each = chunks(clause.text);
  const kept = each.some((chunk) => !isStop(chunk)) ? each.filter((chunk) => !isStop(chunk)) : each;
  const concepts = await Promise.all(kept.map((chunk) => findConcept(chunk, clause.scope, engine)));
  const phrase =
    clause.phrase && each.length > 1 ? each.flatMap((chunk) => wantedOf(chunk, undefined)) : undefined;
  return { rows: intersection(concepts.map(({ rows }) => rows)), phrase };
}
