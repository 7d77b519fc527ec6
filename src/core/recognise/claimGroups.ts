import type { Claim } from '../paper.ts';

/** Claims whose values can stand in one order: of one unit, and scores apart from what was won or saved. */
export type ClaimGroup = 'times' | 'percent' | 'points' | 'steps' | 'magnitudes' | 'scores' | 'others';

/** In the order in which tables and plots have them. */
export const claimGroups: readonly ClaimGroup[] = [
  'times',
  'percent',
  'points',
  'steps',
  'magnitudes',
  'scores',
  'others',
];

const ofUnit: Readonly<Partial<Record<Claim['unit'], ClaimGroup>>> = {
  '×': 'times',
  '%': 'percent',
  points: 'points',
  steps: 'steps',
  'order of magnitude': 'magnitudes',
};

export function claimGroup({ unit, kind }: Pick<Claim, 'unit' | 'kind'>): ClaimGroup {
  if (kind === 'level') return unit === '%' ? 'scores' : 'others';
  return ofUnit[unit] ?? 'others';
}

/** The most that was reached first: the greatest, but of steps the fewest. */
export function byReach(a: { claim: Claim }, b: { claim: Claim }): number {
  return a.claim.kind === 'steps' ? -byValue(a, b) : byValue(a, b);
}

function byValue(a: { claim: Claim }, b: { claim: Claim }): number {
  return reachedValue(b.claim) - reachedValue(a.claim);
}

/** What is compared: the upper end of a range. */
export function reachedValue({ number, upTo }: Pick<Claim, 'number' | 'upTo'>): number {
  return upTo ?? number;
}

/**
 * For a table, whose order is called "highest value": group after group, in each the greatest first, of steps too. Bare
 * numbers are of many measures, so they keep the order they came in.
 */
export function inGroups<Entry extends { claim: Claim }>(
  claims: readonly Entry[],
): { group: ClaimGroup; claims: Entry[] }[] {
  const groups = Map.groupBy(claims, ({ claim }) => claimGroup(claim));
  return claimGroups.flatMap((group) => {
    const own = groups.get(group) ?? [];
    return own.length === 0 ? [] : { group, claims: group === 'others' ? own : own.toSorted(byValue) };
  });
}
