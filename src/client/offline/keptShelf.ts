import { cacheNames } from './cacheNames.ts';
import { isFurther, offlinePaths } from '#core/packs/deployment.ts';
import type { Deployment, PackEntry, PackedFile } from '#core/packs/deployment.ts';
import { mediaType } from './mediaType.ts';
import { unpackPack } from './unpackPack.ts';
import type { Pack } from './unpackPack.ts';

/** What is kept of one deployment, ready to answer. */
export interface KeptShelf {
  /** Whether nothing of the deployment is missing. */
  complete: boolean;
  deployment: Deployment;
  has: (path: string) => boolean;
  /** The file, unless it is not kept or the browser has thrown away its pack. */
  read: (path: string) => Promise<Response | undefined>;
}

/** Unpacked packs held in memory; a pack is a few megabytes then. */
const MOST_OPEN = 4;

/** Opens what is kept of a deployment; nothing when that is nothing. */
export async function openKept(scope: string, version: string): Promise<KeptShelf | undefined> {
  const name = cacheNames(scope).of(version);
  if (!(await caches.has(name))) return undefined;
  const cache = await caches.open(name);
  const find = (path: string) => cache.match(new URL(path, scope).href);
  const found = await find(offlinePaths.deployment(version));
  if (!found) return undefined;
  const deployment = { ...((await found.json()) as Omit<Deployment, 'version'>), version };

  const places = new Map<string, { pack: PackEntry; at: number; bytes: number }>();
  let complete = true;
  const lists = await Promise.all(deployment.packs.map((pack) => find(offlinePaths.list(pack))));
  for (const [index, pack] of deployment.packs.entries()) {
    const list = lists[index];
    if (!list) {
      complete &&= isFurther(pack);
      continue;
    }
    let at = 0;
    for (const [path, bytes] of (await list.json()) as PackedFile[]) {
      places.set(path, { pack, at, bytes });
      at += bytes;
    }
  }

  const readPack = async (pack: PackEntry): Promise<Pack | undefined> => {
    try {
      const kept = await find(offlinePaths.pack(pack));
      if (kept) return await unpackPack(new Uint8Array(await kept.arrayBuffer()));
    } catch {
      // Damaged, or the browser cannot read it now: as good as not kept.
    }
    // Perhaps it can be had the next time.
    open.delete(pack.digest);
    return undefined;
  };

  const open = new Map<string, Promise<Pack | undefined>>();
  const openPack = (pack: PackEntry): Promise<Pack | undefined> => {
    const opening = open.get(pack.digest) ?? readPack(pack);
    // Last used last.
    open.delete(pack.digest);
    open.set(pack.digest, opening);
    const [oldest] = open.keys();
    if (open.size > MOST_OPEN && oldest !== undefined) open.delete(oldest);
    return opening;
  };

  return {
    complete,
    deployment,
    has: (path) => places.has(path),
    read: async (path) => {
      const place = places.get(path);
      const pack = place && (await openPack(place.pack));
      if (!pack) return undefined;
      return new Response(pack.body.slice(place.at, place.at + place.bytes), {
        headers: { 'content-type': mediaType(path) },
      });
    },
  };
}
