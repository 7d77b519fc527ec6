import type { APIRoute, GetStaticPaths } from 'astro';
import type { Citable } from '#core/cite/citable.ts';
import { theCitables } from '../../_citables.ts';
import { theShelf } from '../../_shelf.ts';
import { kept } from '../../_kept.ts';
import { citationParts } from './_parts.ts';

export const getStaticPaths = (async () => {
  const [{ papers }, citables] = await Promise.all([theShelf(), theCitables()]);
  return citationParts(papers).map((part, index) =>
    kept({
      params: { part: String(index) },
      props: { citables: part.flatMap(({ id }) => citables.get(id) ?? []) },
    }),
  );
}) satisfies GetStaticPaths;

/** What citing needs of each paper of one part. Read by src/client/page/loadCitables.ts. */
export const GET: APIRoute<{ citables: Citable[] }> = ({ props }) => Response.json(props.citables);
