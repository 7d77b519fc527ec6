import { arrivalKey, readLock } from './lock.ts';

/** Of each paper that came to a shelf later, how often papers had come before it. */
export function arrivals(lock: string): Map<string, number> {
  const all = [...readLock(lock).lock].map(([id, keys]) => [id, arrivalOf(keys)] as const);
  return new Map(all.filter(([, arrival]) => arrival > 0));
}

/** What a lock writes of papers that come now: nothing for those a shelf begins with. */
export function nextArrival(lock: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  if (lock.size === 0) return undefined;
  return `${arrivalKey}${[...lock.values()].reduce((most, keys) => Math.max(most, arrivalOf(keys)), 0) + 1}`;
}

function arrivalOf(keys: ReadonlySet<string>): number {
  const key = [...keys].find((each) => each.startsWith(arrivalKey));
  return Number(key?.slice(arrivalKey.length) ?? 0);
}
