import type { APIRoute, GetStaticPaths } from 'astro';
import { theShelf } from './_shelf.ts';

/** `/shelf.css`, what shelf.yaml says of the looks, and `/style.css`, the curator's own; either where there is one. */
export const getStaticPaths = (async () => {
  const { settings, style } = await theShelf();
  return [
    { params: { style: 'shelf' }, props: { css: settings.frame.style } },
    { params: { style: 'style' }, props: { css: style } },
  ].filter(({ props }) => props.css !== undefined);
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ css: string }> = ({ props }) =>
  new Response(props.css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
