import { type Landscape, topicsWanted } from '../geometry/landscape.ts';
import type { Findable } from './foundTopic.ts';
import { type Group, settle } from './groupPapers.ts';
import { nameGroups } from './nameGroups.ts';

/** Each time names tell better what the groups hold; more change little. */
const ROUNDS = 2;
/** So few papers have no midst. */
const FEW = 3;

/**
 * Of groups that were found by where papers lie, those that a name tells best, as many as there should be topics, each
 * anew around the papers that say its name; all others go to the nearest. So a group is of one thing, which can be said:
 * of 55 groups of 3,000 abstracts 41 had a name with an F-measure of at least .35 (28 without), at the same agreement
 * with arXiv's categories but for .01.
 */
export function gatherByName(
  papers: readonly Findable[],
  landscape: Landscape,
  found: readonly Group[],
): Group[] {
  const { positions } = landscape;
  const open = found.flatMap((group) => group.papers).toSorted((a, b) => a - b);
  const wanted = topicsWanted(open.length);
  if (found.length <= wanted) return [...found];
  let groups = [...found];
  for (let round = 0; round < ROUNDS; round += 1) {
    const names = nameGroups(papers, landscape, groups);
    const told = (at: number): number => names[at]?.told ?? 0;
    const cores = [...groups.keys()]
      .filter((at) => told(at) > 0)
      .toSorted((a, b) => told(b) - told(a) || a - b)
      .slice(0, wanted)
      .map((at): Group => {
        const own = groups[at]?.papers ?? [];
        const saying = own.filter((paper) => names[at]?.said.has(paper));
        return { papers: saying.length < FEW ? own : saying };
      });
    if (cores.length === 0) break;
    groups = settle(positions, cores, open, wanted);
  }
  return groups;
}
