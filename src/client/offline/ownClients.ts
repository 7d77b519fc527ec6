import { pathInShelf } from './pathInShelf.ts';
import type { WorkerClient, WorkerScope } from './workerScope.ts';

/** The open pages of this shelf. A browser tells of all pages of the host, other sites' among them. */
export async function ownClients({ clients, registration }: WorkerScope): Promise<WorkerClient[]> {
  const open = await clients.matchAll({ includeUncontrolled: true, type: 'window' });
  return open.filter(({ url }) => pathInShelf(url, registration.scope) !== undefined);
}
