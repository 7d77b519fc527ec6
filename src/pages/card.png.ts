import type { APIRoute } from 'astro';
import { spineCard } from '#core/show/spinePicture.ts';
import { pngOf } from './_flatPicture.ts';
import * as count from '#interface/counts.ts';
import { theShelf } from './_shelf.ts';

/** The picture shown where the shelf is linked: its name and its spines, board by board. */
export const GET: APIRoute = async () => {
  const { settings, papers, topics, heights } = await theShelf();
  const boards = topics.map(({ id, hue }) =>
    papers
      .filter((paper) => paper.topics[0]?.id === id)
      .map((paper) => ({ hue, height: heights.get(paper.id) ?? 0 })),
  );
  const svg = spineCard(settings.title, count.papers(papers.length), boards.flat());
  return pngOf(svg);
};
