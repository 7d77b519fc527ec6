import type { APIRoute } from 'astro';
import { spineSign } from '#core/show/spinePicture.ts';
import { signHues, theShelf } from './_shelf.ts';

/** The shelf's sign, in the colours of its own topics. */
export const GET: APIRoute = async () => {
  const { topics } = await theShelf();
  return new Response(spineSign(signHues(topics)), { headers: { 'content-type': 'image/svg+xml' } });
};
