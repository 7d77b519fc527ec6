import { type Identifiable, identityKeys, lockedKeys } from '../identity/identityKeys.ts';
import { formerAddresses } from './formerAddresses.ts';
import { readLock } from './lock.ts';
import { recallIds } from './recallIds.ts';

/**
 * Which paper stands at each address of the lock, or stood there, by its number: as the records tell of themselves,
 * before any correction.
 */
export function papersByAddress(
  papers: readonly (readonly Identifiable[])[],
  text: string | undefined,
): Map<string, number> {
  const { lock } = readLock(text);
  if (lock.size === 0) return new Map();
  const known = papers.map((records) => ({ keys: records.map(identityKeys) }));
  const { ids } = recallIds(known, lock);
  const paperOf = new Map(ids.flatMap((id, paper) => (id === undefined ? [] : [[id, paper] as const])));
  const keysOf = [...paperOf].map(
    ([id, paper]) => [id, known[paper]?.keys.flatMap(lockedKeys) ?? []] as const,
  );
  for (const { id, now } of formerAddresses(lock, new Map(keysOf))) {
    const paper = paperOf.get(now ?? '');
    if (paper !== undefined) paperOf.set(id, paper);
  }
  return paperOf;
}
