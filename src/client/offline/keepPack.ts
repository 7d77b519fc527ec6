import { cacheNames } from './cacheNames.ts';
import { offlinePaths } from '#core/packs/deployment.ts';
import type { PackEntry } from '#core/packs/deployment.ts';
import { unpackPack } from './unpackPack.ts';
import { Trouble, storageTrouble } from './trouble.ts';

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
  const names = cacheNames(scope);
  const file = new URL(offlinePaths.pack(pack), scope).href;
  const list = new URL(offlinePaths.list(pack), scope).href;
  const cache = await caches.open(names.of(version)).catch((error: unknown) => {
    throw storageTrouble(error);
  });
  if (await cache.match(list)) return;
  const bytes = (await keptBefore(names.prefix, file, pack)) ?? (await load(file, pack, options));
  const { files } = await unpackPack(bytes);
  try {
    await cache.put(file, new Response(bytes));
    await cache.put(list, new Response(JSON.stringify(files)));
  } catch (error) {
    throw storageTrouble(error);
  }
}

async function keptBefore(
  prefix: string,
  file: string,
  pack: PackEntry,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(prefix)) continue;
    const found = await (await caches.open(name)).match(file);
    const bytes = found && new Uint8Array(await found.arrayBuffer());
    if (bytes && (await fits(bytes, pack))) return bytes;
  }
  return undefined;
}

/** A damaged pack may lie in the browser's own cache, so it is asked for once more past that. */
async function load(file: string, pack: PackEntry, options: KeepOptions): Promise<Uint8Array<ArrayBuffer>> {
  for (const cache of ['default', 'reload'] as const) {
    const bytes = await loadOnce(file, cache, options);
    if (await fits(bytes, pack)) return bytes;
    options.onBytes?.(-bytes.length);
  }
  throw new Trouble('damaged');
}

async function loadOnce(
  file: string,
  cache: RequestCache,
  { signal, onBytes }: KeepOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  try {
    const response = await fetch(file, { cache, priority: 'low', ...(signal && { signal }) });
    if (!response.ok || !response.body) throw new Trouble('network');
    const parts: Uint8Array<ArrayBuffer>[] = [];
    const reader = response.body.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      parts.push(next.value);
      onBytes?.(next.value.length);
    }
    return new Uint8Array(await new Blob(parts).arrayBuffer());
  } catch (error) {
    signal?.throwIfAborted();
    throw new Trouble('network', { cause: error });
  }
}

async function fits(bytes: Uint8Array<ArrayBuffer>, pack: PackEntry): Promise<boolean> {
  return bytes.length === pack.bytes && (await digestOf(bytes)) === pack.digest;
}

/** SHA-256 in hex. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
