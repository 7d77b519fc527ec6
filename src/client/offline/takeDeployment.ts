import { packsOf } from '#core/packs/deployment.ts';
import { keepPack } from './keepPack.ts';
import { recallState } from './keptState.ts';
import { loadDeployment } from './loadDeployment.ts';
import { Trouble } from './trouble.ts';

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
