import { cacheNames } from './cacheNames.ts';
import { always, offlinePaths, packsOf } from '#core/packs/deployment.ts';
import type { Deployment, PackEntry, Wanted } from '#core/packs/deployment.ts';
import { keepPack } from './keepPack.ts';
import type { KeepOptions } from './keepPack.ts';
import { rememberState } from './keptState.ts';

/** What a reader wants kept: everything, or some topics by id. */
export type Choice = 'whole' | readonly string[];

/** The packs a choice needs, those that every choice needs among them. */
export function packsOfChoice(deployment: Deployment, choice: Choice): PackEntry[] {
  return packsOf(deployment, wantedBy(choice));
}

/** Those of some packs that are not kept yet. */
export async function missingOf(
  scope: string,
  version: string,
  packs: readonly PackEntry[],
): Promise<PackEntry[]> {
  const cache = await caches.open(cacheNames(scope).of(version));
  const kept = await Promise.all(packs.map((pack) => cache.match(new URL(offlinePaths.list(pack), scope))));
  return packs.filter((_, at) => kept[at] === undefined);
}

/**
 * Keeps a choice, pack by pack: what was kept stays when it is interrupted, and a second call goes on from there.
 * Rejects with a `Trouble`, or with the signal's reason.
 */
export async function keepChoice(
  scope: string,
  deployment: Deployment,
  choice: Choice,
  options: KeepOptions,
): Promise<void> {
  await rememberState(scope, 'wanted', wantedBy(choice));
  for (const pack of await missingOf(scope, deployment.version, packsOfChoice(deployment, choice)))
    await keepPack(scope, deployment.version, pack, options);
}

function wantedBy(choice: Choice): Wanted {
  if (choice === 'whole') return choice;
  return [...always, ...choice.flatMap((id) => [`topic:${id}`, `also:${id}`])];
}
