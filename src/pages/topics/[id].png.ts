import type { APIRoute, GetStaticPaths } from 'astro';
import { type PictureSpine, spineCard } from '#core/show/spinePicture.ts';
import { hasOwnCards } from '#core/smallShelf.ts';
import * as count from '#interface/counts.ts';
import { pngOf } from '../_flatPicture.ts';
import { kept } from '../_kept.ts';
import { theShelf } from '../_shelf.ts';

interface Card {
  title: string;
  line: string;
  spines: PictureSpine[];
}

/** The picture shown where a topic is linked: its name and its spines. */
export const getStaticPaths = (async () => {
  const { settings, papers, topics, heights } = await theShelf();
  if (!hasOwnCards(papers.length, import.meta.env.SITE)) return [];
  return topics.map(({ id, title, hue, papers: own }) => {
    const spines = own.map((paper) => ({ hue, height: heights.get(paper) ?? 0 }));
    const line = `${count.papers(own.length)} · ${settings.title}`;
    return kept({ params: { id }, props: { title, line, spines } });
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<Card> = ({ props: { title, line, spines } }) =>
  pngOf(spineCard(title, line, spines), 16);
