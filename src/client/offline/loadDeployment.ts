import { cacheNames, offlinePaths } from './deployment.ts';
import type { Deployment } from './deployment.ts';
import { digestOf } from './keepPack.ts';
import { Trouble, storageTrouble } from './trouble.ts';

/** The list of a deployment's packs: as kept, or from the host and then kept. Rejects with a `Trouble`. */
export async function loadDeployment(scope: string, version: string): Promise<Deployment> {
  const address = new URL(offlinePaths.deployment(version), scope).href;
  const cache = await caches.open(cacheNames(new URL(scope).pathname).of(version)).catch((error: unknown) => {
    throw storageTrouble(error);
  });
  const kept = await cache.match(address);
  const bytes = kept ? await kept.arrayBuffer() : await load(address, version);
  if (!kept) {
    await cache.put(address, new Response(bytes)).catch((error: unknown) => {
      throw storageTrouble(error);
    });
  }
  const list = JSON.parse(new TextDecoder().decode(bytes)) as Omit<Deployment, 'version'>;
  return { ...list, version };
}

async function load(address: string, version: string): Promise<ArrayBuffer> {
  const response = await fetch(address, { cache: 'no-cache' }).catch((error: unknown) => {
    throw new Trouble('network', { cause: error });
  });
  if (!response.ok) throw new Trouble('network');
  const bytes = await response.arrayBuffer();
  if (!(await digestOf(bytes)).startsWith(version)) throw new Trouble('damaged');
  return bytes;
}
