import { agreement } from './clusters.ts';
import { type Positions, toLengthOne } from './positions.ts';

/**
 * Puts groups together to `count` families by where their middles lie and how many things they hold: Ward's method
 * (1963), which joins those two whose joining spreads a family least. The cube of the groups in work, so of a few hundred.
 *
 * @returns the family of each group, numbered in the order of their first groups
 */
export function familiesOf(middles: Positions, sizes: readonly number[], count: number): number[] {
  const { dimensions } = middles;
  const values = middles.values.slice();
  const weights = [...sizes];
  const members = sizes.map((_, at) => [at]);
  const open = new Set(sizes.keys());
  while (open.size > count) {
    let best: { one: number; other: number; cost: number } | undefined;
    for (const one of open) {
      for (const other of open) {
        if (other <= one) continue;
        const [mine = 0, theirs = 0] = [weights[one], weights[other]];
        const apart = 2 - 2 * agreement({ dimensions, values }, one, { dimensions, values }, other);
        const cost = ((mine * theirs) / (mine + theirs)) * apart;
        if (!best || cost < best.cost) best = { one, other, cost };
      }
    }
    if (!best) break;
    join(best.one, best.other);
  }
  const family = sizes.map(() => -1);
  for (const [at, one] of [...open].entries()) for (const group of members[one] ?? []) family[group] = at;
  return family;

  function join(one: number, other: number): void {
    const [mine = 0, theirs = 0] = [weights[one], weights[other]];
    const middle = values.subarray(one * dimensions, (one + 1) * dimensions);
    for (let at = 0; at < dimensions; at += 1) {
      middle[at] = mine * (middle[at] ?? 0) + theirs * (values[other * dimensions + at] ?? 0);
    }
    toLengthOne(middle);
    weights[one] = mine + theirs;
    members[one]?.push(...(members[other] ?? []));
    open.delete(other);
  }
}
