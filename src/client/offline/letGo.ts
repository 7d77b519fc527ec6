import { cacheNames } from '#core/packs/deployment.ts';

/** Throws away all that is kept of this shelf, and nothing of any other. */
export async function letGo(scope: string): Promise<void> {
  const { prefix } = cacheNames(new URL(scope).pathname);
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
}
