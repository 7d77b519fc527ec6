import { cardParts } from '../code/cardParts.ts';
import { layout } from '../code/files.ts';
import type { Indexable } from '#core/index/entry.ts';

/** The tables of a shelf as JSON, by path: a card for each paper, what filters and counts read, who wrote what. */
export function packTables(
  papers: readonly Indexable[],
  topics: readonly { id: string; title: string }[],
): Map<string, string> {
  const topicAt = new Map(topics.map(({ id }, at) => [id, at]));
  const authors = [...new Set(papers.flatMap((paper) => paper.authors))];
  const authorAt = new Map(authors.map((name, at) => [name, at]));
  const files = new Map<string, unknown>();

  const topicsOf = papers.map((paper) =>
    paper.topics.map((id) => topicAt.get(id) ?? -1).filter((at) => at >= 0),
  );
  // What filters read of a paper is there whenever a card is.
  const cards = papers.map(({ id, title, abstract, authors: names, names: own }) => [
    id,
    title,
    abstract,
    names,
    own,
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
    titles: topics.map(({ id, title }) => [id, title]),
  });
  files.set(layout.authors, {
    names: authors,
    rows: papers.map((paper) => paper.authors.map((name) => authorAt.get(name) ?? 0)),
  });
  return new Map([...files].map(([path, value]) => [path, JSON.stringify(value)]));
}
