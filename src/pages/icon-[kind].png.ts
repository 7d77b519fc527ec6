import type { APIRoute, GetStaticPaths } from 'astro';
import { spineIcon } from '#core/show/spinePicture.ts';
import { pngOf } from './_flatPicture.ts';
import { signHues, theShelf } from './_shelf.ts';

/** The shelf's sign as home screens want it: alone, and with room around it that they may cut away. */
export const getStaticPaths = (() => [
  { params: { kind: '192' }, props: { size: 192, share: 0.8 } },
  { params: { kind: '512' }, props: { size: 512, share: 0.8 } },
  { params: { kind: 'maskable-512' }, props: { size: 512, share: 0.56 } },
]) satisfies GetStaticPaths;

export const GET: APIRoute<{ size: number; share: number }> = async ({ props: { size, share } }) => {
  const { topics } = await theShelf();
  return pngOf(spineIcon(signHues(topics), size, share));
};
