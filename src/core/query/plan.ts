import type { Understood } from './answer.ts';
import { gather, isFree, textOf } from './branch.ts';
import type { Branch, Either, Phrase } from './branch.ts';
import type { Chunk } from '../words/chunk.ts';
import { isStop, queryWords } from '../words/chunk.ts';
import type { Concept } from './concept.ts';
import { findConcept, finish } from './concept.ts';
import type { Condition } from './condition.ts';
import { fields } from '../index/engine.ts';
import type { Engine } from '../index/engine.ts';
import type { Wanted } from './evidence.ts';
import { meets } from './facets.ts';
import { intersection, rowsOf } from './found.ts';
import type { Rows } from './found.ts';
import { doubt } from './doubt.ts';
import { readInitials } from './readInitials.ts';
import { join } from './join.ts';
import { mend } from './mend.ts';
import type { Clause, Query } from './parse.ts';
import { literally } from './literally.ts';
import { widen } from './widen.ts';

/** A query with the papers of each of its words. */
export interface Plan {
  /** What a paper should hold. */
  concepts: Concept[];
  /** All that was searched for: of "tea OR mug" two, of which the list is made as of one. */
  words: Concept[];
  /** Of the concepts, what a paper must hold: what was quoted, scoped or marked with `+`. */
  required: Set<Concept>;
  /** Of each of these a paper must meet one. */
  conditions: (readonly Condition[])[];
  /** Papers whose title holds a word too small to be searched for. */
  small: Rows[];
  /** One of each is to be found word for word in the texts; `rows` do without. */
  phrases: { any: Phrase[]; rows: Rows }[];
  /** Papers of what must not be held; a phrase is still to be looked for in the texts. */
  without: { rows: Rows; phrase: Phrase | undefined }[];
  /** All words as typed, stop words too: what titles and phrases are compared with. */
  wanted: Wanted[];
  understood: Understood[];
  /** Words that no paper holds, as typed. */
  failed: string[];
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

  await readInitials(
    together.filter(({ clause }) => !clause.literal).flatMap(({ concepts }) => concepts),
    engine,
  );

  // Synonyms before spelling: "voice" is no slip for "vice" on a shelf that says "speech".
  const free = together.filter(({ clause }) => isFree(clause));
  const words = free.flatMap(({ concepts }) => concepts);
  const joined = await join(words, engine);
  const widened = await widen(words, engine);
  const mendable = all.filter(({ clause }) => !clause.literal).flatMap(({ concepts }) => concepts);
  await Promise.all(
    mendable.filter(({ rows, occurs }) => rows.size === 0 && !occurs).map((concept) => mend(concept, engine)),
  );

  const doubted = await doubt(words, engine);

  const dropped = all
    .filter(({ clause }) => isFree(clause))
    .flatMap(({ chunks: each, concepts }) =>
      each.filter((chunk) => concepts.every((concept) => concept.chunk !== chunk)),
    );
  const telling =
    all.flatMap(({ concepts }) => concepts).length <= FEW
      ? dropped.filter((chunk) => !engine.common.has(chunk.whole))
      : [];
  return {
    ...gather(groups),
    small: await Promise.all(telling.map((chunk) => inTitles(chunk, engine))),
    without: await Promise.all(query.without.map((clause) => excluded(clause, engine))),
    understood: [
      ...toldDropped(dropped, query),
      ...[...joined, ...widened, ...doubted].map((each) => ({
        ...each,
        literal: literally(query, each.from),
      })),
    ],
    failed: [
      ...new Set(
        all.flatMap(({ concepts }) =>
          concepts.filter(({ rows }) => rows.size === 0).map(({ chunk }) => chunk.text),
        ),
      ),
    ],
  };
}

/** A paper that is listed for its year comes behind those that hold the words, which count about 0.5 and more. */
const BY_CONDITION = 0.1;

/** The papers that meet one of these conditions. */
async function meeting(conditions: readonly Condition[], engine: Engine): Promise<Rows> {
  const rows: Rows = new Map();
  if (conditions.length === 0) return rows;
  const facts = await engine.facts();
  for (let row = 0; row < engine.size; row++)
    if (meets(row, conditions, facts)) rows.set(row, { score: BY_CONDITION, fields: 0 });
  return rows;
}

/** Which words of this query are too small to be searched for: none when there is nothing else. */
function smallIn(
  clauses: readonly { clause: Clause; chunks: readonly Chunk[] }[],
  engine: Engine,
): (chunk: Chunk) => boolean {
  const free = clauses.filter(({ clause }) => isFree(clause)).flatMap((each) => each.chunks);
  if (free.every(isStop) && free.length > 0 && clauses.every(({ clause }) => isFree(clause)))
    return () => false;
  const isCommon = ({ whole }: Chunk) => engine.common.has(whole);
  const rare = free.filter((chunk) => !isStop(chunk) && !isCommon(chunk)).length;
  return (chunk) => isStop(chunk) || (rare >= ENOUGH_RARE && isCommon(chunk));
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
  const concepts = await Promise.all(searched.map((chunk) => findConcept(chunk, clause, engine)));
  const unfinished = clause.literal ? undefined : concepts.find(({ chunk }) => chunk === last);
  if (unfinished) await finish(unfinished, engine);
  return { clause, chunks: all, concepts };
}

async function inTitles({ whole }: Chunk, engine: Engine): Promise<Rows> {
  return rowsOf((await engine.find(whole)).filter((match) => (match.fields & fields.title) !== 0));
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

function toldDropped(dropped: readonly Chunk[], query: Query): Understood[] {
  if (dropped.length === 0) return [];
  const from = dropped.map(({ text }) => text).join(' ');
  return [{ kind: 'dropped', from, to: [], literal: literally(query, from) }];
}
