import type { APIRoute, GetStaticPaths } from 'astro';
import { leadingClaim } from '#core/show/leadingClaim.ts';
import { mainHue } from '#core/show/paint.ts';
import { type CardWords, paperCard } from '#core/show/paperCard.ts';
import { venueAndYear } from '#core/show/venueAndYear.ts';
import { hasOwnCards } from '#core/smallShelf.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import { andMorePeople, comma } from '#interface/counts.ts';
import { kinds } from '#interface/numbers.ts';
import { pngOf } from '../_flatPicture.ts';
import { kept } from '../_kept.ts';
import { theShelf } from '../_shelf.ts';

/** Authors that a card names. */
const MOST = 3;

/** The picture shown where a paper is linked. */
export const getStaticPaths = (async () => {
  const { settings, papers, topic } = await theShelf();
  if (!hasOwnCards(papers.length, import.meta.env.SITE)) return [];
  return papers.map((paper) => {
    const { authors, claims, topics } = paper;
    const names = authors.slice(0, MOST).map(({ name }) => name);
    const rest = authors.length - names.length;
    const who = names.join(comma) + (rest > 0 ? ` ${andMorePeople(rest)}` : '');
    const claim = leadingClaim(claims);
    const words: CardWords = {
      title: renderPlain(paper.title),
      facts: [who, venueAndYear(paper)].filter(Boolean).join(' · '),
      claim: claim && { value: claim.value, kind: kinds[claim.kind].one },
      topic: topic.get(topics[0]?.id ?? '')?.title ?? '',
      shelf: settings.title,
    };
    return kept({ params: { id: paper.id }, props: { hue: mainHue(paper, topic), words } });
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ hue: number; words: CardWords }> = ({ props: { hue, words } }) =>
  pngOf(paperCard(hue, words), 16);
