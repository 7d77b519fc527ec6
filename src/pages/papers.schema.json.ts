import type { APIRoute } from 'astro';
import { shelfJsonSchema } from '#core/publish/describe.ts';
import { publicAddress } from './_citables.ts';

/** The JSON Schema of `/papers.json`. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(shelfJsonSchema(publicAddress('papers.schema.json')), null, 1)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8' },
  });
