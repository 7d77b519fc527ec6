import type { Answer, Selection, Understood } from './answer.ts';
import { facetGroups } from './answer.ts';
import { fields, type Engine, type Facts } from '../index/engine.ts';
import { nameKey, rerank } from './evidence.ts';
import type { Judged } from './evidence.ts';
import { about } from './about.ts';
import { askedClaims } from './askedClaims.ts';
import { chosen, countFacets, factsFor, valuesOf } from './facets.ts';
import type { Tables } from './facets.ts';
import { askedKinds } from './effects.ts';
import { claimed } from './claimed.ts';
import { list } from './list.ts';
import { matches } from './matches.ts';
import { nearest } from './nearest.ts';
import { parse } from './parse.ts';
import { plan } from './plan.ts';
import type { Plan } from './plan.ts';
import { asWanted, present } from './present.ts';
import type { Ranked } from './rank.ts';
import { chunks } from '../words/chunk.ts';
import { told } from './told.ts';
import { phrasesOf, withPhrases } from './withPhrases.ts';

export interface SearchOptions {
  /** First hit to return, from 0. Default 0. */
  from?: number | undefined;
  /** Number of hits to return with their cards loaded. Default 10. */
  count?: number | undefined;
  /** Count facets: `true` for those that cost nothing more, or these tables too. Default none. */
  facets?: boolean | readonly (keyof Tables)[] | undefined;
  /** Read so many claims of the list where the query asks for an effect. Default none. */
  claims?: number | undefined;
  /** Default by relevance. */
  order?: 'newest' | undefined;
  /** The last word may be unfinished. Default true. */
  typing?: boolean | undefined;
}

/** Papers whose texts are read to put them in order; a small shelf has fewer that could belong first. */
const READ = { small: 10, large: 16 };
const SMALL = 500;

/**
 * Answers a query as typed. Never throws for what a person types;
 * rejects with an `IndexError` when the index cannot be read.
 */
export async function search(
  typed: string,
  selection: Selection,
  engine: Engine,
  options: SearchOptions = {},
): Promise<Answer> {
  const { from = 0, count = 10, typing = true } = options;
  const isUnfinished = typing && !/\s$/.test(typed);
  const query = parse(typed, isUnfinished);
  const conditions = query.groups.flatMap((group) => group.conditions);
  const [found, facts] = await Promise.all([plan(query, engine, isUnfinished), factsFor(conditions, engine)]);
  const tables = await load(selection, options, engine);
  const values = valuesOf(facts, tables);

  const empty = found.concepts.length === 0 && found.conditions.length === 0 && found.without.length === 0;
  // Nothing typed lists the shelf, and so does a choice of facets; signs without a word find nothing.
  const nothing =
    empty && query.text !== '' && !facetGroups.some((group) => (selection[group]?.length ?? 0) > 0);
  const listed = nothing ? { papers: [] } : list(found, facts, engine.size);
  const { papers, scattered, read } = await withPhrases(listed.papers, found, engine);
  const unread: Understood[] =
    read < listed.papers.length ? [{ kind: 'unread', from: phrasesOf(found), to: [String(read)] }] : [];
  const kept = papers.filter(({ row }) => chosen(row, selection, values));
  const isNewest = options.order === 'newest';
  const joined = nameKey(query.groups.flatMap(({ clauses }) => clauses.map(({ text }) => text)).join(''));
  const inOrder = isNewest ? newest(kept, facts) : kept;
  const ordered = wholeFirst(
    await order(inOrder, found, joined, engine, from + count, isNewest),
    isNewest ? undefined : listed.whole,
  );
  const whole = kept.filter(({ row }) => listed.whole?.has(row)).length;
  const asked = askedClaims(query.text, conditions);
  const words = found.words.map(asWanted);
  const best = new Set(ordered.map(({ row }) => row));

  const groups = facetGroups.filter((group) => (group !== 'author' && group !== 'venue') || tables[group]);
  return {
    query: typed,
    empty,
    understood: [
      ...told(
        query,
        found,
        kept.length > 0
          ? { relaxed: listed.whole !== undefined, scattered }
          : { relaxed: false, scattered: [] },
        (ordered[0] ?? inOrder[0])?.row,
      ),
      ...unread,
    ],
    about: about(found.words),
    filters: query.filters,
    hits: ordered.slice(from, from + count).map((paper) => present(paper, found.concepts, facts, asked)),
    total: kept.length,
    whole: !isNewest && whole > 0 && whole < kept.length ? whole : undefined,
    claimed:
      options.claims === undefined || asked.length === 0
        ? undefined
        : await claimed(
            answering([...best, ...inOrder.flatMap(({ row }) => (best.has(row) ? [] : row))], found),
            asked,
            (sentence) => new Set(matches(chunks(sentence), words).flat()).size,
            options.claims,
            engine,
          ),
    papers: kept.map(({ row, coverage }) => ({ row, coverage })),
    facets: options.facets
      ? countFacets(
          papers.map(({ row }) => row),
          selection,
          values,
          facts,
          groups,
        )
      : undefined,
    failed: found.failed,
    nearest: nearest(query, found.words),
  };
}

