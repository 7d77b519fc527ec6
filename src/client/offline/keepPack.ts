import { cacheNames } from './cacheNames.ts';
import { offlinePaths } from '#core/packs/deployment.ts';
import type { PackEntry } from '#core/packs/deployment.ts';
import { fetchBytes } from '../page/fetchBytes.ts';
import { unpackPack } from './unpackPack.ts';
import { Trouble, ofStorage } from './trouble.ts';

export interface KeepOptions {
  signal?: AbortSignal;
  /** Told of bytes as they arrive. */
  onBytes?: (bytes: number) => void;
}

/**
 * Puts a pack into the cache of its deployment, unless it is there: from the cache of an older deployment that had the
 * same one, or from the host. Rejects with a `Trouble`, or with the signal's reason; then nothing is kept of it.
 */
export async function keepPack(
  scope: string,
  version: string,
  pack: PackEntry,
  options: KeepOptions = {},
): Promise<void> {
  const file = new URL(offlinePaths.pack(pack), scope).href;
  const list = new URL(offlinePaths.list(pack), scope).href;
  const cache = await ofStorage(() => caches.open(cacheNames(scope).of(version)));
  if (await cache.match(list)) return;
  const bytes =
    (await keptBefore(file, pack)) ?? (await loadFitting(file, (found) => fits(found, pack), options));
  const { files } = await unpackPack(bytes);
  await ofStorage(async () => {
    await cache.put(file, new Response(bytes));
    await cache.put(list, new Response(JSON.stringify(files)));
  });
}

/** Under its address, which says what is in it, whichever deployment kept it. */
async function keptBefore(file: string, pack: PackEntry): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const found = await caches.match(file);
  const bytes = found && new Uint8Array(await found.arrayBuffer());
  return bytes && (await fits(bytes, pack)) ? bytes : undefined;
}

/**
 * A file that fits, from the host. A damaged one may lie in the browser's own cache, and a connection may break: so it is
 * asked for once more past that. Rejects with a `Trouble`, or with the signal's reason.
 */
export async function loadFitting(
  file: string,
  isRight: (bytes: Uint8Array<ArrayBuffer>) => Promise<boolean>,
  { signal, onBytes }: KeepOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  let trouble: unknown;
  for (const cache of ['default', 'reload'] as const) {
    let loaded = 0;
    const count = (bytes: number) => {
      loaded += bytes;
      onBytes?.(bytes);
    };
    try {
      const bytes = await fetchBytes(file, {
        cache,
        priority: 'low',
        signal: signal ?? null,
        onBytes: count,
      });
      if (await isRight(bytes)) return bytes;
      trouble = new Trouble('damaged');
    } catch (error) {
      signal?.throwIfAborted();
      trouble = new Trouble('network', { cause: error });
    }
    onBytes?.(-loaded);
  }
  throw trouble;
}

async function fits(bytes: Uint8Array<ArrayBuffer>, pack: PackEntry): Promise<boolean> {
  return bytes.length === pack.bytes && (await digestOf(bytes)) === pack.digest;
}

/** SHA-256 in hex. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
