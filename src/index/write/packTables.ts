import { cardParts } from '../code/cardParts.ts';
import { layout } from '../code/files.ts';
import { claimKinds } from '#core/claimKinds.ts';
import { encodeMeasures, kindBit } from '#core/index/claimCode.ts';
import type { Indexable } from '#core/index/entry.ts';

/** The tables of a shelf by path: a card for each paper, what filters and counts read, who wrote what, what is claimed. */
export function packTables(
  papers: readonly Indexable[],
  topics: readonly { id: string; title: string }[],
): Map<string, string> {
  const topicAt = new Map(topics.map(({ id }, at) => [id, at]));
  const files = new Map<string, unknown>();

  const topicsOf = papers.map((paper) =>
    paper.topics.map((id) => topicAt.get(id) ?? -1).filter((at) => at >= 0),
  );
  // What filters read of a paper is there whenever a card is.
  const cards = papers.map(({ id, title, abstract, authors: names, names: own, venue, claims }) => [
    id,
    title,
    abstract,
    names,
    own,
    venue,
    claims.flatMap(({ kind, start, end, from, to }) => [
      claimKinds.indexOf(kind),
      start,
      end - start,
      start - from,
      to - end,
    ]),
  ]);
  for (const [part, rows] of cardParts(topicsOf).entries()) {
    files.set(
      layout.cards(part),
      rows.map((row) => cards[row]),
    );
  }
  files.set(layout.facts, {
    years: papers.map(({ year }) => year),
    topics: topicsOf,
    code: papers.map(({ code }) => (code ? 1 : 0)).join(''),
    claims: papers
      .map(({ claims }) => claims.reduce((set, { kind }) => set | kindBit(kind), 0).toString(36))
      .join(''),
    titles: topics.map(({ id, title }) => [id, title]),
  });
  files.set(layout.authors, named(papers.map(({ authors: own }) => own)));
  files.set(layout.venues, named(papers.map(({ venue }) => (venue === '' ? [] : [venue]))));
  return new Map([
    ...[...files].map(([path, value]) => [path, JSON.stringify(value)] as const),
    [layout.measures, encodeMeasures(papers.map(({ claims }) => claims))],
  ]);
}

/** Each name once, and the names of each row as their places. */
function named(rows: readonly (readonly string[])[]): { names: string[]; rows: number[][] } {
  const names = [...new Set(rows.flat())];
  const places = new Map(names.map((name, at) => [name, at]));
  return { names, rows: rows.map((own) => own.map((name) => places.get(name) ?? 0)) };
}
