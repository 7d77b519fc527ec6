import { cacheNames } from './cacheNames.ts';
import type { Wanted } from '#core/packs/deployment.ts';

/** What is remembered of a shelf beside its packs. */
export interface KeptState {
  /** What the reader asked to keep. A list of groups would leave out the topics that the next deployment adds. */
  wanted: Wanted;
  /** The deployment that answers, and which open pages still live in an older one: its version by client id. */
  serving: { version?: string; pinned: Record<string, string> };
}

const start: KeptState = { wanted: [], serving: { pinned: {} } };

/** One part of the state; what it starts with when nothing was remembered or the storage is blocked. */
export async function recallState<Part extends keyof KeptState>(
  scope: string,
  part: Part,
): Promise<KeptState[Part]> {
  try {
    const cache = await caches.open(cacheNames(scope).state);
    const found = await cache.match(new URL(`offline/${part}`, scope));
    return found ? ((await found.json()) as KeptState[Part]) : start[part];
  } catch {
    return start[part];
  }
}

/** Parts are kept apart, so that the worker and a page never overwrite each other's. Rejects when storage refuses. */
export async function rememberState<Part extends keyof KeptState>(
  scope: string,
  part: Part,
  value: KeptState[Part],
): Promise<void> {
  const cache = await caches.open(cacheNames(scope).state);
  await cache.put(new URL(`offline/${part}`, scope), new Response(JSON.stringify(value)));
}

/** Throws away all that is kept of this shelf, and nothing of any other. */
export async function letGo(scope: string): Promise<void> {
  const { prefix } = cacheNames(scope);
  for (const name of await caches.keys()) if (name.startsWith(prefix)) await caches.delete(name);
}
