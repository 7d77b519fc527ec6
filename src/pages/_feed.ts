import type { Feed, FeedEntry } from '#core/feed.ts';
import { atomFeed, jsonFeed } from '#core/feed.ts';
import type { Paper } from '#core/paper.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import { publicAddress, theCitables } from './_citables.ts';
import { newest } from './_newest.ts';
import { theShelf } from './_shelf.ts';

/** As many as a reader has not seen yet; the whole shelf stands in papers.json. */
const most = 100;

const kinds = {
  xml: { mediaType: 'application/atom+xml', write: atomFeed },
  json: { mediaType: 'application/feed+json', write: jsonFeed },
} as const;

/**
 * A feed of the newest of some papers.
 *
 * @param page the path the feed belongs to and stands under: empty, or `topics/<id>/`
 */
export async function feedFile(
  kind: keyof typeof kinds,
  papers: Paper[],
  page: string,
  title?: string,
  description?: string,
): Promise<Response> {
  const { settings } = await theShelf();
  const { mediaType, write } = kinds[kind];
  const feed: Feed = {
    title: title === undefined ? settings.title : `${title} · ${settings.title}`,
    description: description ?? settings.description,
    language: settings.language,
    page: publicAddress(page),
    self: publicAddress(`${page}feed.${kind}`),
    entries: await Promise.all(newest(papers).slice(0, most).map(entry)),
  };
  return new Response(write(feed), { headers: { 'content-type': `${mediaType}; charset=utf-8` } });
}

async function entry(paper: Paper): Promise<FeedEntry> {
  const [{ topic }, citables] = await Promise.all([theShelf(), theCitables()]);
  const page = publicAddress(`papers/${paper.id}/`);
  const external = citables.get(paper.id)?.url;
  return {
    title: renderPlain(paper.title),
    summary: renderPlain(paper.abstract),
    page,
    external: external === page ? undefined : external,
    authors: paper.authors.map(({ name }) => name),
    tags: paper.topics.flatMap(({ id }) => topic.get(id)?.title ?? []),
    date: paper.date ?? paper.year?.toString(),
  };
}
