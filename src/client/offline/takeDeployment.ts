import { cacheNames } from './cacheNames.ts';
import { offlinePaths, packsOf } from '#core/packs/deployment.ts';
import type { Deployment } from '#core/packs/deployment.ts';
import { digestOf, keepPack, loadFitting } from './keepPack.ts';
import { recallState } from './keptState.ts';
import { Trouble, ofStorage } from './trouble.ts';

/**
 * Takes a new deployment in: its list of packs, the packs every reader keeps, and those this reader asked for.
 * Rejects with a `Trouble` when the first two cannot be had whole; then the deployment is not taken.
 */
export async function takeDeployment(scope: string, version: string): Promise<void> {
  const deployment = await loadDeployment(scope, version);
  for (const pack of packsOf(deployment, ['core'])) await keepPack(scope, version, pack);
  const wanted = await recallState(scope, 'wanted');
  if (wanted.length === 0) return;
  try {
    for (const pack of packsOf(deployment, wanted)) await keepPack(scope, version, pack);
  } catch (error) {
    // The offline page tells what is missing and fetches it when asked; that is no reason to stay behind.
    if (!(error instanceof Trouble)) throw error;
  }
}

/** The list of a deployment's packs: as kept, or from the host and then kept. Rejects with a `Trouble`. */
export async function loadDeployment(scope: string, version: string): Promise<Deployment> {
  const address = new URL(offlinePaths.deployment(version), scope).href;
  // Nothing is opened before there is something to keep: a shelf that has gone would leave an empty cache behind.
  const kept = await ofStorage(async () => (await caches.match(address))?.arrayBuffer());
  if (kept) return read(kept, version);
  const bytes = await loadFitting(address, async (found) => (await digestOf(found)).startsWith(version));
  await ofStorage(async () => {
    const cache = await caches.open(cacheNames(scope).of(version));
    await cache.put(address, new Response(bytes));
  });
  return read(bytes, version);
}

function read(bytes: BufferSource, version: string): Deployment {
  const list = JSON.parse(new TextDecoder().decode(bytes)) as Omit<Deployment, 'version'>;
  return { ...list, version };
}
