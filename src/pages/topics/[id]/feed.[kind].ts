import type { APIRoute, GetStaticPaths } from 'astro';
import type { Topic } from '#core/topic.ts';
import { feedFile } from '../../_feed.ts';
import { theShelf } from '../../_shelf.ts';

/** The feed of one topic: `/topics/<id>/feed.xml` and `feed.json`. */
export const getStaticPaths = (async () => {
  const { topics } = await theShelf();
  const kinds = ['xml', 'json'] as const;
  return topics.flatMap((topic) =>
    kinds.map((kind) => ({ params: { id: topic.id, kind }, props: { topic, kind } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ topic: Topic; kind: 'xml' | 'json' }> = async ({ props: { topic, kind } }) => {
  const { paper } = await theShelf();
  const papers = topic.papers.flatMap((id) => paper.get(id) ?? []);
  return feedFile(kind, papers, `topics/${topic.id}/`, topic.title, topic.description);
};
