/** How far two partitions of the same things agree. */
export interface Agreement {
  /** Normalised mutual information, by the mean of the two entropies (Strehl & Ghosh 2002). */
  nmi: number;
  /** The part of the things that are of the commonest kind of their group. */
  purity: number;
}

/** How far groups agree with kinds, both told thing by thing. */
export function agreementOf(groups: readonly string[], kinds: readonly string[]): Agreement {
  const both = groups.map((group, at) => `${group}\n${kinds[at] ?? ''}`);
  const [ofGroups, ofKinds, ofBoth] = [groups, kinds, both].map(countsOf);
  const entropies = entropy(ofGroups) + entropy(ofKinds);
  const commonest = new Map<string, number>();
  for (const [pair, count] of ofBoth ?? []) {
    const group = pair.slice(0, pair.indexOf('\n'));
    commonest.set(group, Math.max(commonest.get(group) ?? 0, count));
  }
  return {
    nmi: entropies === 0 ? 1 : (2 * (entropies - entropy(ofBoth))) / entropies,
    purity: [...commonest.values()].reduce((sum, count) => sum + count, 0) / Math.max(groups.length, 1),
  };
}

function countsOf(all: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const each of all) counts.set(each, (counts.get(each) ?? 0) + 1);
  return counts;
}

function entropy(counts: ReadonlyMap<string, number> = new Map()): number {
  const whole = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts.values()].reduce((sum, count) => sum - (count / whole) * Math.log(count / whole), 0);
}
