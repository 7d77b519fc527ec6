import type { APIRoute, GetStaticPaths } from 'astro';
import { citable } from '#core/cite/citable.ts';
import type { Paper } from '#core/paper.ts';
import { address } from '../../../components/address.ts';
import { theShelf } from '../../_shelf.ts';
import { citationParts } from './_parts.ts';

export const getStaticPaths = (async () => {
  const { papers } = await theShelf();
  return citationParts(papers).map((part, index) => ({
    params: { part: String(index) },
    props: { papers: part },
  }));
}) satisfies GetStaticPaths;

/** What citing needs of each paper of one part. Read by src/client/search-export.ts. */
export const GET: APIRoute<{ papers: Paper[] }> = ({ props, site }) =>
  Response.json(
    props.papers.map((paper) => citable(paper, new URL(address(`papers/${paper.id}/`), site).href)),
  );
