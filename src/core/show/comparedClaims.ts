import type { Claim } from '../paper.ts';
import type { Topic } from '../topic.ts';
import { byReach, claimGroup, claimGroups, reachedValue, type ClaimGroup } from '../recognise/claimGroups.ts';

/** What can be compared: claims of one topic and unit, by two papers or more, the greatest first. */
export interface Comparison<Entry> {
  topic: string;
  group: ClaimGroup;
  claims: Entry[];
}

interface Claimed {
  claim: Claim;
  /** The paper's id. */
  paper: string;
}

/** Values of these are of many measures, or too few to be told apart on an axis. */
const incomparable: readonly ClaimGroup[] = ['others', 'magnitudes'];

/**
 * Which claims stand on one axis. Each stands once: in the narrowest topic of its paper in which another paper claims
 * something of the same unit, for the narrower a topic, the more there is to compare. What is alone is left out.
 */
export function comparedClaims<Entry extends Claimed>(
  claims: readonly Entry[],
  topics: readonly Pick<Topic, 'id' | 'papers'>[],
): Comparison<Entry>[] {
  const byPaper = Map.groupBy(claims, ({ paper }) => paper);
  const drawn = new Set<Entry>();
  const found = topics
    .toSorted((a, b) => a.papers.length - b.papers.length)
    .flatMap(({ id, papers }) => {
      const left = papers.flatMap((paper) => byPaper.get(paper) ?? []).filter((entry) => !drawn.has(entry));
      return [...Map.groupBy(left, ({ claim }) => claimGroup(claim))].flatMap(([group, entries]) => {
        const own = entries.filter(({ claim }) => reachedValue(claim) > 0);
        if (incomparable.includes(group) || new Set(own.map(({ paper }) => paper)).size < 2) return [];
        for (const entry of own) drawn.add(entry);
        const sorted = own.toSorted(byReach);
        return { topic: id, group, claims: sorted };
      });
    });
  const place = new Map(topics.map(({ id }, at) => [id, at]));
  return found.toSorted(
    (a, b) =>
      (place.get(a.topic) ?? 0) - (place.get(b.topic) ?? 0) ||
      claimGroups.indexOf(a.group) - claimGroups.indexOf(b.group),
  );
}