/** What any paper is, so none need say it. */
const anyPaper = /^(?:methods?|approach(?:es)?|techniques?|papers?|works?|ways?)$/i;

/**
 * Those of these rows that say all that a question names, "diffusion" and "sampling". The effect it asks for is in the
 * claims themselves. A speed-up of anything else is no answer, nor one of a paper that is only filed under "Diffusion".
 */
function answering(rows: readonly number[], { concepts }: Plan): number[] {
  const named = concepts.filter(
    ({ rows: held, isSupposed, chunk: { text } }) =>
      held.size > 0 && isSupposed !== true && askedKinds(text).length === 0 && !anyPaper.test(text),
  );
  return rows.filter((row) =>
    named.every(
      ({ rows: held, scope }) => ((held.get(row)?.fields ?? 0) & (scope === 'any' ? ~fields.topic : ~0)) > 0,
    ),
  );
}

/** What a text says lifts no paper above those that hold more of the words. */
function wholeFirst(papers: readonly Judged[], whole: ReadonlySet<number> | undefined): Judged[] {
  if (whole === undefined) return [...papers];
  return [...papers.filter(({ row }) => whole.has(row)), ...papers.filter(({ row }) => !whole.has(row))];
}

/** The tables that are asked for, by the reader's choice or to be counted. */
async function load(selection: Selection, { facets }: SearchOptions, engine: Engine): Promise<Tables> {
  const needs = (group: keyof Tables) =>
    (typeof facets === 'object' && facets.includes(group)) || (selection[group]?.length ?? 0) > 0;
  const [author, venue] = await Promise.all([
    needs('author') ? engine.authors() : undefined,
    needs('venue') ? engine.venues() : undefined,
  ]);
  return { ...(author && { author }), ...(venue && { venue }) };
}

function newest(papers: readonly Ranked[], { years }: Facts): Ranked[] {
  return papers.toSorted((a, b) => (years[b.row] ?? 0) - (years[a.row] ?? 0));
}

/**
 * The first papers by what their texts say, the rest by the engine's score, or all as they are; with the cards of as many
 * as are shown.
 */
async function order(
  papers: readonly Ranked[],
  { wanted }: Plan,
  joined: string,
  engine: Engine,
  shown: number,
  asTheyAre: boolean,
): Promise<Judged[]> {
  // The same number whatever window is asked for, so that windows fit together; for none, none.
  const read =
    asTheyAre || shown === 0 ? 0 : wanted.length > 1 && engine.size >= SMALL ? READ.large : READ.small;
  const first = papers.slice(0, read);
  const rest = papers.slice(read, shown);
  const cards = await engine.cards([...first, ...rest].map(({ row }) => row));
  const withCards = [...first, ...rest].flatMap((paper, at) => {
    const card = cards[at];
    return card ? [{ ...paper, card }] : [];
  });
  return [
    ...rerank(withCards.slice(0, first.length), wanted, joined),
    ...withCards.slice(first.length).flatMap((paper) => rerank([paper], wanted, joined)),
  ];
}
