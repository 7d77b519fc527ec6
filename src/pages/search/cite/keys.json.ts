import type { APIRoute } from 'astro';
import { citationParts } from '#core/cite/citationParts.ts';
import { namedPaper } from '#core/saved/namedPaper.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import { theShelf } from '../../_shelf.ts';

/**
 * By what papers of another list are known on this one: of each part the first id, then a fingerprint of every key of
 * its papers. Read by src/client/saved/findPapers.ts.
 */
export const GET: APIRoute = async () => {
  const { papers } = await theShelf();
  return Response.json(
    citationParts(papers).map((part) => {
      const named = part.map((paper) => namedPaper({ ...paper, title: renderPlain(paper.title) }));
      return [part[0]?.id, ...new Set(named.flatMap(({ prints }) => prints))].join(' ');
    }),
  );
};
