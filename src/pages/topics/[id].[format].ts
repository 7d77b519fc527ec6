import type { APIRoute, GetStaticPaths } from 'astro';
import type { Topic } from '#core/topic.ts';
import { exportExtensions, listFile } from '../_exportFile.ts';
import { theShelf } from '../_shelf.ts';

/** The papers of one topic: `/topics/<id>.bib`, … */
export const getStaticPaths = (async () => {
  const { topics } = await theShelf();
  return topics.flatMap((topic) =>
    exportExtensions.map((format) => ({ params: { id: topic.id, format }, props: { topic } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ topic: Topic }> = async ({ params, props: { topic } }) => {
  const { paper } = await theShelf();
  const papers = topic.papers.flatMap((id) => paper.get(id) ?? []);
  return listFile(params['format'] ?? '', papers, `topics/${topic.id}/`);
};
