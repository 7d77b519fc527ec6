/** Who says something: papers by their places, with how much it is theirs, from 0 to 1. */
export type Sayers = ReadonlyMap<number, number>;

/** How well what some papers say tells a group of papers from the rest, from 0 to 1: the F-measure of its papers. */
export function tells(said: Sayers, group: ReadonlySet<number>): number {
  let all = 0;
  for (const part of said.values()) all += part;
  return fMeasure(sayersIn(said, group), group.size, all);
}

/** In how much of a group it is said, from 0 to 1. */
export function coverage(said: Sayers, group: ReadonlySet<number>): number {
  return sayersIn(said, group) / Math.max(group.size, 1);
}

/** Who says the one, the other, or both. */
export function either(one: Sayers, other: Sayers): Sayers {
  const all = new Map(one);
  for (const [paper, part] of other) all.set(paper, Math.max(part, one.get(paper) ?? 0));
  return all;
}

/** The harmonic mean of precision and recall (van Rijsbergen 1979): of a group, of those who say it, and of both. */
export function fMeasure(both: number, group: number, said: number): number {
  return (2 * both) / (group + Math.max(said, both));
}

function sayersIn(said: Sayers, group: ReadonlySet<number>): number {
  let sum = 0;
  for (const [paper, part] of said) if (group.has(paper)) sum += part;
  return sum;
}
