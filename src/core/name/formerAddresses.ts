import { isShared, type Lock } from './lock.ts';

/** An address at which a paper stood, and none stands now. */
export interface FormerAddress {
  id: string;
  /** Where the paper is now: another record of it has brought it to another address. Without it, it has left the shelf. */
  now?: string | undefined;
  arxiv?: string | undefined;
  doi?: string | undefined;
}

/**
 * The addresses of a lock at which no paper of the shelf stands any more, so that who comes by an old link is told.
 * `known` are the keys of each paper that is there, by its id.
 */
export function formerAddresses(lock: Lock, known: ReadonlyMap<string, Iterable<string>>): FormerAddress[] {
  const owners = new Map([...known].flatMap(([id, keys]) => [...keys].map((key) => [key, id] as const)));
  return [...lock]
    .filter(([id]) => !known.has(id))
    .map(([id, keys]) => {
      const all = [...keys].filter((key) => !isShared(key));
      const valueOf = (kind: string) => all.find((key) => key.startsWith(kind))?.slice(kind.length);
      const now = all.map((key) => owners.get(key)).find((owner) => owner !== undefined);
      return { id, now, arxiv: valueOf('arxiv:'), doi: valueOf('doi:') };
    })
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}
