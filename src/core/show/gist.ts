import type { Paper } from '#core/paper.ts';
import { renderPlain } from '#core/text/renderPlain.ts';
import { sentences } from '#core/text/sentences.ts';

/** One sentence that stands for the paper in a list: the one that states the contribution, else the first. */
export function gist(paper: Paper): string {
  const plain = renderPlain(paper.abstract);
  const span = paper.contribution ?? sentences(plain)[0];
  return span === undefined ? '' : plain.slice(span.start, span.end).trim();
}
