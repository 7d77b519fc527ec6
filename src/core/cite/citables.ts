import type { Paper } from '../paper.ts';
import { citable } from './citable.ts';
import type { Citable } from './citable.ts';
import { citationKeys } from './citationKey.ts';

/**
 * The citable parts of a whole shelf, each with the key that is its own there, so that a paper is cited by the same
 * key in its own file, its topic's and the shelf's.
 *
 * @param pageOf the public address of a paper's page
 */
export function citables(papers: readonly Paper[], pageOf: (id: string) => string): Citable[] {
  const all = papers.map((paper) => citable(paper, pageOf(paper.id)));
  const keys = citationKeys(all);
  return all.map((each, index) => ({ ...each, key: keys[index] }));
}
