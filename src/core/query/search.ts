import type { Answer, FacetGroup, Selection, Understood } from './answer.ts';
import { facetGroups } from './answer.ts';
import type { Engine } from '../index/engine.ts';
import { nameKey, rerank } from './evidence.ts';
import type { Judged } from './evidence.ts';
import { chosen, countFacets, valuesOf } from './facets.ts';
import { list } from './list.ts';
import { nearest } from './nearest.ts';
import { parse } from './parse.ts';
import { plan } from './plan.ts';
import type { Plan } from './plan.ts';
import { present } from './present.ts';
import type { Ranked } from './rank.ts';
import { told } from './told.ts';
import { phrasesOf, withPhrases } from './withPhrases.ts';

export interface SearchOptions {
  /** First hit to return, from 0. Default 0. */
  from?: number | undefined;
  /** Number of hits to return with their cards loaded. Default 10. */
  count?: number | undefined;
  /** Count facets: `true` for topic, year and code, `'authors'` for these and authors. Default none. */
  facets?: boolean | 'authors' | undefined;
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
  const [found, facts] = await Promise.all([plan(query, engine, isUnfinished), engine.facts()]);
  const needsAuthors = options.facets === 'authors' || (selection.author?.length ?? 0) > 0;
  const values = valuesOf(facts, needsAuthors ? await engine.authors() : undefined);

  const empty = found.concepts.length === 0 && found.conditions.length === 0 && found.without.length === 0;
  // Nothing typed lists the shelf, and so does a choice of facets; signs without a word find nothing.
  const nothing =
    empty && query.text !== '' && !facetGroups.some((group) => (selection[group]?.length ?? 0) > 0);
  const listed = nothing ? { papers: [], relaxed: false } : list(found, facts, engine.size);
  const { papers, scattered, read } = await withPhrases(listed.papers, found, engine);
  const unread: Understood[] =
    read < listed.papers.length ? [{ kind: 'unread', from: phrasesOf(found), to: [String(read)] }] : [];
  const kept = papers.filter(({ row }) => chosen(row, selection, values));
  const joined = nameKey(query.groups.flatMap(({ clauses }) => clauses.map(({ text }) => text)).join(''));
  const ordered = await order(kept, found, joined, engine, from + count);

  const groups: readonly FacetGroup[] = facetGroups.filter((group) => group !== 'author' || needsAuthors);
  return {
    query: typed,
    empty,
    understood: [
      ...told(
        query,
        found,
        kept.length > 0 ? { relaxed: listed.relaxed, scattered } : { relaxed: false, scattered: [] },
        ordered[0]?.row,
      ),
      ...unread,
    ],
    hits: ordered.slice(from, from + count).map((paper) => present(paper, found.concepts, facts)),
    total: kept.length,
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

/** The first papers by what their texts say, the rest by the engine's score; with the cards of as many as are shown. */
async function order(
  papers: readonly Ranked[],
  { wanted }: Plan,
  joined: string,
  engine: Engine,
  shown: number,
): Promise<Judged[]> {
  // The same number whatever window is asked for, so that windows fit together.
  const read = wanted.length > 1 && engine.size >= SMALL ? READ.large : READ.small;
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
