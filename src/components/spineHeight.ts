import type { Paper } from '#core/paper.ts';
import { renderPlain } from '#core/text/renderPlain.ts';

/** How tall a paper's spine stands, 0 to 11: by the length of its abstract, as a thick book is a long one. */
export function spineHeight(paper: Paper): number {
  const characters = renderPlain(paper.abstract).length;
  return Math.max(0, Math.min(11, Math.round((characters - 600) / 110)));
}
