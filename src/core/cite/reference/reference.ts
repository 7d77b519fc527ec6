import type { Citable } from '../citable.ts';
import { acm } from './acm.ts';
import { apa } from './apa.ts';
import { ieee } from './ieee.ts';
import { type Phrase, textOf } from './phrases.ts';

/** A way of writing references that readers paste. */
export interface ReferenceStyle {
  name: string;
  write: (paper: Citable) => readonly Phrase[];
}

/**
 * In the order of offering. No processor of CSL is taken: citeproc-js, on which all others of JavaScript stand, is under
 * CPAL or AGPL and weighs a megabyte. These three are held to what it writes with the styles of that project, but for what
 * its styles leave ragged ("In NeurIPS, 2021. ."): see their tests.
 */
export const referenceStyles: readonly ReferenceStyle[] = [
  { name: 'APA', write: apa },
  { name: 'IEEE', write: ieee },
  { name: 'ACM', write: acm },
];

/** A line per paper in the manner of APA, as plain text: for a mail or a slide, where italics are lost anyway. */
export function reference(papers: readonly Citable[]): string {
  return papers.map((paper) => `${textOf(apa(paper))}\n`).join('');
}
