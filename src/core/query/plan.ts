import type { Understood } from './answer.ts';
import { gather, isFree, textOf } from './branch.ts';
import type { Branch, Either, Gathered, Phrase } from './branch.ts';
import type { Chunk } from '../words/chunk.ts';
import { isStop, queryWords } from '../words/chunk.ts';
import { findConcept, finish, within } from './concept.ts';
import type { Condition } from './condition.ts';
import type { Engine } from '../index/engine.ts';
import { factsFor, meets } from './facets.ts';
import { holding, intersection } from './found.ts';
import type { Rows } from './found.ts';
import { doubt } from './doubt.ts';
import { readInitials } from './readInitials.ts';
import { join } from './join.ts';
import { mend } from './mend.ts';
import { suppose } from './suppose.ts';
import type { Clause, Query } from './parse.ts';
import { widen } from './widen.ts';

/** A query with the papers of each of its words. */
export interface Plan extends Gathered {
  /** Papers whose title holds a word too small to be searched for. */
  small: readonly Rows[];
  /** Papers of what must not be held; a phrase is still to be looked for in the texts. */
  without: readonly { rows: Rows; phrase: Phrase | undefined }[];
  understood: readonly Understood[];
  /** Words that no paper holds, as typed. */
  failed: readonly string[];
}

/** With so many rarer words a common one is left out of the search. */
const ENOUGH_RARE = 3;

/** With no more words than this, small words help to find a title. */
const FEW = 2;

/** Finds what a query asks for. `typing`: its last word may be unfinished. */
export async function plan(query: Query, engine: Engine, typing: boolean): Promise<Plan> {
  const read = query.groups.map(({ clauses, conditions }) => ({
    clauses: clauses.map((clause) => ({ clause, chunks: queryWords(clause.text) })),
    conditions,
  }));
  const isSmall = smallIn(
    read.flatMap(({ clauses }) => clauses),
    engine,
  );
  // A quotation mark that was closed ends its last word.
  const isOpen = typing && !query.text.endsWith('"');
  const last = isOpen ? read.at(-1)?.clauses.at(-1)?.chunks.at(-1) : undefined;
  const groups = await Promise.all(
    read.map(async ({ clauses, conditions }): Promise<Either> => ({
      branches: await Promise.all(
        clauses.map(({ clause, chunks: each }) => find(clause, each, isSmall, last, engine)),
      ),
      conditions,
      meeting: clauses.length > 0 ? await meeting(conditions, engine) : new Map(),
    })),
  );
  const all = groups.flatMap(({ branches }) => branches);
  const together = groups.flatMap(({ branches, conditions }) =>
    branches.length + conditions.length === 1 ? branches : [],
  );
  const loose = (branches: readonly Branch[]) => branches.filter(({ clause }) => !clause.literal);
  const free = together.filter(({ clause }) => isFree(clause));

  /** Each word as it is read so far. */
  const words = new Map(all.flatMap(({ concepts }) => concepts.map((each) => [each.chunk, each])));
  const readAgain = ({ concepts }: Branch) => concepts.map((each) => words.get(each.chunk) ?? each);
  const understood: Understood[] = [];
  // Synonyms before spelling: "voice" is no slip for "vice" on a shelf that says "speech".
  const stages = [
    { read: readInitials, of: loose(together) },
    { read: join, of: free },
    { read: widen, of: free },
    { read: mend, of: loose(all) },
    { read: suppose, of: free },
    { read: doubt, of: free },
  ];
  for (const { read: stage, of } of stages) {
    const after = await stage(of.flatMap(readAgain), engine);
    for (const concept of after.concepts) words.set(concept.chunk, concept);
    understood.push(...(after.understood ?? []));
  }

  const dropped = all
    .filter(({ clause }) => isFree(clause))
    .flatMap(({ chunks }) => chunks.filter((chunk) => !words.has(chunk)));
  const telling = words.size <= FEW ? dropped.filter((chunk) => !engine.common.has(chunk.whole)) : [];
  const from = dropped.map(({ text }) => text).join(' ');
  return {
    ...gather(
      groups.map((group) => ({
        ...group,
        branches: group.branches.map((branch) => ({ ...branch, concepts: readAgain(branch) })),
      })),
    ),
    small: await Promise.all(
      telling.map(async ({ whole }) => within(await holding([whole], engine), 'title')),
    ),
    without: await Promise.all(query.without.map((clause) => excluded(clause, engine))),
    understood: dropped.length > 0 ? [{ kind: 'dropped', from, to: [] }, ...understood] : understood,
    failed: [
      ...new Set([...words.values()].flatMap(({ rows, chunk }) => (rows.size === 0 ? [chunk.text] : []))),
    ],
  };
}

/** A paper that is listed for its year comes behind those that hold the words, which count about 0.5 and more. */
const BY_CONDITION = 0.1;

/** The papers that meet one of these conditions. */
async function meeting(conditions: readonly Condition[], engine: Engine): Promise<Rows> {
  if (conditions.length === 0) return new Map();
  const facts = await factsFor(conditions, engine);
  const rows = Array.from({ length: engine.size }, (_, row) => row);
  return new Map(
    rows
      .filter((row) => meets(row, conditions, facts))
      .map((row) => [row, { score: BY_CONDITION, fields: 0 }]),
  );
}

/** Which words of this query are too small to be searched for: none when there is nothing else. */
function smallIn(
  clauses: readonly { clause: Clause; chunks: readonly Chunk[] }[],
  engine: Engine,
): (chunk: Chunk) => boolean {
  const free = clauses.filter(({ clause }) => isFree(clause)).flatMap((each) => each.chunks);
  const tellsNothing = (chunk: Chunk) => isStop(chunk) || engine.small?.has(chunk.whole) === true;
  if (free.every(tellsNothing) && free.length > 0 && clauses.every(({ clause }) => isFree(clause)))
    return () => false;
  const isCommon = ({ whole }: Chunk) => engine.common.has(whole);
  const rare = free.filter((chunk) => !tellsNothing(chunk) && !isCommon(chunk)).length;
  return (chunk) => tellsNothing(chunk) || (rare >= ENOUGH_RARE && isCommon(chunk));
}

async function find(
  clause: Clause,
  all: readonly Chunk[],
  isSmall: (chunk: Chunk) => boolean,
  last: Chunk | undefined,
  engine: Engine,
): Promise<Branch> {
  const drops = isFree(clause) ? isSmall : isStop;
  const kept = all.filter((chunk) => !drops(chunk));
  const searched = kept.length === 0 && !isFree(clause) ? all : kept;
  const concepts = await Promise.all(
    searched.map(async (chunk) => {
      const concept = await findConcept(chunk, clause, engine);
      return chunk === last && !clause.literal ? finish(concept, engine) : concept;
    }),
  );
  return { clause, chunks: all, concepts };
}

async function excluded(clause: Clause, engine: Engine): Promise<Plan['without'][number]> {
  const { chunks: all, concepts } = await find(
    { ...clause, literal: true },
    queryWords(clause.text),
    isStop,
    undefined,
    engine,
  );
  const phrase =
    clause.phrase && all.length > 1
      ? { text: clause.text, literal: true, words: textOf({ clause, concepts: [] }) }
      : undefined;
  return { rows: intersection(concepts.map(({ rows }) => rows)), phrase };
}
