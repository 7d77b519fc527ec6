import type { Landscape } from '../geometry/landscape.ts';
import { nearestIn } from '../geometry/nearest.ts';
import type { Relatable } from '../geometry/numberTerms.ts';
import { cosine } from '../geometry/termVectors.ts';
import type { Reasoned } from '../paper.ts';
import { byCodeUnit } from '../words/byCodeUnit.ts';
import { sharedTerms } from '../geometry/sharedTerms.ts';

/** The papers nearest in the landscape, of which the terms are compared. */
const COMPARED = 40;
/** Below this likeness, what two papers share is chance. */
const FAINTEST = 0.1;

/**
 * The papers most like each paper, nearest first (at most `count`), with the terms they share as the reason, as printed
 * in the paper. Likeness is half where they lie and half the cosine of their weighed terms: the first finds what says
 * the same in other words, the second knows the rare word that makes a twin. Without a shared term there is no reason,
 * and no neighbour.
 */
export function relate(
  papers: readonly Relatable[],
  landscape: Landscape,
  count = 6,
): Map<string, Reasoned[]> {
  const { vectors } = landscape;
  const nearest = nearestIn(landscape, COMPARED);
  const idOf = (at: number) => papers[at]?.id ?? '';
  return new Map(
    papers.map((paper, at): [string, Reasoned[]] => {
      const vector = vectors[at];
      if (!vector) return [paper.id, []];
      const likest = nearest(at)
        .map(({ paper: other, near }) => ({ other, near, terms: cosine(vector, vectors[other]) }))
        .map(({ other, near, terms }) => ({ other, likeness: terms > 0 ? (near + terms) / 2 : 0 }))
        .filter(({ likeness }) => likeness >= FAINTEST)
        .toSorted((a, b) => b.likeness - a.likeness || byCodeUnit(idOf(a.other), idOf(b.other)));
      const found = likest.slice(0, count).flatMap(({ other }) => {
        const theirs = vectors[other];
        return theirs ? [{ id: idOf(other), why: sharedTerms(paper, vector, theirs) }] : [];
      });
      return [paper.id, found];
    }),
  );
}
