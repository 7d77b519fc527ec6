import type { APIRoute } from 'astro';
import { spineSign } from '#core/spinePicture.ts';
import { theShelf } from './_shelf.ts';

/** The shelf's sign, in the colours of its own topics. */
export const GET: APIRoute = async () => {
  const { topics } = await theShelf();
  const apart = Math.max(1, Math.floor(topics.length / 4));
  const hues = topics.filter((_, index) => index % apart === 0).map(({ hue }) => hue);
  return new Response(spineSign(hues), { headers: { 'content-type': 'image/svg+xml' } });
};
