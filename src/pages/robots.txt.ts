import type { APIRoute } from 'astro';
import { publicAddress } from './_citables.ts';

/** Everyone is welcome. Crawlers ask at the root of a host only; below one, the sitemap is found by its address. */
export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: /\n${import.meta.env.SITE ? `\nSitemap: ${publicAddress('sitemap-index.xml')}\n` : ''}`,
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  );
