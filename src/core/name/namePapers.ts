import type { Finding } from '../findings/finding.ts';
import { nextArrival } from './arrivals.ts';
import { type FormerAddress, formerAddresses } from './formerAddresses.ts';
import type { IdentityKeys } from '../identity/identityKeys.ts';
import { type Lock, readLock, writeLock } from './lock.ts';
import { paperSlug } from './paperSlug.ts';

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
  const { ids: recalled, taken } = recall(papers, known.lock);
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
  const keysOf = papers.map(({ keys }, index) => [ids[index] ?? '', keys.flatMap(written)] as const);
  return {
    ids,
    lock: writeLock(known.lock, known.topics),
    former: formerAddresses(known.lock, new Map(keysOf)),
    findings: known.findings,
  };
}

/** By what a paper is known again, the surest first. */
const recognition: readonly ((keys: IdentityKeys) => string | undefined)[] = [
  ({ arxiv }) => arxiv,
  ({ doi }) => doi,
  ({ pmid }) => pmid,
  ({ text }) => text,
  ({ title }) => anyText(title),
  ({ source }) => source,
  // Last, so that a title may be mended where nothing else tells the paper, and no namesake loses its id to a twin.
  ({ title, text }) => (text === title ? undefined : anyTitle(text)),
];

/** The key for a title with whatever abstract; no key of the lock itself looks so. */
function anyText(title: string): string {
  return `${title}~*`;
}

/** The key for an abstract under whatever title; no key of the lock itself looks so. */
function anyTitle(text: string): string {
  return `*~${text.slice(text.lastIndexOf('~') + 1)}`;
}

// All papers by the surest key first, then all by the next: else a namesake that comes first in the sources would
// take the id of a paper that is known by its arXiv id.
function recall(
  papers: readonly Nameable[],
  lock: Lock,
): { ids: (string | undefined)[]; taken: Set<string> } {
  const owners = ownersOf(lock);
  const ids: (string | undefined)[] = papers.map(() => undefined);
  const taken = new Set<string>();
  for (const keyOf of recognition) {
    for (const [index, { keys }] of papers.entries()) {
      if (ids[index] !== undefined) continue;
      const id = keys
        .flatMap((own) => owners.get(keyOf(own) ?? '') ?? [])
        .find((candidate) => !taken.has(candidate) && isFitting(lock.get(candidate), keys));
      if (id === undefined) continue;
      ids[index] = id;
      taken.add(id);
    }
  }
  return { ids, taken };
}

function ownersOf(lock: Lock): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  const add = (key: string, id: string) => {
    const ids = owners.get(key);
    if (!ids) owners.set(key, [id]);
    else if (!ids.includes(id)) ids.push(id);
  };
  for (const [id, keys] of [...lock].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const key of keys) {
      add(key, id);
      if (!key.startsWith('title:')) continue;
      const title = key.replace(/~[a-z0-9]{8}$/, '');
      add(anyText(title), id);
      if (title !== key) add(anyTitle(key), id);
    }
  }
  return owners;
}

// A namesake with an arXiv id, DOI or PMID of its own is not the paper the lock knows by another; one that shares the
// abstract too is, for then the id was wrong before.
function isFitting(known: ReadonlySet<string> | undefined, keys: readonly IdentityKeys[]): boolean {
  if (!known) return false;
  const has = (key: string | undefined) => key !== undefined && known.has(key);
  const isKnown = ({ arxiv, doi, pmid, text, title }: IdentityKeys) =>
    has(arxiv) || has(doi) || has(pmid) || (text !== title && has(text));
  if (keys.some(isKnown)) return true;
  const differs = (kind: 'arxiv' | 'doi' | 'pmid') =>
    keys.some((own) => own[kind] !== undefined) && [...known].some((key) => key.startsWith(`${kind}:`));
  return !differs('arxiv') && !differs('doi') && !differs('pmid');
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
    for (const key of keys.flatMap(written)) {
      if ((owners.get(key) ?? id) !== id) continue;
      owners.set(key, id);
      known.add(key);
    }
  }
}

/** The keys of a record that a lock holds. */
function written({ arxiv, doi, pmid, text, source }: IdentityKeys): string[] {
  return [arxiv, doi, pmid, text, source].filter((key) => key !== undefined);
}

function forget(key: string, known: Set<string>, owners: Map<string, string>): void {
  known.delete(key);
  owners.delete(key);
}
