import { cacheNames } from './cacheNames.ts';

/** Most files kept of visits to a large shelf. */
const MOST = 600;

/** Whether a file never changes under its name. */
export function isHashed(path: string): boolean {
  return /^(_astro|pagefind\/[0-9a-f]+)\//.test(path);
}

/** Keeps what was visited. A full or blocked storage costs the reader nothing but that. */
export async function keepVisited(
  scope: string,
  version: string,
  path: string,
  response: Response,
): Promise<void> {
  if (response.status !== 200 || response.redirected || response.type !== 'basic') return;
  try {
    const cache = await caches.open(cacheNames(scope).visited(version));
    await cache.put(new URL(path, scope), response);
    const [oldest, ...others] = await cache.keys();
    if (oldest && others.length >= MOST) await cache.delete(oldest);
  } catch {
    // Told where the reader asks what is kept; here nothing would come of it.
    return;
  }
}

export async function findVisited(
  scope: string,
  version: string,
  path: string,
): Promise<Response | undefined> {
  const name = cacheNames(scope).visited(version);
  return (await caches.has(name)) ? (await caches.open(name)).match(new URL(path, scope)) : undefined;
}

/** Hands visited pages over to a new deployment; what belongs to the old one's index stays behind. */
export async function inheritVisited(scope: string, older: string, version: string): Promise<void> {
  const names = cacheNames(scope);
  if (!(await caches.has(names.visited(older)))) return;
  const [from, to] = await Promise.all([
    caches.open(names.visited(older)),
    caches.open(names.visited(version)),
  ]);
  for (const request of await from.keys()) {
    const path = request.url.slice(scope.length);
    const response = /^(pagefind|search)\//.test(path) ? undefined : await from.match(request);
    if (response) await to.put(request, response);
  }
}
