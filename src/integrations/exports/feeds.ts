import type { Citable } from '#core/cite/citable.ts';
import type { FeedEntry } from '#core/publish/feed.ts';
import { atomFeed, jsonFeed } from '#core/publish/feed.ts';
import { authorNames } from '#core/people/authorNames.ts';
import { type Arrived, feedOrder } from '#core/publish/feedOrder.ts';
import { arrivals } from '#core/name/arrivals.ts';
import type { Paper } from '#core/paper.ts';
import type { Shelf } from '#core/shelf.ts';
import { isSmallShelf } from '#core/smallShelf.ts';
import { renderPlain } from '#core/text/renderPlain.ts';

/** As many as a reader has not seen yet; the whole shelf stands in its JSON. Of a topic of a large shelf the fewer. */
const most = { any: 100, topicOfLarge: 10 };

const kinds = { 'feed.xml': atomFeed, 'feed.json': jsonFeed } as const;

/**
 * The feeds of the papers that came last: `feed.xml` and `feed.json`, and the same under each topic; on a large shelf the
 * one that its page leads to.
 */
export function* feeds(
  shelf: Shelf,
  citable: Map<string, Citable>,
  publicAddress: (path: string) => string,
): Generator<[string, () => string[]]> {
  const { settings, topics } = shelf;
  const isSmall = isSmallShelf(shelf.papers.length);
  const order = feedOrder(shelf.papers, arrivals(shelf.lock));
  const titles = new Map(topics.map(({ id, title }) => [id, title]));
  const inTopic = (ids: readonly string[]) => {
    const wanted = new Set(ids);
    return order.filter(({ paper }) => wanted.has(paper.id));
  };
  const all = [
    { page: '', title: settings.title, description: settings.description, papers: order },
    ...topics.map(({ id, title, description, papers }) => ({
      page: `topics/${id}/`,
      title: `${title} · ${settings.title}`,
      description,
      papers: inTopic(papers),
    })),
  ];
  for (const { page, title, description, papers } of all) {
    const isWhole = isSmall || page === '';
    for (const [name, write] of Object.entries(kinds)) {
      if (!isWhole && write !== atomFeed) continue;
      yield [
        `${page}${name}`,
        () => [
          write({
            title,
            description,
            language: settings.language,
            page: publicAddress(page),
            self: publicAddress(`${page}${name}`),
            entries: papers
              .slice(0, isWhole ? most.any : most.topicOfLarge)
              .map((each) => entry(each, titles, citable.get(each.paper.id), publicAddress)),
          }),
        ],
      ];
    }
  }
}

function entry(
  { paper, updated }: Arrived<Paper>,
  titles: Map<string, string>,
  citable: Citable | undefined,
  publicAddress: (path: string) => string,
): FeedEntry {
  const page = publicAddress(`papers/${paper.id}/`);
  return {
    title: renderPlain(paper.title),
    summary: renderPlain(paper.abstract),
    page,
    external: citable?.url === page ? undefined : citable?.url,
    authors: authorNames(paper.authors),
    tags: paper.topics.flatMap(({ id }) => titles.get(id) ?? []),
    date: paper.date ?? paper.year?.toString(),
    updated,
  };
}
