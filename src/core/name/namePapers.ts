import type { Finding } from '../findings/finding.ts';
import { nextArrival } from './arrivals.ts';
import { type FormerAddress, formerAddresses } from './formerAddresses.ts';
import { type IdentityKeys, lockedKeys } from '../identity/identityKeys.ts';
import { type Lock, readLock, writeLock } from './lock.ts';
import { paperSlug } from './paperSlug.ts';
import { recallIds } from './recallIds.ts';

/** What a paper must tell of itself to get an address. */
export interface Nameable {
  title: string;
  /** The system it introduces, for a readable id. */
  name?: string | undefined;
  /** Of all its records, those of the texts that stand first. */
  keys: readonly IdentityKeys[];
}

export interface Named {
  /** Of each paper its id, the last part of its address. */
  ids: string[];
  /** The lock from now on. The same text as before when nothing is new. */
  lock: string;
  /** Addresses that the lock keeps for papers that are not there. */
  former: FormerAddress[];
  findings: Finding[];
}

/**
 * Gives each paper its id for ever. A paper that the lock knows by its arXiv id, DOI, title or own key has the id
 * it had; what the lock holds is never changed, so neither new records, nor new titles, nor another order of the
 * sources move an address. A new paper gets an id of its own that no paper ever had.
 */
export function namePapers(papers: readonly Nameable[], lock: string | undefined): Named {
  const known = readLock(lock);
  const { ids: recalled, taken } = recallIds(papers, known.lock);
  const arrival = nextArrival(known.lock);
  const came: string[] = [];
  const free = freeIds(taken, known.lock);
  const ids = papers.map(({ title, name }, index) => {
    const old = recalled[index];
    if (old !== undefined) return old;
    const id = free(paperSlug(title, name));
    came.push(id);
    return id;
  });
  remember(known.lock, papers, ids);
  if (arrival !== undefined) for (const id of came) known.lock.get(id)?.add(arrival);
  const keysOf = papers.map(({ keys }, index) => [ids[index] ?? '', keys.flatMap(lockedKeys)] as const);
  return {
    ids,
    lock: writeLock(known.lock, known.topics),
    former: formerAddresses(known.lock, new Map(keysOf)),
    findings: known.findings,
  };
}

/** Takes for a slug the first id that is free. Of a thousand papers of one title each goes on where the last one ended. */
function freeIds(taken: Set<string>, lock: Lock): (slug: string) => string {
  const next = new Map<string, number>();
  return (slug) => {
    let number = next.get(slug) ?? 1;
    const id = (): string => (number === 1 ? slug : `${slug}-${number}`);
    while (taken.has(id()) || lock.has(id())) number += 1;
    taken.add(id());
    next.set(slug, number + 1);
    return id();
  };
}

// A key that another id owns is left to it, or the next run would find a conflict.
function remember(lock: Lock, papers: readonly Nameable[], ids: readonly string[]): void {
  const owners = new Map([...lock].flatMap(([id, keys]) => [...keys].map((key) => [key, id] as const)));
  for (const [index, { keys }] of papers.entries()) {
    const id = ids[index];
    if (id === undefined) continue;
    const known = lock.get(id) ?? new Set<string>();
    lock.set(id, known);
    // Of one title only the newest abstract's fingerprint is kept, or each edit would make the line longer.
    for (const { title } of keys) {
      for (const key of known) if (key === title || key.startsWith(`${title}~`)) forget(key, known, owners);
    }
    for (const key of keys.flatMap(lockedKeys)) {
      if ((owners.get(key) ?? id) !== id) continue;
      owners.set(key, id);
      known.add(key);
    }
  }
}

function forget(key: string, known: Set<string>, owners: Map<string, string>): void {
  known.delete(key);
  owners.delete(key);
}
