import type { APIRoute } from 'astro';
import { theShelf } from '../../_shelf.ts';
import { citationParts } from './_parts.ts';

/** The first id of each part, by which a browser knows in which one a paper is. */
export const GET: APIRoute = async () => {
  const { papers } = await theShelf();
  return Response.json(citationParts(papers).map(([first]) => first?.id));
};
