import type { APIRoute } from 'astro';
import { citationParts } from '#core/cite/citationParts.ts';
import { theShelf } from '../../_shelf.ts';

/** The first id of each part, by which a browser knows in which one a paper is. */
export const GET: APIRoute = async () => {
  const { papers } = await theShelf();
  return Response.json(citationParts(papers).map(([first]) => first?.id));
};
