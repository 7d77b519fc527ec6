import type { WorkerClient, WorkerScope } from './workerScope.ts';

/** The file under the base that an address means, its query ignored; nothing for another shelf's or another site's. */
export function pathInShelf(address: string, scope: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const home = new URL(scope);
  if (origin !== home.origin || !pathname.startsWith(home.pathname)) return undefined;
  const path = decode(pathname.slice(home.pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The open pages of this shelf. A browser tells of all pages of the host, other sites' among them. */
export async function ownClients({ clients, registration }: WorkerScope): Promise<WorkerClient[]> {
  const open = await clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return open.filter(({ url }) => pathInShelf(url, registration.scope) !== undefined);
}

/** A name with a stray percent sign means itself. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
