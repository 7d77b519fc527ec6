import type { APIRoute, GetStaticPaths } from 'astro';
import type { Paper } from '#core/paper.ts';
import { exportExtensions, paperFile } from '../_exportFile.ts';
import { theShelf } from '../_shelf.ts';

/** One paper: `/papers/<id>.bib`, … */
export const getStaticPaths = (async () => {
  const { papers } = await theShelf();
  return papers.flatMap((paper) =>
    exportExtensions.map((format) => ({ params: { id: paper.id, format }, props: { paper } })),
  );
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ paper: Paper }> = ({ params, props }) =>
  paperFile(params['format'] ?? '', props.paper);
