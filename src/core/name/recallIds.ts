import type { IdentityKeys } from '../identity/identityKeys.ts';
import type { Lock } from './lock.ts';

/**
 * The id that the lock knows each paper by; undefined of one that is new to it. All papers by the surest key first, then
 * all by the next: else a namesake that comes first in the sources would take the id of a paper that is known by its
 * arXiv id.
 *
 * @returns also which ids are in use
 */
export function recallIds(
  papers: readonly { keys: readonly IdentityKeys[] }[],
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
